import { expect, test } from 'vitest'
import type { Frame } from '~/charts/chart'
import { boxesOverlap, type Box, type Point } from '~/charts/draw/box'
import { contains } from '~/charts/geography/band-gaps'
import { hexFrame } from '~/charts/geography/hex-frame'
import { mapBox, mapHeight } from '~/charts/geography/map-frame'
import { labelBoxes } from '~/charts/geography/paint'
import { highlightsLayout } from '~/charts/highlights/layout'
import { mapLayout } from '~/charts/map/layout'
import { mapLegend } from '~/charts/map/legend'
import { hexMap, highlights, population, product } from './fixtures-map'

const natural = (width: number, medium: Frame['medium'], u = 12): Frame => ({
  width,
  height: mapHeight({ hexMap }, { width, u, medium }),
  u,
  medium,
})
const pages = [304, 374, 564, 688, 806, 1130].map((width) => natural(width, 'page'))
const embeds = [292, 404, 564, 804].map((width) => natural(width, 'embed'))
const walls: Frame[] = [
  { width: 1143, height: 740, u: 18, medium: 'wall' },
  { width: 2286, height: 1480, u: 36, medium: 'wall' },
  { width: 900, height: 860, u: 18, medium: 'wall' },
  { width: 1513, height: 1000, u: 20, medium: 'wall' },
  { width: 966, height: 640, u: 31.7, medium: 'wall' },
]
const frames = [...pages, ...embeds, ...walls].map((frame) => [`${frame.medium} ${frame.width} × ${frame.height}`, frame] as const)

function edgeMeetsBox(a: Point, b: Point, { left, top, width, height }: Box): boolean {
  // Enough for a ring of short edges: no point of the edge, at eighths, lies within the box.
  return Array.from({ length: 9 }, (_, i) => i / 8).some((t) => {
    const [x, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
    return x > left && x < left + width && y > top && y < top + height
  })
}

function boxInside(box: Box, ring: readonly Point[]): boolean {
  const meets = ring.some((point, i) => edgeMeetsBox(point, ring[(i + 1) % ring.length] ?? point, box))
  return !meets && contains(ring, [box.left + box.width / 2, box.top + box.height / 2])
}

function overlaps(boxes: readonly Box[]): number {
  return boxes.reduce((count, box, i) => count + boxes.slice(i + 1).filter((other) => boxesOverlap(box, other)).length, 0)
}

test.each(frames)('every word of the highlight map stays in its county or clear of all counties (%s)', (_, frame) => {
  const layout = highlightsLayout(highlights, frame)
  const rings = new Map((layout.words === 'names' ? layout.frame.rings : layout.counties).map((county) => [county.adcode, county.points]))
  expect(layout.labels).toHaveLength(11)
  for (const { adcode, rows, at } of layout.labels) {
    for (const box of labelBoxes(rows, at)) expect([adcode, boxInside(box, rings.get(adcode) ?? [])]).toEqual([adcode, true])
  }
  const leaders = layout.labels.flatMap(({ leader }) => (leader ? [leader.at] : []))
  for (const { box } of leaders) {
    expect(
      layout.counties.some(({ points }) => points.some((point, i) => edgeMeetsBox(point, points[(i + 1) % points.length] ?? point, box))),
    ).toBe(false)
    expect(box.left).toBeGreaterThanOrEqual(0)
  }
  const all = [...layout.labels.flatMap(({ rows, at }) => labelBoxes(rows, at)), ...leaders.map(({ box }) => box)]
  expect(overlaps(all)).toBe(0)
})

test.each(frames)('every value stays in its county and the legend clear of all counties (%s)', (_, frame) => {
  const rings = new Map(hexFrame(hexMap, mapBox(frame)).rings.map((ring) => [ring.adcode, ring.points]))
  for (const record of [population, product, { ...product, classes: [] }]) {
    const { labels } = mapLayout(record, frame)
    expect(labels).toHaveLength(11)
    const boxes = labels.flatMap(({ rows, at }) => labelBoxes(rows, at))
    for (const { region, rows, at } of labels) {
      for (const box of labelBoxes(rows, at))
        expect([region.short, boxInside(box, rings.get(region.adcode) ?? [])]).toEqual([region.short, true])
    }
    const { swatches, keys } = mapLegend(record, frame)
    for (const box of [...swatches, ...keys.map((key) => key.box)]) {
      for (const ring of rings.values())
        expect(ring.some((point, i) => edgeMeetsBox(point, ring[(i + 1) % ring.length] ?? point, box))).toBe(false)
    }
    expect(overlaps(boxes)).toBe(0)
  }
})

test('two lines have half a character to spare on both sides, or stand outside', () => {
  const layout = highlightsLayout(highlights, natural(806, 'page'))
  const rings = new Map(layout.counties.map((county) => [county.adcode, county.points]))
  expect(layout.words).toBe('lines')
  for (const { adcode, rows, at, leader } of layout.labels) {
    if (leader !== null) continue
    expect(rows).toHaveLength(3)
    for (const box of labelBoxes(rows, at))
      expect(boxInside({ ...box, left: box.left - 6.2, width: box.width + 12.4 }, rings.get(adcode) ?? [])).toBe(true)
  }
  const outside = highlights.regions
    .filter(({ adcode }) => layout.labels.find((label) => label.adcode === adcode)?.leader)
    .map(({ short }) => short)
  expect(outside).toEqual(['榆次', '祁县', '平遥', '介休'])
})

test('a hairline crosses open ground alone until it ends in its own county', () => {
  for (const frame of [natural(806, 'page'), natural(1130, 'page'), ...walls]) {
    const layout = highlightsLayout(highlights, frame)
    for (const { adcode, leader } of layout.labels) {
      if (leader === null) continue
      const { from, dot, y } = leader.at
      const own = layout.counties.find((county) => county.adcode === adcode)?.points ?? []
      expect(contains(own, [dot, y])).toBe(true)
      const others = layout.counties.filter((county) => county.adcode !== adcode)
      for (let x = from; x <= dot; x += 0.5) expect(others.some(({ points }) => contains(points, [x, y]))).toBe(false)
    }
  }
})

test('the upper left corner stays free for the title on a page', () => {
  const layout = highlightsLayout(highlights, natural(806, 'page'))
  const title = { left: 0, top: 0, width: 260, height: 110 }
  const leaders = layout.labels.flatMap(({ leader }) => (leader ? [leader.at.box] : []))
  expect([...leaders, ...layout.labels.flatMap(({ rows, at }) => labelBoxes(rows, at))].some((box) => boxesOverlap(box, title))).toBe(false)
  expect(layout.counties.some(({ points }) => points.some(([x, y]) => x < 260 && y < 110))).toBe(false)
})

test('where the highlights do not fit, the names stand alone', () => {
  expect(highlightsLayout(highlights, natural(374, 'page')).words).toBe('names')
  expect(highlightsLayout(highlights, { width: 966, height: 640, u: 31.7, medium: 'wall' }).words).toBe('names')
  expect(mapLayout(population, natural(292, 'embed')).words).toBe('names')
  expect(mapLayout(population, natural(564, 'embed')).words).toBe('values')
})

test('an empty frame is laid out without an error', () => {
  const frame: Frame = { width: 0, height: 0, u: 12, medium: 'page' }
  expect(highlightsLayout(highlights, frame).words).toBe('names')
  expect(mapLayout(population, frame).labels).toHaveLength(11)
})
