import type { SourceSheet } from '~/selectors/record/select-source-sheet'

/** A reading with its source as one sentence to paste: 晋中市2024年城镇新增就业38129人（统计公报，…，2025-04-04）。 */
export function citationSentence(sheet: SourceSheet): string {
  const places = sheet.places.map((place) => [place.label, place.publisher, place.date, place.locator].filter(Boolean).join('，'))
  return `${sheet.place}${sheet.period}${sheet.indicator}${sheet.printed.text}（${places.join('；')}）。`
}
