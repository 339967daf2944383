import { expect, test } from 'vitest'
import { judge, observation, said, target } from './judge-fixtures.test-support'

test('不作评价: abreast without a tolerance that anyone printed lists both numbers, with no verdict and no zone', () => {
  const abreast = target({ relativeTo: { indicator: 'grp-growth', relation: 'abreast' } })
  const reference = { observation: observation(5) }
  for (const value of [1, 4.6, 9]) {
    const verdict = judge(abreast, observation(value), { reference })
    expect(said(verdict)).toEqual(['不作评价', '参照值为5%；“基本同步”没有给出幅度，只列两数'])
    expect(verdict).toMatchObject({ zone: null, tick: null, status: { code: 'undecidable', alarm: false } })
  }
  expect(judge(abreast, observation(4.6)).status.word).toBe('资料收集中')
  const persons = { observation: observation(5, { unit: 'person' }) }
  expect(said(judge(abreast, observation(4.6), { reference: persons }))).toEqual(['不可比', '参照值与目标单位不同，不作比较'])
})
