import { expect, test } from 'vitest'
import { checkUnitSlip } from '../../scripts/data-check/unit-slip'
import { texts, told, withRow } from './broken-copy'

const economy = 'observations/economy.json'

test('today’s readings of one thing lie within one another’s reach, or say what they count', () => {
  expect(told(checkUnitSlip, texts)).toEqual([])
})

test('万元 for 亿元 is told with the row that it does not go with', () => {
  expect(told(checkUnitSlip, withRow(economy, 'jinzhong-gdp-2023', { unit: 'wan-yuan' }))).toEqual([
    expect.stringMatching(
      /（jinzhong-gdp-2023）字段 unit：2090\.89万元 与 jinzhong-gdp-20[-\w]+（\d+\.?\d*亿元）按天折算后相差\d{4,5}倍，疑为单位写错；请核对两行的 value 和 unit，确实不是一回事的，在 note 里写明“按…计”$/,
    ),
  ])
})

test('人 for 万人 is told', () => {
  expect(told(checkUnitSlip, withRow('observations/population.json', 'jinzhong-population-2022', { unit: 'ren' }))).not.toEqual([])
})

test('flows are held against one another by the day, so that a festival may be small', () => {
  const visitors = (value: number) =>
    told(checkUnitSlip, withRow('observations/tourism.json', 'gucheng-visitors-film-festival-2025', { value }))
  expect(visitors(12)).toEqual([])
  expect(visitors(0.12)).not.toEqual([])
})

test('a note that says what is counted answers; any other does not', () => {
  const water = (note: string | undefined) =>
    told(
      checkUnitSlip,
      withRow(
        'observations/ecology.json',
        'lingshi-reclaimed-water-rights-2021',
        { note },
        withRow('observations/ecology.json', 'lingshi-reclaimed-water-rights-2023', { note }),
      ),
    )
  expect(water('按每年水量计。')).toEqual([])
  expect(water('原文未注明年份。')).toEqual([expect.stringContaining('按天折算后相差404倍')])
  expect(water(undefined)).toHaveLength(1)
})

test('growth, shares and ranks may lie as far apart as they like', () => {
  expect(told(checkUnitSlip, withRow(economy, 'jinzhong-gdp-growth-2024', { value: 0.1 }))).toEqual([])
})
