import { expect, test } from 'vitest'
import type { Id } from '~/domain/dataset/id'
import { drawnIds } from '~/selectors/record/record-rows'
import { wordReferences } from '~/selectors/words/word-references'
import { live, recordOf } from './live-catalogue'

const { overviewFigures, headlines, themeFacts } = live.site
const { strip, gauges, targets, trend, multiples, comparison, timeline } = overviewFigures
const said = (words: string): readonly Id[] => wordReferences(words).map(({ id }) => id)

/** What each part of the overview shows of the record, by the part's name. The map's choices are the reader's own. */
const parts: ReadonlyMap<string, ReadonlySet<Id>> = new Map([
  ...headlines.map(({ obs, from, name, line }) => [name, new Set([obs, from ?? obs, ...said(line)])] as const),
  ...themeFacts.map(({ obs, share, name, line }) => [name, new Set([obs, share ?? obs, ...said(line)])] as const),
  ...[strip, gauges, ...targets, trend, ...multiples, comparison, timeline].map(
    (id) => [id, new Set(drawnIds(recordOf(live, id)))] as const,
  ),
])

test('the overview shows each reading and each target in one of its parts alone', () => {
  const shownIn = new Map<Id, readonly string[]>()
  for (const [part, ids] of parts) for (const id of ids) shownIn.set(id, [...(shownIn.get(id) ?? []), part])
  expect([...shownIn].filter(([, where]) => where.length > 1)).toEqual([])
  // Every part was read.
  expect([...parts].filter(([, ids]) => ids.size === 0)).toEqual([])
})
