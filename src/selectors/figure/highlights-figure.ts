import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { HexMap } from '~/domain/place/hex-map'
import type { WordPiece } from '~/selectors/words/word-references'
import { isKeptBack, plainWords, wordPieces } from '~/selectors/words/words'
import { figureWords, type RequestedFigure } from './figure-words'
import type { FigureWords, ShownItem } from './record-parts'

export interface HighlightsRecord extends FigureWords {
  readonly kind: 'highlights'
  readonly hexMap: HexMap
  readonly notice: string
  /** The one county that is shown, in gold; null where all are mentioned. */
  readonly focus: Adcode | null
  readonly regions: readonly {
    readonly adcode: Adcode
    readonly name: string
    readonly short: string
    readonly lines: readonly [string, string]
    readonly text: string
    /** The same with its numbers. */
    readonly pieces: readonly WordPiece[]
    readonly milestone: Id
    /** The readings printed in `lines`: in which, after which of its words, as what, and what one hears. */
    readonly numbers: readonly {
      readonly obs: Id
      readonly line: 0 | 1
      readonly before: string
      readonly text: string
      readonly name: string
    }[]
  }[]
}

type LineNumber = HighlightsRecord['regions'][number]['numbers'][number]

/** The readings that a highlight's line refers to, with the words before each on that line. */
function lineNumbers(catalogue: Catalogue, words: string, line: 0 | 1): readonly LineNumber[] {
  let before = ''
  return wordPieces(catalogue, words).flatMap(({ text, obs, name = text }) => {
    const start = before
    before += text
    return obs === undefined ? [] : [{ obs, line, before: start, text, name }]
  })
}

/** 一县一亮点: every county with what it is known for, in division order, without any ranking. */
export function selectHighlights(catalogue: Catalogue, figure: RequestedFigure): HighlightsRecord {
  const highlights = catalogue.counties.flatMap(
    ({ adcode }) => catalogue.milestonesOf.get(adcode)?.find((milestone) => milestone.highlight) ?? [],
  )
  const regions = catalogue.counties.flatMap((county) => {
    const milestone = highlights.find((candidate) => candidate.regions.includes(county.adcode))
    if (!milestone?.lines || isKeptBack(catalogue, [milestone.text, ...milestone.lines].join(''))) return []
    const [upper, lower] = milestone.lines
    const sentence = milestone.text.replace(/。$/, '')
    return {
      adcode: county.adcode,
      name: county.name,
      short: county.short,
      lines: [plainWords(catalogue, upper), plainWords(catalogue, lower)] as const,
      text: plainWords(catalogue, sentence),
      pieces: wordPieces(catalogue, sentence),
      milestone: milestone.id,
      numbers: [...lineNumbers(catalogue, upper, 0), ...lineNumbers(catalogue, lower, 1)],
    }
  })
  return {
    kind: 'highlights',
    ...figureWords(catalogue, figure, '各县（区、市）代表性成果，按行政区划顺序列示。', highlights),
    hexMap: catalogue.hexMap,
    notice: `${catalogue.site.mapNotice}；一格约${catalogue.hexMap.cellAreaKm2}平方公里。${catalogue.site.mapCredit}`,
    focus: figure.spec.options.focus ?? null,
    regions,
  }
}

export function shownHighlights({ regions }: HighlightsRecord): readonly ShownItem[] {
  return regions.flatMap(({ name, milestone, pieces, numbers }) => {
    const inText = new Set(pieces.map(({ obs }) => obs))
    // A line on the map may have a number that its sentence has not.
    const further = numbers.flatMap(({ obs }) => (inText.has(obs) ? [] : [{ obs }]))
    return [{ milestone, place: name, date: '', pieces }, ...further]
  })
}
