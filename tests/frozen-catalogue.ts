import { loadCatalogue } from '~/data/load-catalogue'
import { ReadFailure } from '~/data/read'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { manifestOf } from '../scripts/data-check/manifest-of'
import { readTexts } from '../scripts/data-check/read-texts'

/**
 * A small dataset for tests of code: the city and four counties, three themes, a break (product before and from 2024), readings
 * kept back for another source's, places without a reading, and one figure of each kind and shape. It never follows
 * `public/data`, so that what a curator adds or corrects breaks no test of code.
 */
const texts = readTexts('tests/frozen')
const manifest = JSON.stringify(manifestOf(texts, '2025-12-31'))

/** The catalogue of the small dataset, `missing` being files that cannot be read. */
export function frozenCatalogue(missing: readonly string[] = []): Promise<Catalogue> {
  return loadCatalogue(async (path) => {
    const text = path === 'datapackage.json' ? manifest : texts.get(path)
    if (text === undefined || missing.includes(path)) throw new ReadFailure('missing', '服务器答复 404')
    return text
  })
}

export const frozen: Catalogue = await frozenCatalogue()
