import { expect, test } from 'vitest'
import { distance, seenBy, sights, type Sight } from '~/charts/draw/colour-distance.test-support'
import { contrast } from '~/charts/draw/label-colour'
import { darkTheme } from './chart-theme'
import { ledTheme } from './led-theme'

const black = '#000000'
const { ink, ink2, ink3, gold, goldText, vermilion, bar, rule, rule2, hatch, zone, zoneEdge, wash, goldWash, ramp, categories } = ledTheme

/** The highest of red, green and blue: what decides whether a module lights up at all. */
const brightest = (colour: string): number => Math.max(...[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)))

test('a module of the ground is off', () => {
  expect(ledTheme.paper).toBe(black)
})

test('text has at least 7 on black', () => {
  for (const colour of [ink, ink2, ink3, goldText, vermilion]) expect(contrast(colour, black)).toBeGreaterThanOrEqual(7)
})

test('whatever carries meaning has at least 4.5 on black: marks, axis, hatch, outlines, classes of a map, categories', () => {
  const faint = [gold, bar, rule2, hatch, zoneEdge ?? black, ...ramp.slice(1), ...categories].filter(
    (colour) => contrast(colour, black) < 4.5,
  )
  expect(faint).toEqual([])
})

test('no colour is so dark that a module drops it, not even one that carries nothing', () => {
  expect([rule, zone, wash, goldWash, ...ramp].filter((colour) => brightest(colour) < 0x30)).toEqual([])
})

test('a hairline is better seen than on dark', () => {
  expect(contrast(rule, black)).toBeGreaterThan(contrast(darkTheme.rule, darkTheme.paper))
})

test('nothing that fills an area is near white', () => {
  const areas = [zone, wash, goldWash, gold, bar, ...ramp, ...categories]
  expect(areas.filter((colour) => contrast(colour, '#ffffff') < 1.25)).toEqual([])
})

const all = Object.keys(sights).map((sight) => [sight])
const isSight = (name: string | undefined): name is Sight => name !== undefined && name in sights

/** The least distance between steps that follow one another. */
function leastStep(colours: readonly string[], sight: Sight): number {
  const seen = colours.map((colour) => seenBy(colour, sight))
  return Math.min(...seen.slice(1).map((colour, index) => distance(seen[index] ?? colour, colour)))
}

/** The least distance between any two. */
function leastPair(colours: readonly string[], sight: Sight): number {
  const seen = colours.map((colour) => seenBy(colour, sight))
  return Math.min(...seen.flatMap((one, index) => seen.slice(index + 1).map((other) => distance(one, other))))
}

test.each(all)('to %s sight the steps of the ramp are at least as far apart as on dark', (sight) => {
  if (!isSight(sight)) throw new Error(`no such sight: ${sight}`)
  expect(leastStep(ramp, sight)).toBeGreaterThanOrEqual(leastStep(darkTheme.ramp, sight))
  // Those of a map's classes too.
  expect(leastStep(ramp.slice(1), sight)).toBeGreaterThanOrEqual(leastStep(darkTheme.ramp.slice(1), sight))
})

test.each(all)('to %s sight categories are at least as far apart as on dark', (sight) => {
  if (!isSight(sight)) throw new Error(`no such sight: ${sight}`)
  expect(leastPair(categories, sight)).toBeGreaterThanOrEqual(20.3)
})

test.each(all)('to %s sight gold, vermilion and the classes of a map are told apart', (sight) => {
  if (!isSight(sight)) throw new Error(`no such sight: ${sight}`)
  const apart = ramp.slice(1).flatMap((step) => [leastPair([gold, step], sight), leastPair([vermilion, step], sight)])
  expect(Math.min(leastPair([gold, vermilion], sight), ...apart)).toBeGreaterThanOrEqual(20.3)
})
