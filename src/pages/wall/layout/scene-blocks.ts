import type { Box } from '~/charts/draw/box'
import { drawingHeight } from '~/charts/heights'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { drawnIds } from '~/selectors/record/record-rows'
import type { SceneLead, SceneMap } from '~/selectors/wall/select-scene'
import { fixedExtent, type Extent } from './abreast'
import type { Beside, Block, FigureItem } from './block'
import { leadHeight, leadSizes } from './lead-sizes'
import { mapWords } from './map-words'
import { insideWidth, isWhole, type Panel } from './panel'
import { mainWidth, shares } from './wall-shares'
import type { WallSize } from './wall-size'

/** A reading that a figure beside shows, the large one aside, has its place there: the finding does not list it as well. */
function withoutShown(lead: SceneLead, figures: readonly Panel[]): SceneLead {
  const shown = new Set(
    figures.flatMap((panel) => (panel.kind === 'figures' ? panel.blocks.flatMap(({ record }) => drawnIds(record)) : [])),
  )
  return { ...lead, facts: lead.facts.filter(({ to }) => !shown.has(to.obs)) }
}

/** The finding: larger on a screen of its own; beside a map alone its headline reaches over the map's empty corner. */
function wideLead(lead: SceneLead, box: Box, { figures, across, isAlone }: Beside, { u, room }: WallSize): Panel {
  const shown = withoutShown(lead, figures)
  const rows = Math.min(shares.rows, shown.facts.length)
  // On a screen of its own an opening quotation mark hangs out of it towards the seam.
  const inset = isAlone ? shares.panelGap * u : 0
  const width = box.width - inset - shares.panelGap * u
  const sizesAt = (share: number) => leadSizes(shown, width, width + (figures.length === 0 ? across : 0), u * share)
  const fits = (share: number) => leadHeight(shown, sizesAt(share), rows) <= shares.grown * room
  const sizes = sizesAt((isAlone && shares.growing.find(fits)) || 1)
  return { kind: 'lead', box: { ...box, left: box.left + inset, width: box.width - inset }, lead: shown, sizes, rows }
}

export function leadBlock(lead: SceneLead, size: WallSize): Block {
  const { u, inner, portrait } = size
  // On a portrait wall the city's numbers stand in its figures; a county's in its finding.
  const shown = lead.place ? lead : { ...lead, hero: null }
  const rows = lead.place ? Math.min(shares.portraitRows, lead.facts.length) : 0
  const sizes = leadSizes(lead, inner, inner, u, true)
  const height = leadHeight(shown, sizes, rows) / u + shares.blockGap
  return {
    rank: 0,
    least: u,
    width: shares.lead,
    height: { least: height, best: height, most: Infinity },
    set: (box, beside) => (portrait ? { kind: 'lead', box, lead: shown, sizes, rows } : wideLead(lead, box, beside, size)),
  }
}

/** Width of a map in units: its shape in the height of the screen, where its words keep their least beside it. */
export const mapWidth = ({ u, room, inner }: WallSize): number => Math.min((room / u - 2) / shares.mapAspect, inner / u - shares.lead.least)

/** A map as large as its panel. `isTold`: what stands beside it says what it is, so that it has no title but on a screen of its own. */
export function mapBlock(record: SceneMap, isTold: boolean, size: WallSize): Block {
  const { u, inner, portrait } = size
  const isListed = record.kind === 'highlights' && record.focus === null
  const listed = isListed ? Math.ceil(record.regions.length / 2) * shares.highlightLine + shares.highlightSpace : 0
  const best = drawingHeight(record, inner, u, 'wall') / u + listed + shares.blockGap
  return {
    rank: 0,
    least: u,
    width: fixedExtent(mapWidth(size)),
    // Over its list it stands in one place through a tour: what the words leave is theirs.
    height: { least: listed, best, most: isTold ? best : Infinity },
    set: (box, { figures, isAlone }) => {
      const titled = !portrait && isWhole(record) && (isAlone || (!isTold && figures.length > 0))
      return { kind: 'map', box, record, titled }
    },
  }
}

/** What a map says in words. On a screen of its own larger, in two columns, so that a value stands near its name. */
export function mapWordsBlock(record: MapRecord, size: WallSize): Block {
  const { u, room, inner, portrait } = size
  const { title, list } = shares
  const least = (list.height * room) / u
  const below = { width: inner, height: room - drawingHeight(record, inner, u, 'wall') }
  const best = mapWords(record, below, inner, u, title.story).height / u
  return {
    rank: 0,
    least: u,
    width: list,
    height: { least, best: Math.max(least, best), most: Infinity },
    set: (box, { across, isAlone }) => {
      const ruled = box.left > 0
      if (isAlone) {
        const words = mapWords(record, box, box.width, 1.5 * u, title.list)
        return { kind: 'list', box, record, words: { ...words, columns: 2, row: { ...words.row, height: 4.8 * u } }, ruled }
      }
      const width = portrait ? inner : insideWidth(box, u, ruled)
      const words = mapWords(record, { width, height: box.height }, width + across, u, portrait ? title.story : title.list)
      return { kind: 'list', box, record, words, ruled }
    },
  }
}

/** A map keeps its shape in the height of a panel under a title of two lines: wider it gets no larger, and what it leaves is the others'. */
const widthOf = ({ kind }: FigureRecord, { room, u }: WallSize): Extent =>
  kind === 'map' || kind === 'highlights'
    ? { ...shares.figure, most: (room / u - 8) / shares.mapAspect + 2 * shares.panelGap }
    : shares.figure

/** Figures by rank; `isMain`: the scene is about the first. */
export const figureItems = (records: readonly FigureRecord[], size: WallSize, isMain = false): readonly FigureItem[] =>
  records.map((record, at) => {
    const rank = isMain ? at : at + 1
    return { rank, least: size.least, width: rank === 0 ? mainWidth(record.kind) : widthOf(record, size), record, own: [] }
  })
