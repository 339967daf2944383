import { expect, test } from 'vitest'
import { cellsHeight } from '~/charts/cells/layout'
import { mapLayout } from '~/charts/map/layout'
import type { PictureSize } from '~/outputs/slides/map-slide'
import { deckFigures } from '~/selectors/briefing/deck-figures'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { live } from '../data/live-catalogue'
import { askOf, madeDeck, pixel, place } from './make-deck'
import { all, wordsOf } from './read-deck'

type Asked = readonly [FigureRecord, PictureSize]

/** What a deck of some records asks to be drawn, and the deck. */
async function drawn(records: readonly FigureRecord[], shape: '4:3' | '16:9') {
  const asked: Asked[] = []
  const slides = records.map((record) => ({ record, title: record.title, note: record.note, link: place.link }))
  const picture = async (...one: Asked) => {
    asked.push(one)
    return pixel
  }
  return { asked, deck: await madeDeck(askOf([], shape, { slides, picture })) }
}

/** The maps of what was asked to be drawn: the county in gold, and what there is room to write on it. */
const mapsOf = (asked: readonly Asked[]) =>
  asked.flatMap(([record, size]) =>
    record.kind === 'map' ? { focus: record.focus, words: mapLayout(record, { ...size, medium: 'wall' }).words } : [],
  )

const figures = deckFigures(live, { kind: 'whole' }).records

test.each(['4:3', '16:9'] as const)('every map of a deck at %s bears its numbers', async (shape) => {
  const { asked } = await drawn(
    figures.filter(({ kind }) => kind === 'map'),
    shape,
  )
  const maps = mapsOf(asked)
  expect(maps.length).toBeGreaterThan(2)
  expect(maps.map(({ words }) => words)).toEqual(maps.map(() => 'values'))
})

test('every county’s deck has a map with that county in gold, its numbers on it', async () => {
  const golden = live.counties.flatMap(({ adcode }) => {
    const { records } = deckFigures(live, { kind: 'county', adcode })
    return records.find((record) => record.kind === 'map' && record.focus === adcode) ?? []
  })
  const { asked } = await drawn(golden, '4:3')
  expect(mapsOf(asked)).toEqual(live.counties.map(({ adcode }) => ({ focus: adcode, words: 'values' })))
})

test.each(['4:3', '16:9'] as const)(
  'what grows by cells keeps them as a picture at %s, with both values in a native table',
  async (shape) => {
    const growing = figures.filter((record) => record.kind === 'cells')
    expect(growing.length).toBeGreaterThan(0)
    const { asked, deck } = await drawn(growing, shape)
    expect(asked.map(([record]) => record)).toEqual(growing)
    for (const [at, [record, size]] of asked.entries()) {
      if (record.kind !== 'cells') throw new Error(`no cells: ${record.title}`)
      // Its height is the drawing's own: nothing is cut off.
      expect(size.height).toBe(cellsHeight(record, { ...size, medium: 'wall' }))
      const slide = deck.slides[at + 1]?.slide ?? deck.xml('')
      const picture = all(slide, 'p:pic')
      expect(picture).toHaveLength(1)
      // At least half of the slide’s width: what the lead speaks of is there to be counted.
      const width = Number(all(picture[0] ?? slide, 'a:ext').find(({ attrs }) => 'cx' in attrs)?.attrs['cx'])
      expect(width).toBeGreaterThan(Number(all(deck.xml('ppt/presentation.xml'), 'p:sldSz')[0]?.attrs['cx']) / 2)
      const cells = all(slide, 'a:tc').map(wordsOf)
      // A year that a document does not print is said in the column of periods, not by a mark.
      for (const { printed, period } of [record.from, record.to]) expect(cells).toEqual(expect.arrayContaining([printed.number, period]))
    }
  },
)
