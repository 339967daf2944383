import { expect, test } from 'vitest'
import { asOfWords } from '~/domain/period/format-period'
import { buildDeck } from '~/outputs/slides/build-deck'
import { recordIds } from '~/selectors/record/record-sources'
import { live, recordOf } from '../data/live-catalogue'
import { askOf, madeDeck, place } from './make-deck'
import { all, wordsOf, type Deck } from './read-deck'

const every = [...live.figures.keys()]
const deck = await madeDeck(askOf(every, '4:3'))
const notes = deck.slides.map((slide) => ({ text: wordsOf(slide.notes), words: wordsOf(slide.slide) }))

/** The citations behind what a record shows or names. */
const citedBy = (id: string) =>
  recordIds(live, recordOf(live, id)).flatMap(
    (row) => (live.observations.get(row) ?? live.targets.get(row) ?? live.milestones.get(row))?.sources ?? [],
  )

const notesOf = (id: string) =>
  notes.filter(({ text }) => text.split('\n').includes(`网址：${place.link}figure/${id}`)).map(({ text }) => text)

test('the notes of a figure name every document behind it, with its wording and tier, and the address', () => {
  expect(every.filter((id) => notesOf(id).length === 0 || citedBy(id).length === 0)).toEqual([])
  const missing = every.flatMap((id) => {
    const wanted = citedBy(id).flatMap(({ document, printed }) => {
      const source = live.sources.get(document)
      return [`原文“${printed}”：${source?.label}，`, `来源等级${source?.tier}（`]
    })
    return notesOf(id).flatMap((text) =>
      [recordOf(live, id).title, ...wanted].filter((words) => !text.includes(words)).map((words) => `${id}: ${words}`),
    )
  })
  expect(missing).toEqual([])
})

test('every source that a figure names under its drawing stands in its notes', () => {
  const missing = every.flatMap((id) => {
    const briefs = citedBy(id).flatMap(({ document }) => live.sources.get(document)?.brief ?? [])
    const parts = recordOf(live, id).sourceLine.split('；')
    return parts.filter((part) => !briefs.some((brief) => part.startsWith(brief))).map((part) => `${id}: ${part}`)
  })
  expect(missing).toEqual([])
})

/** The sources' slide of a deck: there is one. */
function sourcesOf({ slides }: Deck): { readonly words: string; readonly text: string } {
  const last = slides.filter(({ slide }) => wordsOf(slide).includes('资料来源'))
  const [one] = last
  if (!one || last.length > 1) throw new Error(`${last.length} slides of sources`)
  return { words: wordsOf(one.slide), text: wordsOf(one.notes) }
}

const labelsOf = (ids: readonly string[]) => new Set(ids.flatMap(citedBy).map(({ document }) => live.sources.get(document)?.label ?? '?'))

test('the documents of a deck stand on one slide, counted, with what the maps are; every one in full in its notes', () => {
  const { words, text } = sourcesOf(deck)
  expect(words).toContain(live.site.mapNotice)
  expect(words).toContain('全部出处见附注')
  const documents = new Set(every.flatMap(citedBy).map(({ document }) => document))
  expect(words).toContain(`共${documents.size}份文件`)
  expect([...labelsOf(every)].filter((label) => !text.includes(label))).toEqual([])
  const addresses = [...documents].flatMap((document) => live.sources.get(document)?.url ?? [])
  expect(addresses.filter((url) => !text.includes(url))).toEqual([])
})

test('where a slide has room for every document, it names every one', async () => {
  const few = ['gdp-trend', 'county-gdp']
  const { words } = sourcesOf(await madeDeck(askOf(few, '4:3')))
  expect([...labelsOf(few)].filter((label) => !words.includes(label))).toEqual([])
})

test('what is said to who speaks alone stands in the notes and on no slide', async () => {
  const ask = askOf(['gdp-trend'], '4:3')
  const told = '自拟标题；图的原题：晋中市地区生产总值'
  const { slides } = await madeDeck({ ...ask, slides: ask.slides.map((slide) => ({ ...slide, title: '总量再上台阶', aside: told })) })
  expect(slides.map(({ slide }) => wordsOf(slide)).join('\n')).not.toContain('自拟')
  expect(wordsOf(slides[1]?.notes ?? deck.xml(''))).toContain(`注：${told}`)
})

test('notes have a paragraph for every line', () => {
  for (const { notes: part } of deck.slides) for (const run of all(part, 'a:t')) expect(run.text).not.toContain('\n')
})

test('the cover says who reports and when, to when the data reach and that nobody publishes it, every slide of a figure its date and source', () => {
  const [cover, ...others] = notes
  expect(cover?.words).toContain(asOfWords(live.asOf))
  expect(cover?.words).toContain(live.site.disclaimer)
  for (const words of ['昔阳县发展和改革局', '2026年1月31日']) expect(cover?.words.split('\n')).toContain(words)
  for (const { words } of others) expect(words).toContain(asOfWords(live.asOf))
  const sources = every.map((id) => `来源：${recordOf(live, id).sourceLine}`)
  expect(sources.filter((line) => !notes.some(({ words }) => words.includes(line)))).toEqual([])
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
