import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { Spellings, Correction, Excluded, Quote, Update } from '~/domain/dataset/late-files'
import { FrozenList } from '~/domain/figure/frozen-list'
import { settled } from './catalogue-query'
import { loadDataset } from './load-dataset'
import type { Read } from './read'

export const correctionsPath = 'corrections.json'

/** What was published otherwise before. The manifest does not list it: it is requested without a version, by those who need it. */
export function correctionsQuery(read: Read) {
  return queryOptions({ ...settled, queryKey: ['corrections'], queryFn: () => loadDataset(read, correctionsPath, z.array(Correction)) })
}

export const updatesPath = 'updates.json'

/** What each release brought. The manifest does not list it: it is requested without a version, by those who need it. */
export function updatesQuery(read: Read) {
  return queryOptions({ ...settled, queryKey: ['updates'], queryFn: () => loadDataset(read, updatesPath, z.array(Update)) })
}

export const quotesPath = 'quotes.json'

/** The words of the documents around the numbers. The manifest does not list them: they are requested without a version, with a source sheet. */
export function quotesQuery(read: Read) {
  return queryOptions({
    ...settled,
    retry: false,
    queryKey: ['quotes'],
    queryFn: async () => new Map((await loadDataset(read, quotesPath, z.array(Quote))).map(({ id, words }) => [id, words])),
  })
}

export const excludedPath = 'excluded.json'

/** The numerals of the documents that are no figures. The manifest does not list them: they are requested anew, without a version. */
export function excludedQuery(read: Read) {
  return queryOptions({ ...settled, queryKey: ['excluded'], queryFn: () => loadDataset(read, excludedPath, z.array(Excluded)) })
}

/** In the folder next to the datasets. The list covers all versions, so it is requested anew, without one. */
const frozenPath = '../embed/v/index.json'

/** Which versions of the embeds are frozen. Requested once: where the list cannot be had, none is offered. */
export function frozenQuery(read: Read) {
  return queryOptions({ ...settled, retry: false, queryKey: ['frozen'], queryFn: () => loadDataset(read, frozenPath, FrozenList) })
}

export const pinyinPath = 'pinyin.json'

/** The spellings of one data version. Without them names are found in Chinese, English and by code. */
export function spellingsQuery(read: Read, version: string) {
  return queryOptions({
    ...settled,
    queryKey: ['spellings', version],
    queryFn: () => loadDataset((path) => read(path, version), pinyinPath, Spellings),
  })
}
