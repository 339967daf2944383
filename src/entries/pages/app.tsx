import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { chartThemes } from '~/charts/theme/chart-theme'
import { DrawProvider, ThemeContext, largeScale, TypeScaleContext } from '~/components/drawing/drawing'
import { keepPictures } from '~/components/drawing/framed-drawing'
import { LiveDrawing } from '~/components/drawing/live-drawing'
import { PaperContext } from '~/components/page/paper'
import type { Read } from '~/data/read'
import { asOfWords } from '~/domain/period/format-period'
import { PageRead, FullDataContext } from '~/features/full-data'
import { useLink, useSettings } from '~/features/page-stores'
import { useCatalogue, type Loading as CatalogueState } from '~/features/use-catalogue'
import { WallWaits } from './late-wall'
import { Failed, Loading } from './loading-states'
import { PageRouter } from './page-router'

/**
 * Puts the built page in the place of the static first screen, in one frame. With `keep` the static screen stays (its
 * pictures are true, only the data for more did not come) and the page's message is above it.
 */
function takeFirstScreen(root: HTMLElement, { keep = false } = {}): void {
  if (!keep) {
    const screen = document.getElementById('first-screen')
    keepPictures(screen)
    screen?.remove()
  }
  // Said again by a timer later: nothing that is correct already is touched.
  if (!root.classList.contains('waiting') && !root.hasAttribute('aria-hidden')) return
  root.classList.remove('waiting')
  root.removeAttribute('aria-hidden')
  // The watch in the head is stopped, and its message removed.
  document.documentElement.classList.add('started')
  document.getElementById('faults')?.remove()
}

/** The line at the foot of every printed page, as a string of the style sheet; Chromium writes it there from 131 on. */
function paperFoot(loading: CatalogueState): string {
  if (loading.state !== 'ready') return "''"
  const { site, asOf, version } = loading.catalogue
  return JSON.stringify(`${site.name}　${asOfWords(asOf)}　数据版本 ${version}　来源见各图、各表下方`)
}

/** Whether the page is being put on paper: true from before the browser lays it out until after, so that charts are redrawn for it. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => flushSync(() => setPrinting(false))
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

const draw = LiveDrawing

/** How many drawings the first screen has: the main figure and the verdicts. */
const firstScreenDrawings = 2

/** A drawing that failed never reports: the page takes over all the same after this many milliseconds. */
const longestWait = 3000

/**
 * Lets the live page take the place of the static first screen when its drawings are painted; at once where the static
 * screen is not shown (another page, another theme), and after a while where a drawing failed.
 */
function useFirstScreen(root: HTMLElement, ready: boolean) {
  const painted = useRef(0)
  const isStatic = useLink(({ route }) => route.page === 'overview' || route.page === 'unknown')
  // With the page's own header, so that there is none or two at no moment.
  useLayoutEffect(() => {
    if (ready && (!isStatic || document.documentElement.classList.contains('live'))) takeFirstScreen(root)
  }, [ready, isStatic, root])
  useEffect(() => {
    if (!ready) return
    const timer = setTimeout(() => takeFirstScreen(root), longestWait)
    return () => clearTimeout(timer)
  }, [ready, root])
  return useCallback(() => {
    painted.current += 1
    if (painted.current >= firstScreenDrawings) takeFirstScreen(root)
  }, [root])
}

/** The page over its data: loading, failed, or the page that the link names. */
export function App({ read, root }: { read: Read; root: HTMLElement }) {
  const settings = useSettings()
  const { size } = settings
  // A wall has its theme from its link; until it has come, the page keeps what entries/head/ground-script.ts gave it: a hall sees no white.
  const isWall = useLink(({ route }) => route.page === 'wall' && route.part !== 'setup')
  const loading = useCatalogue(read)
  const onPainted = useFirstScreen(root, loading.state === 'ready')
  const printing = usePrinting()
  const screen = chartThemes[settings.theme]
  const theme = printing ? chartThemes.print : screen
  const foot = paperFoot(loading)
  // Paper is white whatever the screen is; before the browser lays the sheet out, so not in a passive effect.
  useLayoutEffect(() => {
    if (!isWall) document.documentElement.dataset['theme'] = theme.name
    document.documentElement.dataset['size'] = size
    document.documentElement.style.setProperty('--paper-foot', foot)
  }, [isWall, theme, size, foot])
  useEffect(() => {
    if (loading.state === 'failed') takeFirstScreen(root, { keep: true })
  }, [loading.state, root])
  if (loading.state !== 'ready' && isWall) return <WallWaits failure={loading.state === 'failed' ? loading : null} />
  if (loading.state === 'failed') return <Failed message={loading.message} retry={loading.retry} />
  if (loading.state === 'loading') return <Loading />
  return (
    <ThemeContext value={theme}>
      <TypeScaleContext value={size === 'large' && !printing ? largeScale : 1}>
        <DrawProvider value={draw}>
          <PaperContext value={printing ? screen : null}>
            <FullDataContext value={loading.complete}>
              <PageRead value={read}>
                <PageRouter {...loading} onPainted={onPainted} />
              </PageRead>
            </FullDataContext>
          </PaperContext>
        </DrawProvider>
      </TypeScaleContext>
    </ThemeContext>
  )
}
