import type { Box } from '~/charts/draw/box'
import { hexAspect } from '~/charts/geography/hex-frame'
import type { TonedWord } from '~/charts/rows/row-name'
import { clausesFit, foldText } from '~/charts/text/wrap'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonSizes } from './sizes'

/** The span of a county's column over which its head stands: against its right end where bars grow to the left. */
export interface HeadSpan {
  readonly left: number
  readonly right: number
  readonly grows: 'right' | 'left'
}

export interface ComparisonHeads {
  readonly height: number
  readonly words: readonly TonedWord[]
  /** One a county in the record's order; none where there is no room for maps. */
  readonly locators: readonly Box[]
}

const nameLine = 1.4
const factLine = 1.5
/** A locator takes at most this share of its column. */
const locatorShare = 0.42
/** As many lines of a fact stand beside a locator. */
const mostBeside = 3
/** How much smaller a locator may get so that no clause beside it is broken. */
const shrinking = [1, 0.9, 0.8, 0.7]
/** Between a locator and the words beside it, in units. */
const apart = 1.8

/** Which county of a comparison is gold, by its place: the one in focus, else the last of two; null where none is. */
export function goldSide({ regions, spec }: ComparisonRecord): number | null {
  const focus = regions.findIndex(({ adcode }) => adcode === spec.options.focus)
  if (focus >= 0) return regions.length > 1 ? focus : null
  return regions.length === 2 ? 1 : null
}

/** The size of a locator, whether the words are under it, and the lines of each fact. */
function shapeOf(record: ComparisonRecord, sizes: ComparisonSizes, spans: readonly HeadSpan[], maps: boolean) {
  const narrowest = Math.min(...spans.map(({ left, right }) => right - left))
  const fold = (width: number) => record.regions.map(({ line }) => foldText(line, sizes.fact, width))
  if (!maps) return { locator: { width: 0, height: 0 }, under: true, facts: fold(narrowest) }
  const aspect = hexAspect(record.hexMap)
  const full = Math.min(sizes.locator / aspect, narrowest * locatorShare)
  const besideOf = (width: number) => narrowest - width - (apart + 0.5) * sizes.unit
  const fits = (width: number) =>
    record.regions.every(({ line }) => clausesFit(line, sizes.fact, besideOf(width))) &&
    fold(besideOf(width)).every((lines) => lines.length <= mostBeside)
  const width = shrinking.map((share) => share * full).find(fits)
  if (width !== undefined) return { locator: { width, height: width * aspect }, under: false, facts: fold(besideOf(width)) }
  return { locator: { width: full, height: full * aspect }, under: true, facts: fold(narrowest) }
}

/** Names over the columns, each with one line of fact and, from 46 units of width on, where the county lies. */
export function comparisonHeads(
  record: ComparisonRecord,
  sizes: ComparisonSizes,
  spans: readonly HeadSpan[],
  maps: boolean,
): ComparisonHeads {
  const { head, fact, unit } = sizes
  const { locator, under, facts } = shapeOf(record, sizes, spans, maps)
  const most = Math.max(0, ...facts.map((lines) => lines.length))
  const block = head * nameLine + most * fact * factLine
  const height = under ? locator.height + (maps ? 0.5 * unit : 0) + block : Math.max(locator.height, block)
  const words = record.regions.flatMap(({ name }, index): readonly TonedWord[] => {
    const span = spans[index]
    if (!span) return []
    const away = under ? 0 : locator.width + apart * unit
    const [x, anchor] = span.grows === 'left' ? ([span.right - away, 'right'] as const) : ([span.left + away, 'left'] as const)
    const top = under ? height - block : (height - block) / 2
    const gold = index === goldSide(record)
    const firstFact = top + head * nameLine + (fact * factLine) / 2
    return [
      { text: name, x, y: top + (head * nameLine) / 2, size: head, bold: true, anchor, tone: gold ? 'gold' : 'ink' },
      ...(facts[index] ?? []).map((text, at): TonedWord => ({
        text,
        x,
        y: firstFact + at * fact * factLine,
        size: fact,
        anchor,
        tone: 'ink2',
      })),
    ]
  })
  const locators = maps
    ? spans.map((span) => {
        const left = span.grows === 'left' ? span.right - locator.width : span.left
        return { left, top: under ? 0 : (height - locator.height) / 2, ...locator }
      })
    : []
  return { height: height + 0.6 * unit, words, locators }
}
