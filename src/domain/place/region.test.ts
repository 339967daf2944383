import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { inDivisionOrder } from './region'

const eleven = [
  ['140702', '榆次区'],
  ['140703', '太谷区'],
  ['140721', '榆社县'],
  ['140722', '左权县'],
  ['140723', '和顺县'],
  ['140724', '昔阳县'],
  ['140725', '寿阳县'],
  ['140727', '祁县'],
  ['140728', '平遥县'],
  ['140729', '灵石县'],
  ['140781', '介休市'],
].map(([adcode = '', name]) => ({ adcode, name }))

test.prop([fc.shuffledSubarray(eleven, { minLength: 11 })])('the eleven stand in division order however they come', (shuffled) => {
  expect(inDivisionOrder(shuffled)).toEqual(eleven)
})

test('an explicit order goes before the adcode, and the given list is left as it is', () => {
  const given = [{ adcode: '140781' }, { adcode: '140702', order: 140_790 }]
  expect(inDivisionOrder(given).map((each) => each.adcode)).toEqual(['140781', '140702'])
  expect(inDivisionOrder([...given].reverse()).map((each) => each.adcode)).toEqual(['140781', '140702'])
  expect(given[0]?.adcode).toBe('140781')
})
