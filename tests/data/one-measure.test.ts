import { expect, test } from 'vitest'
import { isOneMeasure } from '~/domain/value/unit'
import { selectFigure } from '~/selectors/figure/select-figure'
import { shownReading } from '~/selectors/reading/shown-reading'
import { selectTargetList } from '~/selectors/targets/select-target-list'
import { wordReferences } from '~/selectors/words/word-references'
import { live } from './live-catalogue'

const unitNamed = (name: string) => [...live.units.values()].find((unit) => unit.name === name)

test('a number in another unit than its document’s is rounded and ends in no zeros; as printed it is left as it is', () => {
  const converted = [...live.observations.values()].flatMap((row) => {
    const unit = live.indicators.get(row.indicator)?.unit ?? ''
    const isAlike = live.units.get(row.unit)?.dimension === live.units.get(unit)?.dimension
    const shown = isAlike && row.unit !== unit ? shownReading(live, row, { unit }) : null
    return shown && shown.printed.unit !== '' ? [shown.printed.number] : []
  })
  expect(converted.length).toBeGreaterThan(100)
  expect(converted.filter((number) => /\.\d*0$/.test(number))).toEqual([])
  const rate = live.observations.get('jiexiu-urbanisation-2023')
  expect(rate && shownReading(live, rate)?.printed.text).toBe('69.30%')
})

test('beside a target its reading is told in the target’s measure: 万亩 beside 万亩, 亿斤 beside 亿斤', () => {
  const told = [...live.figures.values()].flatMap((figure) => {
    const record = selectFigure(live, figure)
    return record.kind === 'bullet' ? record.rows : record.kind === 'gauge' ? record.gauges : []
  })
  expect(told.length).toBeGreaterThan(20)
  for (const { target, reading, scale, status } of told) {
    const own = live.units.get(live.targets.get(target)?.unit ?? '')
    const shown = unitNamed(reading?.printed.unit ?? '')
    if (!own || !shown || shown.dimension !== own.dimension) continue
    expect([target, isOneMeasure(shown, own)]).toEqual([target, true])
    expect(scale.unit).toBe(shown.name)
    expect(status.rule).not.toContain('千公顷')
  }
  const grain = told.find(({ target }) => target === 'grain-output-2025')
  expect(grain?.reading?.printed.text).toBe('30.44亿斤')
  expect(grain?.status.rule).toBe('30.44＜31，低于目标0.56亿斤')
})

test('so is the reading of an earlier year that stands beside a target', () => {
  const rows = selectTargetList(live).groups.flatMap((group) => [
    ...group.rows.map(({ earlier, judged: { target } }) => ({ earlier, target })),
    ...group.pending,
  ])
  const unlike = rows.flatMap(({ earlier, target }) => {
    const own = live.units.get(live.targets.get(target)?.unit ?? '')
    return own && earlier && !earlier.text.includes(own.name.replace(/^[千万亿]+/, '')) ? [[target, earlier.text]] : []
  })
  expect(unlike).toEqual([])
})

test('a title tells a number in the unit in which the drawing has it', () => {
  const untold = [...live.figures.values()].flatMap((figure) => {
    const record = selectFigure(live, figure)
    const drawn = record.kind === 'trend' ? record.points : record.kind === 'map' || record.kind === 'ranking' ? rowsOf(record) : []
    const named = new Set(wordReferences(figure.title).map(({ id }) => id))
    const told = drawn.flatMap((one) => (one && named.has(one.obs) ? [one.printed.number + one.printed.unit] : []))
    return told.filter((number) => !record.title.includes(number)).map((number) => [figure.id, number])
  })
  expect(untold).toEqual([])
  const census = live.figures.get('county-population')
  expect(census && selectFigure(live, census).title).toContain('90.5万人')
})

function rowsOf(record: Extract<ReturnType<typeof selectFigure>, { kind: 'map' | 'ranking' }>) {
  return record.kind === 'map' ? record.regions.map(({ reading }) => reading) : record.rows.map(({ reading }) => reading)
}
