import '~/later.css'
import { useCallback, useMemo, useState } from 'react'
import { ThemeContext } from '~/components/theme-context'
import type { Catalogue } from '~/domain/catalogue'
import { formatWall, parseWall } from '~/state/wall-link'
import { pageAnswers } from './page-answers'
import { useFreshCatalogue } from './use-fresh-catalogue'
import { useWindowSize } from './use-window-size'
import { chosenScenes } from './wall-scenes'
import { WallShow } from './wall-show'
import { wallSize } from './wall-size'

/** The wall: scenes in turn, laid out in the real pixels of whatever screen it is on. `asked` is the query of its link. */
export function WallPage({ catalogue: first, asked }: { readonly catalogue: Catalogue; readonly asked: string }) {
  const [width, height] = useWindowSize()
  const options = useMemo(() => parseWall(asked), [asked])
  const { catalogue, fault } = useFreshCatalogue(first, options.refresh)
  const scenes = useMemo(() => chosenScenes(catalogue, options), [catalogue, options])
  const size = useMemo(() => wallSize(width, height, options.scale), [width, height, options.scale])
  const [round, setRound] = useState({ number: 0, scene: options.scene })
  const onReload = useCallback(
    (scene: string) => {
      const rebuild = () => setRound(({ number }) => ({ number: number + 1, scene }))
      const reload = async () => {
        // Full screen ends with the page, and a page whose server is away would be gone: everything is built anew in place instead.
        if (document.fullscreenElement || !(await pageAnswers())) {
          rebuild()
          return
        }
        window.history.replaceState(null, '', `#/wall?${formatWall({ ...options, scene })}`)
        window.location.reload()
      }
      void reload()
    },
    [options],
  )
  return (
    <ThemeContext value={options.theme}>
      <div
        data-theme={options.theme}
        className="bg-paper text-ink"
        style={{ width, height, overflow: 'hidden', paddingLeft: size.margin, paddingRight: size.margin }}
      >
        <WallShow
          key={round.number}
          catalogue={catalogue}
          scenes={scenes}
          options={options}
          start={round.scene}
          size={size}
          dataFault={fault}
          onReload={onReload}
        />
      </div>
    </ThemeContext>
  )
}
