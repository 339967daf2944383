import '~/later.css'
import { useCallback, useMemo } from 'react'
import { darkTheme } from '~/charts/chart-theme'
import { ThemeContext } from '~/components/theme-context'
import type { Catalogue } from '~/domain/catalogue'
import { briefingFigures, selectBriefing, type BriefingFigure } from '~/selectors/briefing-record'
import { parseBriefing } from '~/state/briefing-link'
import { RunFigure } from './run-figure'
import { figuresAbreast, runPlace } from './run-layout'
import { useRun, type Run } from './use-run'
import { useWindowSize } from './use-window-size'
import { WallHead } from './wall-head'
import { wallSize, type WallSize } from './wall-size'

const fade = 600

/** Lets a scene come up out of the dark when it is put into the document; at once for readers who want no movement. */
function fadeIn(scene: HTMLElement | null): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (!still) scene?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fade, easing: 'ease-out' })
}

function Controls({
  run,
  scenes,
  layout,
  back,
}: {
  readonly run: Run
  readonly scenes: number
  readonly layout: WallSize
  readonly back: string
}) {
  const button = 'min-h-[44px] px-3'
  return (
    <nav
      aria-label="放映"
      className="flex items-center justify-center text-ink2"
      style={{ height: Math.max(layout.foot, 44), fontSize: Math.max(layout.u, 12), gap: layout.u }}
    >
      <button type="button" className={button} onClick={() => run.step(-1)}>
        上一幅
      </button>
      <span aria-live={run.paused ? 'polite' : 'off'} className="min-w-[3em] text-center font-bold text-ink">
        <span className="sr-only">第</span>
        {run.at + 1}/{scenes}
        <span className="sr-only">幅</span>
      </span>
      <button type="button" className={button} onClick={() => run.step(1)}>
        下一幅
      </button>
      <button type="button" className={`${button} min-w-[6.5em]`} onClick={run.toggle}>
        {run.paused ? '继续轮换' : '暂停'}
      </button>
      <a href={back} className={`${button} inline-flex items-center`}>
        退出
      </a>
    </nav>
  )
}

function Scenes({
  catalogue,
  title,
  figures,
  back,
}: {
  readonly catalogue: Catalogue
  readonly title: string
  readonly figures: readonly BriefingFigure[]
  readonly back: string
}) {
  const [width, height] = useWindowSize()
  const layout = useMemo(() => {
    const whole = wallSize(width, height)
    // The buttons are never lower than a finger: what they take is taken from the room.
    return { ...whole, room: whole.room - Math.max(0, 44 - whole.foot) }
  }, [width, height])
  const abreast = figuresAbreast(layout, figures.length)
  const scenes = Math.ceil(figures.length / abreast)
  const leave = useCallback(() => location.assign(back), [back])
  const run = useRun(scenes, leave)
  const shown = useMemo(
    () => figures.slice(run.at * abreast, (run.at + 1) * abreast).map((figure) => ({ figure, place: runPlace(figure, layout, abreast) })),
    [figures, run.at, abreast, layout],
  )
  return (
    <>
      <WallHead catalogue={catalogue} size={layout} title={`${title}　数据截至 ${catalogue.asOf.slice(0, 7)}`} />
      <main key={run.at} ref={fadeIn} className="flex justify-between" style={{ height: layout.room }}>
        <h1 className="sr-only">{title || '汇报单'}（放映）</h1>
        {shown.map(({ figure, place }) => (
          <RunFigure key={figure.key} figure={figure} place={place} />
        ))}
      </main>
      <Controls run={run} scenes={scenes} layout={layout} back={back} />
    </>
  )
}

/** 放映: the figures of a list, one after the other, in the real pixels of whatever screen it is on, on deep ink. */
export function BriefingRun({ catalogue, items }: { readonly catalogue: Catalogue; readonly items: string }) {
  const [width, height] = useWindowSize()
  const briefing = useMemo(() => parseBriefing(items), [items])
  const figures = useMemo(() => briefingFigures(selectBriefing(catalogue, briefing)), [catalogue, briefing])
  const { margin } = wallSize(width, height)
  const back = `#/briefing?items=${items}`
  return (
    <ThemeContext value={darkTheme}>
      <div
        data-theme="dark"
        className="bg-paper text-ink"
        style={{ width, height, overflow: 'hidden', paddingLeft: margin, paddingRight: margin }}
      >
        {figures.length > 0 ? (
          <Scenes catalogue={catalogue} title={briefing.title} figures={figures} back={back} />
        ) : (
          <p role="alert" className="pt-16 text-[18px] leading-[1.8]">
            这份汇报单里没有可以放映的图，可能是链接被截短。
            <a href={back} className="text-gold-text underline">
              回到汇报单
            </a>
          </p>
        )}
      </div>
    </ThemeContext>
  )
}
