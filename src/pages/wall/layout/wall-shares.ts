import type { FigureKind } from '~/domain/figure/figure'
import type { Extent } from './abreast'

/** Kinds that are as good at half of a screen as at all of it. */
const halves: ReadonlySet<FigureKind> = new Set(['trend', 'ranking', 'structure'])

/** What a scene is about is wider than what stands beside it; at its least it has a 16:9 screen alone, but for the kinds above. */
export const mainWidth = (kind: FigureKind): Extent => ({ least: halves.has(kind) ? 50 : 64, best: 68, most: Infinity })

/** All that the placement weighs: sizes in type units, and shares. */
export const shares = {
  /** Space on each side of the rule between two panels, between figures one above the other, and under a block of a portrait wall. */
  panelGap: 1.6,
  stackGap: 1.6,
  blockGap: 0.7,
  /** A finding's rows need 32 to stand on one line each, and read as a column of a page up to 66. */
  lead: { least: 32, best: 54, most: 66 },
  /** A map's list beside figures: wider, its values stand too far from their names. On a portrait wall it has that share of the height at least. */
  list: { least: 32, best: 44, most: 44, height: 0.45 },
  /** A figure needs 40 for the words of its rows and years, and is at its best at 55. */
  figure: { least: 40, best: 55, most: Infinity },
  /** Height of a county map by its width, with its margins; its north-west is empty so far, and a title may reach over it. */
  mapAspect: 0.66,
  acrossMap: 0.36,
  /** In a place so much higher than wide these have half of the height where something stands under them: higher, they are drawn out. */
  yielding: { shape: 1.3, kinds: new Set<FigureKind>([...halves, 'gauge']), share: 0.5 },
  /** From this share of its height on a figure fills its column alone; the least height for one more, and for the first under a portrait wall's blocks. */
  filled: 0.8,
  leastUnder: 16,
  leastBelow: 10,
  /** Title type: of a panel's figure, of what a scene is about, of that on a portrait wall, of a map's list. */
  title: { panel: 2, scene: 3.6, story: 2.5, list: 2.8 },
  /** Rows of facts beside a finding's large number, and on a portrait wall, where the map has the room. */
  rows: 4,
  portraitRows: 2,
  /** How much larger a finding gets on a screen of its own, so that it takes at most that share of the height. */
  growing: [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1],
  grown: 0.84,
  /** Height of a line of the county highlights in two columns, which a map too small for them has under it, and the space around them. */
  highlightLine: 1.25,
  highlightSpace: 0.6,
} as const
