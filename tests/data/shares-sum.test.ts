import { expect, test } from 'vitest'
import { checkSharesSum } from '../../scripts/data-check/shares-sum'
import { told, withRow } from './broken-copy'

const industry = 'observations/industry.json'

test('shares that miss a hundred per cent by more than rounding are told', () => {
  expect(told(checkSharesSum, withRow(industry, 'yuci-tertiary-share', { value: 83.2 }))).toEqual([
    expect.stringMatching(/与同组各项 yuci-secondary-share、yuci-tertiary-share 合计 99\.7%，应为100%（容许相差0\.2）；请核对原文$/),
  ])
})

test('shares that rounding alone keeps from a hundred pass', () => {
  expect(told(checkSharesSum, withRow(industry, 'yuci-tertiary-share', { value: 83.7 }))).toEqual([])
})
