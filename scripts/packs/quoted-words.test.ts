import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { mostQuoted, quotedWords } from './quoted-words'

test('the clause of a number is quoted, with those before and after that have room', () => {
  expect(quotedWords('全年全市地区生产总值2462.6亿元，按不变价格计算，比上年增长4.5%。', '2462.6亿元')).toBe(
    '全年全市地区生产总值2462.6亿元，按不变价格计算，比上年增长4.5%',
  )
})

test.each([
  ['a number that is not printed there', '比上年增长4.5%。', '4.6%'],
  ['a text of the number alone', '4.5%。', '4.5%'],
  ['a clause that is too long by itself', `${'长'.repeat(mostQuoted)}4.5%，其余。`, '4.5%'],
])('%s has no quote', (_, text, printed) => {
  expect(quotedWords(text, printed)).toBeNull()
})

const clause = fc.string({ unit: fc.constantFrom('全', '市', '年', '增', '长'), minLength: 1, maxLength: 24 })

check.prop([fc.array(clause, { minLength: 1, maxLength: 6 }), fc.nat()])(
  'a quote is a part of its sentence, prints the number and has at most forty characters',
  (clauses, nat) => {
    const at = nat % clauses.length
    const text = `${clauses.map((words, index) => (index === at ? `${words}4.5%` : words)).join('，')}。`
    const words = quotedWords(text, '4.5%')
    const own = `${clauses[at]}4.5%`
    expect(words === null ? own.length > mostQuoted : text.includes(words) && words.includes(own) && words.length <= mostQuoted).toBe(true)
  },
)
