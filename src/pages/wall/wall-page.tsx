import '~/later.css'
import { useCallback, useMemo, useState } from 'react'
import { ThemeContext } from '~/components/theme-context'
import type { Catalogue } from '~/domain/catalogue'
import { parseWall } from '~/state/wall-link'
import { gridSize } from './grid-size'
import { NoList } from './list-notice'
import { useFreshCatalogue } from './use-fresh-catalogue'
import { useRound, useWallList } from './use-round'
import { useWindowSize } from './use-window-size'
import { wallHref } from './wall-href'
import { WallShow } from './wall-show'
import { wallTheme } from './wall-theme'

interface Props {
  readonly catalogue: Catalogue
  /** The query of the link, and a reader's list in it; '' for none. */
  readonly asked: string
  readonly items: string
}

/** The wall: scenes in turn, the data's or those of a reader's list, laid out in the real pixels of whatever screen it is on. */
export function WallPage({ catalogue: first, asked, items }: Props) {
  const [width, height] = useWindowSize()
  const options = useMemo(() => parseWall(asked), [asked])
  const theme = wallTheme(options)
  const { catalogue, fault } = useFreshCatalogue(first, options.refresh)
  const size = useMemo(() => gridSize(width, height, options), [width, height, options])
  const list = useWallList(catalogue, items)
  const scenes = useRound(catalogue, options, list, size)
  const [life, setLife] = useState({ number: 0, scene: options.scene })
  const onReload = useCallback(
    (scene: string) => {
      // Full screen ends with the page: everything is built anew in place instead.
      if (document.fullscreenElement) {
        setLife(({ number }) => ({ number: number + 1, scene }))
        return
      }
      window.history.replaceState(null, '', wallHref('', { ...options, scene }, items))
      window.location.reload()
    },
    [options, items],
  )
  return (
    <ThemeContext value={theme}>
      <div
        data-theme={theme.name}
        className="bg-paper text-ink"
        style={{ width, height, overflow: 'hidden', paddingLeft: size.margin, paddingRight: size.margin }}
      >
        {list?.figures.length === 0 ? (
          <NoList list={list} />
        ) : (
          <WallShow
            key={life.number}
            catalogue={catalogue}
            round={scenes}
            list={list}
            options={options}
            start={life.scene}
            size={size}
            dataFault={fault}
            onReload={onReload}
          />
        )}
      </div>
    </ThemeContext>
  )
}
