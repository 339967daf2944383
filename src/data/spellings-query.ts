import { queryOptions } from '@tanstack/react-query'
import { Spellings } from '~/domain/dataset/spellings'
import { settled } from './catalogue-query'
import { loadDataset } from './load-dataset'
import type { Read } from './read'

export const pinyinPath = 'pinyin.json'

/** The spellings of one data version. Without them names are found in Chinese, English and by code. */
export function spellingsQuery(read: Read, version: string) {
  return queryOptions({
    ...settled,
    queryKey: ['spellings', version],
    queryFn: () => loadDataset((path) => read(path, version), pinyinPath, Spellings),
  })
}
