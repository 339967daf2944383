import { drawingHeight } from '~/charts/heights'
import type { Room } from '~/outputs/picture/fit-drawing'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { fewVerdicts } from '~/selectors/wall/scene-repeats'
import type { SceneLead, SceneMap, SceneRecord } from '~/selectors/wall/select-scene'
import { figureBlock, smallest, type FigureBlock } from './figure-block'
import { columnOf } from './figure-column'
import { leadHeight, leadSizes } from './lead-sizes'
import { mapSteps, mapWords, wordsHeight } from './map-scene'
import { highlightLine, panelTitle, type Panel } from './panel'
import { timelineParts } from './timeline-parts'
import type { WallSize } from './wall-size'

/** Title of the scene, and the space between two panels, in units. */
export const storyTitle = 2.5
const between = 0.7
/** Rows of facts under a county's number. */
const rows = 2
/** The most of the height that a map has beside its list. */
const mapShare = 0.55
/** Space over and under the highlights' list, in units. */
const highlightSpace = 0.6
/** The least room for a figure under the others, in units. */
const leastFigure = 10

/** How many verdicts stand under a portrait wall's map, and how much closer than at their best. */
const verdicts = 3
const closer = 0.89

/** A few verdicts, without words over them: a row says all of itself. null where the least type does not fit. */
function verdictBlock(figures: readonly FigureRecord[], { width, height }: Room, { u, least }: WallSize): FigureBlock | null {
  const bullets = figures.find((figure): figure is BulletRecord => figure.kind === 'bullet')
  if (!bullets) return null
  const record = { ...bullets, rows: fewVerdicts(bullets.rows, verdicts) }
  const type = least / smallest
  if (drawingHeight(record, width, type, 'embed') * closer > height) return null
  const none = { lines: [], size: u }
  return { record, width, height, title: none, lead: none, frame: { width, height: Math.floor(height), u: type, medium: 'embed' } }
}

/** Figures in what is left of a portrait wall from `top` on. */
function below(figures: readonly FigureRecord[], top: number, size: WallSize, titleUnits: number): readonly Panel[] {
  const { room, inner, u } = size
  const height = room - top
  if (height < leastFigure * u) return []
  const place = { width: inner, height }
  const block = verdictBlock(figures, place, size)
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
  const listed =
    map.kind === 'highlights' && map.focus === null ? (Math.ceil(map.regions.length / 2) * highlightLine + highlightSpace) * u : 0
  const drawn = Math.min(Math.round(drawingHeight(map, inner, u, 'wall')), room - words - listed)
  const figures = below(record.figures, words + drawn + listed + between * u, size, panelTitle)
  // Where no figure fits under the map, finding and map have the room.
  const spare = figures.length > 0 ? 0 : Math.max(0, room - words - drawn - listed) / 2
  return [
    { kind: 'lead', box: { left: 0, top: 0, width: inner, height: words + spare }, lead: shown, sizes, rows: count },
    { kind: 'map', box: { left: 0, top: words + spare, width: inner, height: drawn + listed + spare }, record: map, titled: false },
    ...figures,
  ]
}

function mapPanels(figures: readonly FigureRecord[], step: number, size: WallSize): readonly Panel[] {
  const { u, inner, room } = size
  const maps = mapSteps(figures)
  const record = maps[step % maps.length]
  if (!record) return []
  const drawn = Math.min(Math.round(drawingHeight(record, inner, u, 'wall')), mapShare * room)
  const words = mapWords(record, { width: inner, height: room - drawn }, inner, u, storyTitle)
  const others = figures.filter((figure) => !maps.some((map) => map === figure))
  const height = wordsHeight(words, record.regions.length, u)
  const shown = below(others, drawn + height + between * u, size, panelTitle)
  // The map stands in one place through its tour: what its words leave is theirs.
  return [
    { kind: 'map', box: { left: 0, top: 0, width: inner, height: drawn }, record, titled: false },
    {
      kind: 'list',
      box: { left: 0, top: drawn, width: inner, height: shown.length > 0 ? height : room - drawn },
      record,
      words,
      ruled: false,
    },
    ...shown,
  ]
}

/** Kinds of which two stand on a portrait wall, one over the other. */
const halves: ReadonlySet<FigureRecord['kind']> = new Set(['trend', 'ranking', 'structure', 'gauge'])

/** The figure that a scene is about, in the parts that a portrait wall has room for. */
export function storyParts(first: FigureRecord, size: WallSize): readonly FigureRecord[] {
  const place = { width: size.inner, height: size.room }
  return first.kind === 'timeline' ? timelineParts(first, (part) => figureBlock(part, place, size, storyTitle) !== null) : [first]
}

/** The figure that a scene is about over others; a long timeline in steps. */
function storyPanels([first, ...others]: readonly FigureRecord[], step: number, size: WallSize): readonly Panel[] {
  if (!first) return []
  const parts = storyParts(first, size)
  const shown = parts[step % parts.length] ?? first
  const { room, inner, u } = size
  const height = 0.52 * room
  const upper = (units: number) => columnOf([shown], { width: inner, height }, size, units)
  const half = others.length > 0 && halves.has(first.kind) ? (upper(storyTitle) ?? upper(panelTitle)) : null
  if (half === null) return below([shown, ...others], 0, size, storyTitle)
  const lower = below(others, height + between * u, size, panelTitle)
  return lower.length === 0
    ? below([shown], 0, size, storyTitle)
    : [{ kind: 'figures', box: { left: 0, top: 0, width: inner, height }, blocks: half.blocks, ruled: false }, ...lower]
}

/** How many steps a scene takes on a portrait wall. */
export function portraitSteps({ lead, scene, figures: [first] }: SceneRecord, size: WallSize): number {
  return lead || scene.layout === 'map' || !first ? 1 : storyParts(first, size).length
}

/** A scene on a portrait wall: everything under one another, as much as there is room for. */
export function portraitScene(record: SceneRecord, step: number, size: WallSize): readonly Panel[] {
  if (record.lead && record.map) return leadPanels(record, record.lead, record.map, size)
  return record.scene.layout === 'map' ? mapPanels(record.figures, step, size) : storyPanels(record.figures, step, size)
}
