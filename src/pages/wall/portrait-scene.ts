import { drawingHeight } from '~/charts/chart-height'
import type { BulletRecord, FigureRecord } from '~/selectors/figure-record'
import type { SceneLead, SceneMap, SceneRecord } from '~/selectors/select-scene'
import type { Place } from '~/outputs/picture/fit-drawing'
import type { FigureBlock } from './figure-block'
import { columnOf } from './figure-column'
import { leadHeight, leadSizes } from './lead-sizes'
import { mapSteps, mapWords } from './map-scene'
import { panelTitle, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** Title of the scene, and the space between two panels, in units. */
const title = 2.5
const between = 1.2
/** Rows of facts under a county's number. */
const rows = 2
/** Height of a line of the highlights' list, in units. */
const highlightLine = 1.25
/** The least room for a figure under the others, in units. */
const leastFigure = 10

/** How many verdicts stand under a portrait wall's map, and how much smaller than the unit their names may be. */
const verdicts = 3
const shrinking = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.67, 0.65]

/** The first verdicts, without words over them: a row says all of itself. null where even small ones do not fit. */
function verdictBlock(figures: readonly FigureRecord[], { width, height }: Place, u: number): FigureBlock | null {
  const bullets = figures.find((figure): figure is BulletRecord => figure.kind === 'bullet')
  if (!bullets) return null
  const record = { ...bullets, rows: bullets.rows.slice(0, verdicts) }
  const share = shrinking.find((each) => drawingHeight(record, width, u * each, 'wall') <= height)
  if (share === undefined) return null
  const none = { lines: [], size: u }
  return { record, width, height, title: none, lead: none, frame: { width, height: Math.floor(height), u: u * share, medium: 'wall' } }
}

/** Figures in what is left of a portrait wall from `top` on. */
function below(figures: readonly FigureRecord[], top: number, size: WallSize, titleUnits: number): readonly Panel[] {
  const { room, inner, u } = size
  const height = room - top
  if (height < leastFigure * u) return []
  const place = { width: inner, height }
  const block = verdictBlock(figures, place, u)
  const blocks = columnOf(figures, place, size, titleUnits)?.blocks ?? (block ? [block] : [])
  return blocks.length > 0 ? [{ kind: 'figures', box: { left: 0, top, width: inner, height }, blocks, ruled: false }] : []
}

function leadPanels(record: SceneRecord, lead: SceneLead, map: SceneMap, size: WallSize): readonly Panel[] {
  const { u, inner, room } = size
  const sizes = leadSizes(lead, inner, inner, u, true)
  // The city's numbers stand in its figures; a county's in its finding.
  const shown = lead.place ? lead : { ...lead, hero: null }
  const count = lead.place ? Math.min(rows, lead.facts.length) : 0
  const words = leadHeight(shown, sizes, count) + between * u
  const whole = Math.round(drawingHeight(map, inner, u, 'wall'))
  const listed = map.kind === 'highlights' && map.focus === null ? (Math.ceil(map.regions.length / 2) * highlightLine + 1) * u : 0
  // On a screen that is nearly square a map of its width would be too high.
  const drawn = Math.min(whole, room - words - listed)
  const figures = below(record.figures, words + drawn + listed + between * u, size, panelTitle)
  // Where no figure fits under the map, finding and map have the room.
  const spare = figures.length > 0 ? 0 : Math.max(0, room - words - drawn - listed) / 2
  return [
    { kind: 'lead', box: { left: 0, top: 0, width: inner, height: words + spare }, lead: shown, sizes, rows: count },
    { kind: 'map', box: { left: 0, top: words + spare, width: inner, height: drawn + listed + spare }, record: map },
    ...figures,
  ]
}

function mapPanels(figures: readonly FigureRecord[], step: number, size: WallSize): readonly Panel[] {
  const { u, inner, room } = size
  const maps = mapSteps(figures)
  const record = maps[step % maps.length]
  if (!record) return []
  const words = mapWords(record, { width: inner, height: 20 * u }, u, title)
  const lines = Math.ceil(record.regions.length / words.columns)
  const height =
    words.title.lines.length * words.title.size * 1.34 + words.lead.lines.length * words.lead.size * 1.5 + (lines + 1) * words.row.height
  const drawn = Math.min(Math.round(drawingHeight(record, inner, u, 'wall')), room - height)
  const others = figures.filter((figure) => !maps.some((map) => map === figure))
  const shown = below(others, drawn + height + between * u, size, panelTitle)
  const spare = shown.length > 0 ? 0 : Math.max(0, room - drawn - height) / 2
  return [
    { kind: 'map', box: { left: 0, top: 0, width: inner, height: drawn + spare }, record },
    { kind: 'list', box: { left: 0, top: drawn + spare, width: inner, height: height + spare }, record, words },
    ...shown,
  ]
}

/** A scene on a portrait wall: everything under one another, as much as there is room for. */
export function portraitScene(record: SceneRecord, step: number, size: WallSize): readonly Panel[] {
  if (record.lead && record.map) return leadPanels(record, record.lead, record.map, size)
  if (record.scene.layout === 'map') return mapPanels(record.figures, step, size)
  return below(record.figures, 0, size, title)
}
