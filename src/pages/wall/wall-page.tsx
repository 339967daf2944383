import '~/later.css'
import { useMemo } from 'react'
import { ThemeContext } from '~/components/theme-context'
import type { Catalogue } from '~/domain/catalogue'
import { parseWall } from '~/state/wall-link'
import { useWindowSize } from './use-window-size'
import { chosenScenes } from './wall-scenes'
import { WallShow } from './wall-show'
import { wallSize } from './wall-size'

/** The wall: scenes in turn, laid out in the real pixels of whatever screen it is on. `asked` is the query of its link. */
export function WallPage({ catalogue, asked }: { readonly catalogue: Catalogue; readonly asked: string }) {
  const [width, height] = useWindowSize()
  const options = useMemo(() => parseWall(asked), [asked])
  const scenes = useMemo(() => chosenScenes(catalogue, options), [catalogue, options])
  const size = useMemo(() => wallSize(width, height, options.scale), [width, height, options.scale])
  const theme = options.theme === 'light' ? 'light' : 'dark'
  return (
    <ThemeContext value={theme}>
      <div
        data-theme={theme}
        className="bg-paper text-ink"
        style={{ width, height, overflow: 'hidden', paddingLeft: size.margin, paddingRight: size.margin }}
      >
        <WallShow catalogue={catalogue} scenes={scenes} options={options} size={size} />
      </div>
    </ThemeContext>
  )
}
