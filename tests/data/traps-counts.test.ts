import { describe, expect, test } from 'vitest'
import { parsePeriod } from '~/domain/period/parse-period'
import { areComparable, growthPercent } from '~/domain/reading/comparable'
import { type Observation, placeOf, seriesKey } from '~/domain/reading/observation'
import { convertUnit } from '~/domain/value/unit'
import { selectFigure } from '~/selectors/figure/select-figure'
import { selectHeadlines } from '~/selectors/overview/select-headlines'
import { shownReading } from '~/selectors/reading/shown-reading'
import { checkPrintedReading } from '../../scripts/data-check/printed-reading'
import { checkUnitDimension } from '../../scripts/data-check/unit-dimension'
import { texts, told } from './broken-copy'
import { askedFigures, live, readingsIn } from './live-catalogue'

// Traps 10 to 13 of the editors' brief: the census and areas, averages, units, and what is not shown off.

const rows = [...live.observations.values()]
// A timeline draws milestones and no readings.
const drawings = [...live.figures.values(), ...askedFigures(live)].filter((figure) => figure.spec.kind !== 'timeline')
const records = drawings.map((figure) => selectFigure(live, figure))
const ids = (list: readonly { readonly id: string }[]) => list.map((row) => row.id)
const city = live.site.region
const comparand = (row: Observation) => ({ period: parsePeriod(row.period), basis: row.basis, value: row.value ?? Number.NaN })
const onlyReferenceWorks = (row: Observation) => row.sources.every(({ document }) => live.sources.get(document)?.tier === 'D')
/** Without a word on what it was verified by. */
const isUnproven = (row: Observation) =>
  onlyReferenceWorks(row) && row.sources.some(({ document }) => live.sources.get(document)?.proof === undefined)

function unitOf(id: string) {
  const unit = live.units.get(id)
  if (!unit) throw new Error(`no unit ${id}`)
  return unit
}

describe('trap 10: the census is not a year-end, and areas are no achievement', () => {
  const isCensus = (row: Observation) => live.bases.get(row.basis)?.census === true
  const census = rows.filter(isCensus)
  const counts = census.filter((row) => row.indicator === 'population')

  test('the eleven counts add up to the 3379498 of the bulletin, one for each county', () => {
    const counties = counts.filter((row) => row.region !== city)
    expect(new Set(counties.map((row) => row.region))).toEqual(new Set(live.counties.map((county) => county.adcode)))
    expect(counties).toHaveLength(live.counties.length)
    const persons = (row: Observation) => convertUnit(row.value ?? Number.NaN, unitOf(row.unit), unitOf('ren'))
    expect(counties.reduce((sum, row) => sum + persons(row), 0)).toBe(3_379_498)
    expect(counts.filter((row) => row.region === city).map(persons)).toEqual([3_379_498])
  })

  test('a count from a reference work that is shown says what holds it', () => {
    const reprinted = counts.filter((row) => onlyReferenceWorks(row) && row.display === 'featured')
    expect(ids(reprinted.filter((row) => !(row.displayReason ?? '').includes('合计')))).toEqual([])
  })

  test('a reference work is seen for the census and where it is verified, and heads nothing on a named figure', () => {
    const named = records.filter((record) => record.id !== null)
    const shownRows = (shown: unknown) => readingsIn(shown).flatMap((id) => rows.find((row) => row.id === id && !isCensus(row)) ?? [])
    const { headlines, themeFacts } = live.site
    const picked = [...headlines.flatMap(({ obs, from }) => [obs, from ?? obs]), ...themeFacts.map(({ obs }) => obs)].map((obs) => ({
      obs,
    }))
    expect(ids(shownRows(named).filter(isUnproven))).toEqual([])
    expect(ids(shownRows([selectHeadlines(live), picked]).filter(onlyReferenceWorks))).toEqual([])
  })

  test('of a county nothing but its census count is shown from a reference work that nothing verifies', () => {
    const reprinted = rows.filter((row) => row.region !== city && row.display === 'featured' && isUnproven(row))
    expect(ids(reprinted.filter((row) => !counts.includes(row)))).toEqual([])
  })

  test('a census count is of a day, is marked, and is compared with no year-end', () => {
    expect(ids(census.filter((row) => parsePeriod(row.period).kind !== 'day'))).toEqual([])
    expect(census.filter((row) => shownReading(live, row)?.mark !== 'census')).toEqual([])
    const yearEnds = rows.filter((row) => !isCensus(row) && census.some((count) => count.indicator === row.indicator))
    expect(ids(yearEnds.filter((row) => census.some((count) => count.period === row.period)))).toEqual([])
    for (const end of yearEnds)
      for (const count of census.filter((row) => row.indicator === end.indicator)) {
        expect(areComparable(comparand(count), comparand(end))).toBe(false)
        expect(growthPercent(comparand(count), comparand(end))).toBeNull()
      }
  })

  test('areas, on two bases that contradict each other, are not carried', () => {
    expect(rows.filter((row) => row.indicator === 'land-area')).toEqual([])
  })
})

