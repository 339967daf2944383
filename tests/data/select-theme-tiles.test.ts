import { expect, test } from 'vitest'
import { convertUnit } from '~/domain/value/unit'
import { selectThemeTiles } from '~/selectors/overview/select-theme-tiles'
import { changed, live, without } from './live-catalogue'

const tiles = selectThemeTiles(live)
const facts = live.site.themeFacts
const rowOf = (id: string) => {
  const row = live.observations.get(id)
  if (!row) throw new Error(`no reading ${id}`)
  return row
}
/** The row file that a reading stands in. */
const fileOf = (id: string) => `observations/${live.indicators.get(rowOf(id).indicator)?.theme ?? ''}.json`

test('the tiles are the site’s facts in its order, each under its theme, with a reading that opens its source', () => {
  expect(tiles.map(({ theme, name, reading }) => [theme, name, reading?.obs])).toEqual(
    facts.map(({ theme, name, obs }) => [theme, name, obs]),
  )
  expect(tiles.map(({ themeName }) => themeName)).toEqual(facts.map(({ theme }) => live.themes.get(theme)?.name))
  expect(new Set(tiles.map(({ theme }) => theme)).size).toBe(tiles.length)
  for (const { sourceLine, line } of tiles) {
    expect(sourceLine).not.toBe('')
    expect(line.filter(({ text }) => /[{}]|undefined|^—$/.test(text))).toEqual([])
  }
})

test('a reading’s line has its numbers, of readings and targets, as pieces that open their own sources', () => {
  const named = facts.map(({ line }) => [...line.matchAll(/\{(?:obs|target):([^}]+)\}/g)].map(([, id]) => id))
  expect(named.flat().length).toBeGreaterThan(2)
  expect(tiles.map(({ line }) => line.flatMap(({ obs }) => obs ?? []))).toEqual(named)
})

const shares = facts.flatMap(({ share }, index) => (share === undefined ? [] : [{ share, tile: tiles[index] }]))
const aimed = facts.flatMap(({ target }, index) => (target === undefined ? [] : [{ target, tile: tiles[index] }]))

test('the bar of a share is the part of its whole', () => {
  expect(shares.length).toBeGreaterThan(0)
  for (const { share, tile } of shares) expect(tile?.bar).toEqual({ share: (rowOf(share).value ?? Number.NaN) / 100, tick: null })
})

test('the bar of a reading that has a target stands beside the target’s tick, both on one scale', () => {
  expect(aimed.length).toBeGreaterThan(0)
  for (const { target, tile } of aimed) {
    const aim = live.targets.get(target)
    const [from, to] = [live.units.get(aim?.unit ?? ''), live.units.get(rowOf(tile?.reading?.obs ?? '').unit)]
    if (!from || !to) throw new Error('no unit')
    const wanted = convertUnit(aim?.min ?? aim?.max ?? aim?.about ?? Number.NaN, from, to)
    expect((tile?.bar?.share ?? 0) / (tile?.bar?.tick ?? 0)).toBeCloseTo((tile?.reading?.value ?? Number.NaN) / wanted, 9)
  }
})

test('every bar and tick stays inside its room, and what has no comparator has no bar', () => {
  const ends = tiles.flatMap(({ bar }) => (bar ? [bar.share, bar.tick ?? 1] : []))
  expect(ends.filter((end) => !(end > 0 && end <= 1))).toEqual([])
  const alone = tiles.filter((_, index) => facts[index]?.share === undefined && facts[index]?.target === undefined)
  expect(alone.length).toBeGreaterThan(0)
  expect(alone.filter(({ bar }) => bar !== null)).toEqual([])
})

test.each(facts.map(({ obs }) => obs))(
  'without its file the tile of %s keeps its name, with no reading, no bar of it and no source',
  async (obs) => {
    const catalogue = await without(fileOf(obs))
    const left = selectThemeTiles(catalogue)
    expect(left.map(({ name }) => name)).toEqual(facts.map(({ name }) => name))
    left.forEach((tile, index) => {
      const fact = facts[index]
      const lost = fact !== undefined && !catalogue.observations.has(fact.obs)
      expect([tile.reading === null, tile.sourceLine === '']).toEqual([lost, lost])
      expect(lost && tile.bar !== null).toBe(false)
    })
  },
)

test('without the targets, or where the verdict stands on another reading, a reading stands without a bar', async () => {
  const index = facts.findIndex(({ target }) => target !== undefined)
  const { target = '', obs = '' } = facts[index] ?? {}
  expect(tiles[index]?.bar).not.toBeNull()
  // Then the report’s own number for the year is what the target is judged by.
  const another = await changed(fileOf(obs), obs, { period: `${live.targets.get(target)?.period ?? ''}-H1` })
  for (const catalogue of [await without('targets.json'), another]) {
    const tile = selectThemeTiles(catalogue)[index]
    expect(tile?.reading).not.toBeNull()
    expect(tile?.bar).toBeNull()
  }
})
