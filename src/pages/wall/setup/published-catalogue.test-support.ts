import { readFileSync } from 'node:fs'
import { loadCatalogue } from '~/data/load-catalogue'

/** The catalogue of the datasets as they stand. */
export const published = await loadCatalogue((path) => Promise.resolve(readFileSync(`public/data/${path}`, 'utf8')))
