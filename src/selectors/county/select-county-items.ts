import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { sourceLine } from '~/selectors/record/source-line'
import { milestoneTime } from '~/selectors/words/period-words'
import type { WordPiece } from '~/selectors/words/word-references'
import { isKeptBack, wordPieces } from '~/selectors/words/words'

/** One of the results that an editor put first: a short head, the document's words, and of when they are. */
interface CountyItem {
  readonly milestone: Id
  readonly head: string
  readonly pieces: readonly WordPiece[]
  /** 2024年, or 2024年，全市 of what the entire city did; '' where the document says no time. */
  readonly time: string
}

export interface CountyItems {
  readonly items: readonly CountyItem[]
  readonly sourceLine: string
}

/** The results of a place as its editor chose them; what leans on a reading on hold, or did not load, is left out. */
export function selectCountyItems(catalogue: Catalogue, adcode: Adcode): CountyItems {
  const chosen = (catalogue.editions.get(adcode)?.items ?? []).flatMap(({ head, milestone }) => {
    const row = catalogue.milestones.get(milestone)
    return row && !isKeptBack(catalogue, row.text) ? [{ head, row }] : []
  })
  return {
    items: chosen.map(({ head, row }) => ({
      milestone: row.id,
      head,
      pieces: wordPieces(catalogue, row.text),
      time: [milestoneTime(catalogue, row), ...(row.regions.includes(adcode) ? [] : ['全市'])].filter((word) => word !== '').join('，'),
    })),
    sourceLine: sourceLine(
      catalogue,
      chosen.map(({ row }) => row),
    ),
  }
}
