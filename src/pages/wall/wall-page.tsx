import '~/later.css'
import { useMemo } from 'react'
import { ThemeContext } from '~/components/theme-context'
import type { Catalogue } from '~/domain/catalogue'
import type { Figure } from '~/domain/figure'
import type { Id } from '~/domain/id'
import type { Scene } from '~/domain/scene'
import type { FigureRecord } from '~/selectors/figure-record'
import { known } from '~/selectors/known'
import { selectFigure } from '~/selectors/select-figure'
import { selectHeadlines } from '~/selectors/select-headlines'
import { useWindowSize } from './use-window-size'
import { WallFoot, WallHead } from './wall-frame'
import { wallLayout } from './wall-layout'
import { WallLandscape } from './wall-landscape'
import { WallPortrait } from './wall-portrait'

/** On a portrait wall three verdicts have room at their full size. */
const portraitVerdicts = 3

/** A figure as this wall shows it: a portrait wall has the first verdicts only, with their own sources. */
function fitted(figure: Figure, portrait: boolean): Figure {
  const { targets } = figure.spec.options
  if (!portrait || figure.spec.kind !== 'bullet' || !targets) return figure
  return { ...figure, spec: { ...figure.spec, options: { ...figure.spec.options, targets: targets.slice(0, portraitVerdicts) } } }
}

/** The figures of a scene that this wall has room for. */
function sceneRecords(catalogue: Catalogue, scene: Scene | undefined, panels: number): readonly FigureRecord[] {
  const portrait = panels === 1
  const figures = (scene?.figures ?? []).map((id) => fitted(known(catalogue.figures, id, '图'), portrait))
  const shown = portrait ? figures.filter(({ spec }) => spec.kind === 'highlights' || spec.kind === 'bullet') : figures.slice(0, panels - 1)
  return shown.map((figure) => selectFigure(catalogue, figure))
}

/** The wall: one scene, laid out in the real pixels of whatever screen it is on, always on deep ink. */
export function WallPage({ catalogue, scene: asked }: { catalogue: Catalogue; scene: Id | null }) {
  const [width, height] = useWindowSize()
  const scene = (asked === null ? undefined : catalogue.scenes.get(asked)) ?? [...catalogue.scenes.values()][0]
  const layout = useMemo(() => wallLayout(width, height, (scene?.figures.length ?? 1) - 1), [width, height, scene])
  const records = useMemo(() => sceneRecords(catalogue, scene, layout.panels), [catalogue, scene, layout.panels])
  const headlines = useMemo(() => selectHeadlines(catalogue), [catalogue])
  // A portrait wall shows no headline figures, so it owes no sources for them.
  const portrait = layout.panels === 1
  const sources = [...new Set([...(portrait ? [] : [headlines]), ...records].flatMap(({ sourceLine }) => sourceLine.split('；')))].join(
    '；',
  )
  const WallScene = portrait ? WallPortrait : WallLandscape
  return (
    <ThemeContext value="dark">
      <div
        data-theme="dark"
        className="bg-paper text-ink"
        style={{ width, height, overflow: 'hidden', paddingLeft: layout.margin, paddingRight: layout.margin }}
      >
        <WallHead catalogue={catalogue} layout={layout} title={scene?.title ?? ''} />
        <main>
          <WallScene records={records} headlines={headlines} layout={layout} />
        </main>
        <WallFoot catalogue={catalogue} layout={layout} sources={sources} />
      </div>
    </ThemeContext>
  )
}
