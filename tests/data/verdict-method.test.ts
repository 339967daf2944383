import { expect, test } from 'vitest'
import { judgedTarget } from '~/selectors/figure/judged-target'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'
import { verdictMethod } from '~/selectors/words/verdict-method'
import { live } from './live-catalogue'

const unjudged = '；部分时期数、单位或口径不同的数不作评价'

test.each([
  ['gdp-growth-2024', '预期性目标：实际值不低于目标值为“达到预期”，低于为“低于预期”'],
  ['cpi-2024', '预期性目标，只看上限：实际值不高于目标值上浮10%（“左右”）为“控制在目标以内”，超过为“超出目标”'],
  ['coal-2025', '工作目标：实际值在目标值±10%（“左右”）以内为“完成”，低于这一区间为“未完成”'],
  ['pm25-2025', '工作目标，只看上限：实际值不高于目标值为“完成”，超过为“未完成”'],
  ['rural-income-growth-2025', '预期性目标：实际值高于同期地区生产总值增速为“达到预期”，不高于为“低于预期”'],
  ['shangtai-capacity-2026', '计划期满后评价：实际值不低于目标值为“完成”，低于为“未完成”'],
])('the rule that %s is judged by is said in words', (id, words) => {
  const target = live.targets.get(id)
  expect(target && verdictMethod(live, target)).toBe(`${words}${unjudged}`)
})

test.each([
  ['urban-income-growth-2025', '预期性目标：“基本同步”没有给出幅度，只列两数，不作评价'],
  ['cpi-2025', '预期性目标：2025年的“2%左右”不再是价格涨幅的上限，低于它不等于完成，只列两数，不作评价'],
])('that %s is not judged, and why, stands where the rule would, and no zone is drawn for it', (id, words) => {
  const target = live.targets.get(id)
  expect(target && verdictMethod(live, target)).toBe(words)
  expect(target && judgedTarget(live, target)).toMatchObject({ zone: null, status: { word: '不作评价' } })
})

test('a tolerance that is given makes 基本同步 a rule', () => {
  const target = live.targets.get('urban-income-growth-2025')
  expect(target && verdictMethod(live, { ...target, tolerance: 0.1 })).toBe(
    `预期性目标：实际值不低于同期地区生产总值增速下浮10%为“达到预期”，低于为“低于预期”${unjudged}`,
  )
})

test('the words of a rule name the verdict that fell, for every target that was judged', () => {
  const judged = [...live.targets.keys()]
    .flatMap((id) => selectSourceSheet(live, id)?.verdict ?? [])
    .filter(({ rule }) => /^[\d.]+%?[≥≤＜＞]/.test(rule))
  expect(judged.length).toBeGreaterThan(3)
  for (const { word, method } of judged) expect(method).toContain(`“${word}”`)
})
