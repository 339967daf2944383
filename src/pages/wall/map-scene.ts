import { foldText } from '~/charts/fold-text'
import { mapEntries } from '~/charts/side-list'
import type { FigureRecord, MapRecord } from '~/selectors/figure-record'
import { textWidth } from '~/lib/text-width'
import type { Place } from '~/outputs/picture/fit-drawing'
import { leadLeading, titleLeading } from './figure-block'
import { figureCount, figurePanels } from './figure-panels'
import { mapAspect, panelGap, type MapWords, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** Width of the words beside a map, in units, where nothing else stands beside it and where figures do. */
const alone = 32
const besides = 44

/** Height of a row of the list, in units. */
const rowUnits = { least: 2.4, most: 3.6 } as const

/** The words of a map in a column of `width` pixels. */
export function mapWords(record: MapRecord, { width, height }: Place, u: number, titleUnits: number): MapWords {
  const title = { lines: foldText(record.title, titleUnits * u, width), size: titleUnits * u }
  const lead = { lines: foldText(record.lead, 1.2 * u, width), size: 1.2 * u }
  const size = 1.35 * u
  const entries = mapEntries(record)
  const widest = Math.max(...entries.map(({ name, text }) => textWidth(name + text, size) + 3 * size))
  const free = height - title.lines.length * title.size * titleLeading - lead.lines.length * lead.size * leadLeading - 3 * u
  // One column where it stands at its full size: a list reads downwards.
  const columns = entries.length * rowUnits.least * u <= free || widest * 2 + 2 * u > width ? 1 : 2
  const lines = Math.ceil(entries.length / columns)
  return { title, lead, columns, row: { size, height: Math.min(rowUnits.most * u, Math.max(2 * u, free / lines)) } }
}

const isMap = (record: FigureRecord): record is MapRecord => record.kind === 'map'

/** The maps of a scene: each of them is a step of it. */
export function mapSteps(figures: readonly FigureRecord[]): readonly MapRecord[] {
  return figures.filter(isMap)
}

/** One map large with its words, the scene's other figures beside it. */
export function mapScene(figures: readonly FigureRecord[], step: number, size: WallSize): readonly Panel[] {
  const { u, inner, room } = size
  const maps = mapSteps(figures)
  const record = maps[step % maps.length]
  if (!record) return []
  const whole = inner / u
  const map = Math.min((room / u - 2) / mapAspect, whole - alone)
  const others = [...figures.filter((figure) => !isMap(figure)), ...maps.filter((other) => other !== record)]
  const count = figureCount(whole - map - besides, others.length)
  const units = count === 0 ? whole - map : besides
  const width = units * u
  const right = width + map * u
  return [
    {
      kind: 'list',
      box: { left: 0, top: 0, width, height: room },
      record,
      words: mapWords(record, { width: width - panelGap * u, height: room }, u, 2.8),
    },
    { kind: 'map', box: { left: width, top: 0, width: map * u, height: room }, record },
    ...(count === 0 ? [] : figurePanels(others, { left: right, width: inner - right, count }, size)),
  ]
}
