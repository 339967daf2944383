import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { UnbrokenPieces } from './line-breaks'

const markup = (text: string) => renderToStaticMarkup(<UnbrokenPieces pieces={[{ text }]} />)
const whole = (text: string) => [...markup(text).matchAll(/<span class="whitespace-nowrap">([^<]*)<\/span>/g)].map(([, words]) => words)

test('a number of plain words stands with what it counts, in an element of its own', () => {
  expect(whole('总投资4.8亿元的项目全部完工，河道绵延36公里，从业人员2万余人，覆盖65亿元')).toEqual([
    '4.8亿元',
    '36公里',
    '2万余人',
    '65亿元',
  ])
  expect(whole('2025年7月28日前提高3个百分点，处理能力350辆')).toEqual(['2025年7月28日', '3个百分点', '350辆'])
})

test('no word of a text is lost or added', () => {
  const text = '“十四五”期间建成36公里，2024年达到82%。'
  expect(markup(text).replace(/<[^>]*>/g, '')).toBe(text)
})
