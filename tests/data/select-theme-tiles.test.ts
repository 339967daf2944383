import { expect, test } from 'vitest'
import { selectThemeTiles } from '~/selectors/overview/select-theme-tiles'
import { live, without } from './live-catalogue'

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

test('the bar of a share is the part of its whole', () => {
  expect(shares.length).toBeGreaterThan(0)
  for (const { share, tile } of shares) expect(tile?.share).toBe((rowOf(share).value ?? Number.NaN) / 100)
})

test('every bar stays inside its room, and what is no share has no bar', () => {
  expect(tiles.filter(({ share }) => share !== null && !(share > 0 && share <= 1))).toEqual([])
  const alone = tiles.filter((_, index) => facts[index]?.share === undefined)
  expect(alone.length).toBeGreaterThan(0)
  expect(alone.filter(({ share }) => share !== null)).toEqual([])
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
      expect(lost && tile.share !== null).toBe(false)
    })
  },
)
