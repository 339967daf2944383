import type { Citation } from '~/domain/source/source'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** A source with named sections is cited by sentence, in one of them, or by table; other sources have no sentences. */
export function checkCitationLocators(data: Dataset): Finding[] {
  const sources = indexed(data.sources, (source) => source.id)
  const check = (placed: Placed<unknown>, field: string, { document, locator }: Omit<Citation, 'printed'>): Finding[] => {
    const source = sources.get(document)
    if (!source) return []
    if (source.locators === undefined) {
      return locator === undefined ? [] : [at(placed, field, `来源“${source.label}”没有分节，不写 locator；请删去`)]
    }
    if (locator === undefined) return [at(placed, field, `来源“${source.label}”要写 locator（节.句，或表），例如 2.1、表3`)]
    if (locator.startsWith('表')) return []
    const [section = ''] = locator.split('.')
    if (source.locators?.[section] !== undefined) return []
    return [at(placed, field, `来源“${source.label}”没有第${section}节；可用的节：${Object.keys(source.locators ?? {}).join('、')}`)]
  }
  const rows = [...data.observations, ...data.targets, ...data.milestones]
  return [
    ...rows.flatMap((placed) =>
      placed.row.sources.flatMap((citation, index) => check(placed, `sources 第${index + 1}项 locator`, citation)),
    ),
    ...[...data.observations, ...data.targets].flatMap((placed) =>
      (placed.row.erratum?.sources ?? []).flatMap((citation, index) => check(placed, `erratum sources 第${index + 1}项 locator`, citation)),
    ),
    ...data.excluded.flatMap((placed) => check(placed, 'locator', placed.row)),
  ]
}
