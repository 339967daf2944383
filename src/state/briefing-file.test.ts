import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { anyFigureId, anyFigureSpec } from '~/domain/link/any-figure-spec.test-support'
import { formatBriefingFile, readBriefingFile } from './briefing-file'

const briefing = fc.record({
  title: fc.string({ unit: 'binary' }),
  unit: fc.string({ unit: 'binary' }),
  items: fc.array(
    fc.record({
      figure: fc.oneof(anyFigureId, anyFigureSpec),
      title: fc.option(fc.string({ minLength: 1 })),
      note: fc.string({ unit: 'binary' }),
    }),
    { maxLength: 4 },
  ),
})

check.prop([briefing])('what is saved in a file is read back', (value) => {
  expect(readBriefingFile(formatBriefingFile(value, 'v1'))).toEqual({ briefing: value, faults: [] })
})

check.prop([fc.oneof(fc.string(), fc.json())])('no text can make reading a file throw; without a list there is a sentence', (text) => {
  const { briefing: read, faults } = readBriefingFile(text)
  expect(read !== null || faults.length > 0).toBe(true)
})

test('a file that was cut short is refused with a sentence', () => {
  const text = formatBriefingFile({ title: '', unit: '', items: [{ figure: 'gdp-trend', title: null, note: '' }] }, 'v1')
  expect(readBriefingFile(text.slice(0, -9))).toMatchObject({ briefing: null, faults: [expect.stringContaining('不是完整的JSON')] })
  expect(readBriefingFile('[]').faults.join('')).toContain('没有图的清单')
  expect(readBriefingFile('{"edition":2,"items":[]}').faults.join('')).toContain('更新的版本')
})

test('an item that was written by hand may leave out its words; a bad one is left out alone and named', () => {
  const { briefing: read, faults } = readBriefingFile('\uFEFF{"items":[{"figure":"gdp-trend"},{"figure":7},"verdicts"]}')
  expect(read?.items).toEqual([{ figure: 'gdp-trend', title: null, note: '' }])
  expect(faults).toEqual([
    '文件中的第2幅图无法识别（figure一项），已略去；其余各幅不受影响。',
    '文件中的第3幅图无法识别，已略去；其余各幅不受影响。',
  ])
})
