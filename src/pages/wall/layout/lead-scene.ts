import { drawnIds } from '~/selectors/record/record-rows'
import type { SceneLead, SceneRecord } from '~/selectors/wall/select-scene'
import { figureCount, figurePanels } from './figure-panels'
import { leadSizes } from './lead-sizes'
import { isWhole, mapAspect, mostRows, panelGap, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** Widths of the finding's column in units: beside a map alone, beside figures at least and at most. */
const leastAlone = 33
const least = 44
const most = 66

/** A reading that a figure beside shows, the large one aside, has its place there: the finding does not list it as well. */
function withoutShown(lead: SceneLead, panels: readonly Panel[]): SceneLead {
  const shown = new Set(panels.flatMap((panel) => (panel.kind === 'figures' ? panel.blocks.flatMap(({ record }) => drawnIds(record)) : [])))
  return { ...lead, facts: lead.facts.filter(({ to }) => !shown.has(to.obs)) }
}

/** The finding, the map beside it, then as many figures as there is room for. */
export function leadScene(record: SceneRecord, lead: SceneLead, size: WallSize): readonly Panel[] {
  const { u, inner, room } = size
  const whole = inner / u
  const map = Math.min((room / u - 2) / mapAspect, whole * 0.72, whole - leastAlone)
  const count = figureCount(whole - map - least, record.figures.length)
  const free = whole - map
  const units = count === 0 ? free - 1 : Math.min(most, Math.max(least, free / (count + 1)))
  const width = units * u
  // Beside a map alone the headline reaches over its empty north-west.
  const headline = count === 0 ? inner * 0.56 : width
  const right = count === 0 ? inner : (units + map) * u
  const figures = count === 0 ? [] : figurePanels(record.figures, { left: right, width: inner - right, count }, size)
  const shown = withoutShown(lead, figures)
  const sizes = leadSizes(shown, width - panelGap * u, headline - panelGap * u, u)
  return [
    { kind: 'lead', box: { left: 0, top: 0, width, height: room }, lead: shown, sizes, rows: mostRows },
    ...(record.map
      ? [
          {
            kind: 'map',
            box: { left: right - map * u, top: 0, width: map * u, height: room },
            record: record.map,
            // Beside a map alone the headline stands in its corner.
            titled: count > 0 && isWhole(record.map),
          } as const,
        ]
      : []),
    ...figures,
  ]
}
