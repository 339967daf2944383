import type { Catalogue } from '~/domain/dataset/catalogue'
import { figureKey, type Briefing, type BriefingItem } from '~/domain/figure/briefing'
import { readerWords } from '~/lib/reader-error'
import { remember } from '~/lib/remember'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'

interface Entry {
  /** Its place in the list, from 0. */
  readonly at: number
  /** Of its own among the entries, and the same as long as the figure is in the list. */
  readonly key: string
  readonly item: BriefingItem
}

/** A figure of the list, ready to show. */
export interface BriefingFigure extends Entry {
  readonly record: FigureRecord
  /** The reader's own title, else the figure's. */
  readonly title: string
  /** The reader's own title replaces the figure's: every output marks it 自拟标题. */
  readonly isOwnTitle: boolean
  readonly note: string
}

/** A figure of the list that this data does not hold: it keeps its place, with a sentence. */
export interface BriefingGap extends Entry {
  readonly record: null
  readonly fault: string
}

/** What came of asking for a figure; the same object for the same figure, so that what is drawn of it is not drawn again. */
const recordOf = remember(
  (catalogue: Catalogue, figure: BriefingItem['figure']): { readonly record: FigureRecord } | { readonly fault: string } => {
    const requested = typeof figure === 'string' ? catalogue.figures.get(figure) : unnamedFigure(catalogue, figure)
    if (!requested) return { fault: '不存在，可能是链接被截短，或这幅图已经改名' }
    try {
      return { record: selectFigure(catalogue, requested) }
    } catch (error) {
      return { fault: `无法显示：${readerWords(error, '原因不明')}` }
    }
  },
  figureKey,
)

function entryOf(catalogue: Catalogue, item: BriefingItem, at: number, key: string): BriefingFigure | BriefingGap {
  const found = recordOf(catalogue, item.figure)
  if ('fault' in found) {
    const name = typeof item.figure === 'string' ? `“${item.figure}”` : '（读者选定的图）'
    return { at, key, item, record: null, fault: `第${at + 1}幅${name}${found.fault}。` }
  }
  const { record } = found
  const isOwnTitle = item.title !== null && item.title !== record.title
  return { at, key, item, record, title: (isOwnTitle ? item.title : null) ?? record.title, isOwnTitle, note: item.note }
}

/** The figures of a list with their words, in its order; those that this data does not hold as gaps. */
export function selectBriefing(catalogue: Catalogue, { items }: Briefing): readonly (BriefingFigure | BriefingGap)[] {
  const seen = new Map<string, number>()
  return items.map((item, at) => {
    const key = figureKey(item.figure)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return entryOf(catalogue, item, at, `${key} ${before}`)
  })
}

/** The figures alone, without the gaps: what the outputs are made of. */
export function briefingFigures(entries: readonly (BriefingFigure | BriefingGap)[]): readonly BriefingFigure[] {
  return entries.filter((entry): entry is BriefingFigure => entry.record !== null)
}
