import type { Catalogue } from '~/domain/dataset/catalogue'
import { isKeptBack, plainWords, wordPieces } from '~/selectors/words/words'
import type { HighlightsRecord } from './figure-record'
import { figureWords, type AskedFigure } from './figure-words'
import { lineNumbers } from './highlight-numbers'

/** 一县一亮点: every county with what it is known for, in division order, without any ranking. */
export function selectHighlights(catalogue: Catalogue, figure: AskedFigure): HighlightsRecord {
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
