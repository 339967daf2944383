import type { MapRecord } from '~/selectors/figure/map-figure'
import type { SceneLead, SceneMap, SceneRecord } from '~/selectors/wall/select-scene'
import { leadHeight, leadSizes } from './lead-sizes'
import { mapSteps, mapWords } from './map-scene'
import { isWhole, mostRows, panelGap, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** How much larger than beside its map a finding may get on a screen of its own, and how much of the screen's height it may take. */
const growing = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1]
const filled = 0.84

const whole = ({ inner, room }: WallSize) => ({ left: 0, top: 0, width: inner, height: room })

function leadCell(lead: SceneLead, size: WallSize): readonly Panel[] {
  const { inner, room, u } = size
  const rows = Math.min(mostRows, lead.facts.length)
  const width = inner - 2 * panelGap * u
  const sizesAt = (share: number) => leadSizes(lead, width, width, u * share)
  const share = growing.find((each) => leadHeight(lead, sizesAt(each), rows) <= filled * room) ?? 1
  return [{ kind: 'lead', box: whole(size), lead, sizes: sizesAt(share), rows }]
}

const mapCell = (record: SceneMap, size: WallSize): readonly Panel[] => [{ kind: 'map', box: whole(size), record, titled: isWhole(record) }]

/** A list of its own screen: larger, in two columns, so that a value stands near its name. */
function listCell(record: MapRecord, size: WallSize): readonly Panel[] {
  const { inner, room, u } = size
  const words = mapWords(record, { width: inner, height: room }, inner, 1.5 * u, 2.8)
  const row = { ...words.row, height: 4.8 * u }
  return [{ kind: 'list', box: whole(size), record, words: { ...words, columns: 2, row }, ruled: false }]
}

/**
 * The parts of a scene's first screen on screens of their own: the finding and its map, a map's list and the map, nothing of a scene that
 * is figures alone. null where a screen is not of the shape in which a part fills it.
 */
export function emptyScreens(
  { scene, lead, map, figures }: SceneRecord,
  step: number,
  size: WallSize,
): readonly (readonly Panel[])[] | null {
  if (size.portrait || size.panels > 2) return null
  if (lead) return map ? [leadCell(lead, size), mapCell(map, size)] : [leadCell(lead, size)]
  if (scene.layout !== 'map') return []
  const maps = mapSteps(figures)
  const shown = maps[step % Math.max(1, maps.length)]
  return shown ? [listCell(shown, size), mapCell(shown, size)] : []
}
