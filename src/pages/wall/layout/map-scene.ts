import { mapEntries } from '~/charts/county-list'
import { foldText } from '~/charts/text/wrap'
import { textWidth } from '~/lib/text-width'
import { wordRuns } from '~/lib/word-runs'
import type { Room } from '~/outputs/picture/fit-drawing'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { leadLeading, titleLeading, titleOf } from './figure-block'
import { figureCount, figurePanels } from './figure-panels'
import { insideWidth, mapAspect, type MapWords, type Panel } from './panel'
import { setHeight } from './set-words'
import type { WallSize } from './wall-size'

/** Width of the words beside a map, in units, where nothing else stands beside it and where figures do. */
const alone = 32
const besides = 44
/** How much of a map's width its title may reach over: the north-west is empty. */
const acrossMap = 0.36

/** Height of a row of the list, in units: where it is at its best, and at most. */
const rowUnits = { good: 2.4, most: 3.6 } as const
/** Type of a row by its height, at most so many units. */
const rowType = { share: 0.68, most: 1.35 } as const

/** What words over the list and the list itself have between and below them, in units. */
const between = 3

/** The words of a map in a column of `width` pixels; `across`: how far its title may reach over the map's empty north-west. */
export function mapWords(record: MapRecord, { width, height }: Room, across: number, u: number, titleUnits: number): MapWords {
  const title = titleOf(record, titleUnits * u, across)
  const lead = { lines: foldText(record.lead, 1.2 * u, across, wordRuns), size: 1.2 * u }
  const entries = mapEntries(record)
  const widest = Math.max(...entries.map(({ name, text }) => textWidth(name + text, 1) + 3)) * rowType.most * u
  const free = height - setHeight(title, titleLeading) - setHeight(lead, leadLeading) - between * u
  // One column where it stands at its full size: a list reads downwards.
  const columns = entries.length * rowUnits.good * u <= free || widest * 2 + 2 * u > width ? 1 : 2
  const row = Math.min(rowUnits.most * u, free / Math.ceil(entries.length / columns))
  return { title, lead, columns, row: { size: Math.min(rowType.most * u, rowType.share * row), height: row } }
}

/** The height of a map's words with its list, in pixels. */
export function wordsHeight({ title, lead, row, columns }: MapWords, entries: number, u: number): number {
  return setHeight(title, titleLeading) + setHeight(lead, leadLeading) + Math.ceil(entries / columns) * row.height + between * u
}

const isMap = (record: FigureRecord): record is MapRecord => record.kind === 'map'

/** The maps of a scene: each of them is a step of it. */
export function mapSteps(figures: readonly FigureRecord[]): readonly MapRecord[] {
  return figures.filter(isMap)
}

/** Width of a map in units: its shape in the wall's height, where its words have so many beside it. */
const mapWidth = ({ u, room }: WallSize, whole: number, words: number): number => Math.min((room / u - 2) / mapAspect, whole - words)

/** How many maps of a tour of so many stand side by side, each with its words: the wall's breadth says it. */
export function mapsAbreast(maps: number, size: WallSize): number {
  const whole = size.inner / size.u
  return Math.max(1, Math.min(maps, Math.floor(whole / (mapWidth(size, whole, alone) + besides))))
}

/** A map with its words at its left, from `left` on in a stretch of `units` for the words and `map` for the map. */
function mapPair(
  record: MapRecord,
  left: number,
  { units, map }: { readonly units: number; readonly map: number },
  size: WallSize,
): Panel[] {
  const { u, room } = size
  const width = units * u
  const ruled = left > 0
  const inside = insideWidth({ left, top: 0, width, height: room }, u, ruled)
  const words = mapWords(record, { width: inside, height: room }, inside + acrossMap * map * u, u, 2.8)
  return [
    { kind: 'list', box: { left, top: 0, width, height: room }, record, words, ruled },
    { kind: 'map', box: { left: left + width, top: 0, width: map * u, height: room }, record, titled: false },
  ]
}

/** Maps side by side, each with its words; one large with its words, where there is room for one alone, and the scene's other figures beside it. */
export function mapScene(figures: readonly FigureRecord[], step: number, size: WallSize): readonly Panel[] {
  const { u, inner } = size
  const maps = mapSteps(figures)
  const record = maps[step % maps.length]
  if (!record) return []
  const abreast = mapsAbreast(maps.length, size)
  const whole = inner / u
  if (abreast > 1) {
    const each = whole / abreast
    const map = mapWidth(size, each, besides)
    return Array.from({ length: abreast }, (_, at) => at).flatMap((at) =>
      mapPair(maps[(step * abreast + at) % maps.length] ?? record, at * each * u, { units: each - map, map }, size),
    )
  }
  const map = mapWidth(size, whole, alone)
  const others = [...figures.filter((figure) => !isMap(figure)), ...maps.filter((other) => other !== record)]
  const count = figureCount(whole - map - besides, others.length)
  const right = (besides + map) * u
  const beside = count === 0 ? [] : figurePanels(others, { left: right, width: inner - right, count }, size)
  return [...mapPair(record, 0, { units: beside.length === 0 ? whole - map : besides, map }, size), ...beside]
}