describe('trap 11: Yuci’s income growth is an average over the plan, without levels', () => {
  const yuci = rows.filter((row) =>
    row.sources.some(
      ({ document, locator }) => (document === 'yuci-pc-a' && locator === '4.3') || (document === 'yuci-pc-b' && locator === '1.10'),
    ),
  )

  test('4.96 and 6.22 are averages on indicators of their own, over the plan', () => {
    expect(new Set(yuci.map((row) => row.value))).toEqual(new Set([4.96, 6.22]))
    for (const row of yuci) {
      expect([row.timing, live.bases.get(row.basis)?.id, parsePeriod(row.period).kind]).toEqual(['average', 'plan-average', 'since'])
      expect(live.indicators.get(row.indicator)?.relation).toBe('average')
    }
  })

  test('they judge no target and are no point of a trend', () => {
    const aimed = new Set([...live.targets.values()].map((row) => row.indicator))
    expect(yuci.filter((row) => aimed.has(row.indicator))).toEqual([])
    const drawn = records.flatMap((record) => (record.kind === 'trend' ? record.points.map((point) => point.obs) : []))
    expect(ids(yuci.filter((row) => drawn.includes(row.id)))).toEqual([])
  })

  test('no level of income is read from the press conference, and none is derived', () => {
    const levels = rows.filter(
      (row) => row.sources.some(({ document }) => document.startsWith('yuci-pc')) && row.indicator.endsWith('-income'),
    )
    expect(ids(levels)).toEqual([])
    expect([...live.derived.values()].filter((row) => row.inputs.some((input) => ids(yuci).includes(input)))).toEqual([])
  })
})

describe('trap 12: units stay as printed', () => {
  test('every row says the number, the bound and the unit of its citations, in a unit of its indicator’s dimension', () => {
    expect(told(checkPrintedReading, texts)).toEqual([])
    expect(told(checkUnitDimension, texts)).toEqual([])
  })

  test('a reading on its own shows a numeral that its document prints, or says that it is computed of two that it prints', () => {
    const digits = (text: string) => text.replace(/[^\d]/g, '')
    const strange = rows.filter((row) => {
      const shown = shownReading(live, row)?.printed
      if (!shown) return false
      return !row.sources.some(({ printed }) => printed === shown.text || digits(printed).includes(digits(shown.number)))
    })
    // The sum of two counts, the share of one in another: that they come to the value is a rule of the data (checkPrintedReading).
    const isComputed = (row: Observation) => row.sources.every(({ printed }) => /^[\d.]+[＋÷][\d.]+$/.test(printed))
    expect(ids(strange.filter((row) => !isComputed(row) || !/之和|计算/.test(row.note ?? '')))).toEqual([])
  })

  test('a drawing converts through the table of units and nowhere else', () => {
    const points = records.flatMap((record) =>
      record.kind === 'trend' ? record.points.map((point) => ({ point, to: live.indicators.get(record.indicator)?.unit ?? '' })) : [],
    )
    expect(points.length).toBeGreaterThan(20)
    for (const { point, to } of points) {
      const row = live.observations.get(point.obs)
      expect(point.value).toBe(convertUnit(row?.value ?? Number.NaN, unitOf(row?.unit ?? ''), unitOf(to)))
    }
  })
})

describe('trap 13: personal notices are not data, and a decline is no showpiece', () => {
  test('no row speaks of a notice', () => {
    const said = JSON.stringify([rows, [...live.targets.values()], [...live.milestones.values()]])
    expect(said).not.toMatch(/启事|遗失|讣告|声明作废|认领|身份证/)
  })

  test('no headline and no theme’s one figure shows what has gone down', () => {
    const { headlines, themeFacts } = live.site
    const picked = [...headlines, ...themeFacts].flatMap(({ obs }) => live.observations.get(obs) ?? [])
    expect(picked.length).toBeGreaterThan(3)
    const unitless = (row: Observation) =>
      convertUnit(row.value ?? Number.NaN, unitOf(row.unit), unitOf(live.indicators.get(row.indicator)?.unit ?? ''))
    const declining = picked.filter((row) => {
      const indicator = live.indicators.get(row.indicator)
      if (indicator?.direction === 'lower') return false
      // A rate of growth that is less than another year's is growth still: what it is the growth of went up.
      if (indicator?.relation === 'growth') return (row.value ?? 0) < 0
      const earlier = (live.series.get(seriesKey(row.indicator, placeOf(row))) ?? []).map((group) => group.shown)
      const fell = (from: Observation) =>
        (growthPercent({ ...comparand(from), value: unitless(from) }, { ...comparand(row), value: unitless(row) }) ?? 0) < 0
      return (row.value ?? 0) < 0 || earlier.some(fell)
    })
    expect(ids(declining)).toEqual([])
    expect(picked.filter((row) => row.indicator === 'rd-intensity' || row.indicator === 'population').map((row) => row.id)).toEqual([])
  })

  test('a decline stays in the data and is not put on hold for it', () => {
    const intensity = rows.filter((row) => row.indicator === 'rd-intensity')
    expect(ids(intensity.filter((row) => row.display === 'hold'))).toEqual([])
  })
})
