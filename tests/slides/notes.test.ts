import { expect, test } from 'vitest'
import { buildDeck } from '~/outputs/slides/build-deck'
import { recordIds } from '~/selectors/record-sources'
import { live, recordOf } from '../data/live-catalogue'
import { askOf, madeDeck } from './make-deck'
import { all, wordsOf } from './read-deck'

const every = [...live.figures.keys()]
const deck = await madeDeck(askOf(every, '4:3'))
const notes = deck.slides.map((slide) => ({ text: wordsOf(slide.notes), words: wordsOf(slide.slide) }))

test('the notes of a figure name every document behind it, with its wording and tier, and the address', () => {
  for (const id of every) {
    const record = recordOf(live, id)
    const own = notes.filter(({ text }) => text.includes(`#/figure/${id}\n`) || text.endsWith(`#/figure/${id}`))
    expect(own.length, id).toBeGreaterThan(0)
    const rows = recordIds(live, record).flatMap(
      (row) => live.observations.get(row) ?? live.targets.get(row) ?? live.milestones.get(row) ?? [],
    )
    expect(rows.length, id).toBeGreaterThan(0)
    for (const { text } of own) {
      expect(text).toContain(record.title)
      for (const { document, printed } of rows.flatMap((row) => row.sources)) {
        const source = live.sources.get(document)
        expect(text, id).toContain(`原文“${printed}”：${source?.label}`)
        expect(text, id).toContain(`来源等级${source?.tier}`)
      }
    }
  }
})

test('every source that a figure names under its drawing stands in its notes', () => {
  for (const id of every) {
    const record = recordOf(live, id)
    const cited = recordIds(live, record).flatMap(
      (row) => (live.observations.get(row) ?? live.targets.get(row) ?? live.milestones.get(row))?.sources ?? [],
    )
    const briefs = cited.flatMap(({ document }) => live.sources.get(document)?.brief ?? [])
    for (const part of record.sourceLine.split('；'))
      expect(
        briefs.some((brief) => part.startsWith(brief)),
        `${id}: ${part}`,
      ).toBe(true)
  }
})

test('the last slides list every document of the deck, and say what the maps are', () => {
  const list = notes.filter(({ words }) => words.includes('资料来源')).map(({ words }) => words)
  expect(list.length).toBeGreaterThan(1)
  const documents = new Set(
    every
      .flatMap((id) => recordIds(live, recordOf(live, id)))
      .flatMap((row) =>
        ((live.observations.get(row) ?? live.targets.get(row) ?? live.milestones.get(row))?.sources ?? []).map(({ document }) => document),
      ),
  )
  const labels = [...documents].map((document) => live.sources.get(document)?.label ?? '?')
  const table = deck.slides.flatMap(({ slide }) => all(slide, 'a:tc').map(wordsOf))
  expect(labels.filter((label) => !table.includes(label))).toEqual([])
  for (const words of list) expect(words).toContain(live.site.mapNotice)
})

test('notes have a paragraph for every line', () => {
  for (const { notes: part } of deck.slides) for (const run of all(part, 'a:t')) expect(run.text).not.toContain('\n')
})

test('the cover says to when the data reach and that nobody publishes it, every slide of a figure its date and source', () => {
  const [cover, ...others] = notes
  expect(cover?.words).toContain(`数据截至 ${live.asOf.slice(0, 7)}`)
  expect(cover?.words).toContain(live.site.disclaimer)
  for (const { words } of others) expect(words).toContain(`数据截至 ${live.asOf.slice(0, 7)}`)
  for (const id of every)
    expect(
      notes.some(({ words }) => words.includes(`来源：${recordOf(live, id).sourceLine}`)),
      id,
    ).toBe(true)
})

test('progress counts every slide, and a deck that is stopped rejects with the reason', async () => {
  const seen: string[] = []
  await buildDeck(askOf(every.slice(0, 3), '16:9', { onProgress: (done, total) => seen.push(`${done}/${total}`) }))
  expect(seen).toEqual(['1/4', '2/4', '3/4', '4/4'])
  const stop = new AbortController()
  const reason = new Error('停止')
  const drawn: number[] = []
  const stopped = buildDeck(
    askOf(every, '16:9', {
      signal: stop.signal,
      onProgress: (done) => {
        drawn.push(done)
        if (done === 2) stop.abort(reason)
      },
    }),
  )
  await expect(stopped).rejects.toBe(reason)
  expect(drawn).toEqual([1, 2])
})

test('a picture that fails fails the deck, and is not left out in silence', async () => {
  const why = new Error('图片没有生成')
  await expect(buildDeck(askOf(['county-gdp'], '16:9', { picture: () => Promise.reject(why) }))).rejects.toBe(why)
})
