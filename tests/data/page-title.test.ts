import { expect, test } from 'vitest'
import { parseLink } from '~/domain/link/link'
import { pageTitle } from '~/entries/pages/page-title'
import { live } from './live-catalogue'

test.each([
  ['#/', '晋中答卷'],
  ['', '晋中答卷'],
  ['#/nowhere', '晋中答卷'],
  ['#/county/140724?with=140702', '昔阳县·晋中答卷'],
  ['#/county/999999', '县（区、市）·晋中答卷'],
  ['#/targets?year=2024', '目标·晋中答卷'],
  ['#/facts?q=x', '数据与出处·晋中答卷'],
  ['#/about', '关于·晋中答卷'],
  ['#/briefing', '汇报材料·晋中答卷'],
  ['#/wall?scene=x', '大屏展示·晋中答卷'],
  ['#/figure/five-years', '五年大事记·晋中答卷'],
  ['#/figure/not-there', '图·晋中答卷'],
  ['#/figure?kind=trend&indicators=gdp&regions=140700', '地区生产总值·晋中答卷'],
  ['#/figure?kind=nonsense', '图·晋中答卷'],
])('%s is called %s', (hash, title) => {
  expect(pageTitle(live, parseLink(hash).route)).toBe(title)
})
