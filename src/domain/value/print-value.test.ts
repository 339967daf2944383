import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { Qualifier } from '~/domain/reading/observation'
import { ReaderError } from '~/lib/reader-error'
import { printNumber, printValue } from './print-value'
import { readPrinted } from './scan-printed'

type Row = Parameters<typeof printValue>[0]
const show = (value: number | null, qualifier: Qualifier, unit: string, ...printed: string[]) =>
  printValue({ value, qualifier, sources: printed.map((each) => ({ document: 'gwr-2025', printed: each })) }, { name: unit })

test('numbers are printed as documents do, without separators or exponents', () => {
  expect([124, 180.3, 38_129, 0.4, 3_379_498, -8.8, -0, 0.1 + 0.2, 1e-7, 1.5e21].map(printNumber)).toEqual([
    '124',
    '180.3',
    '38129',
    '0.4',
    '3379498',
    '-8.8',
    '0',
    '0.3',
    '0.0000001',
    '1500000000000000000000',
  ])
  expect(() => printNumber(Infinity)).toThrow(ReaderError)
})

test('余 and 多 stand where the document has them, in front of the unit or within it', () => {
  expect(show(7000, 'over', '人', '7000余人')).toEqual({ lead: '', number: '7000', unit: '余人', tail: '', text: '7000余人' })
  expect(show(2, 'over', '万人', '从业人员2万余人').text).toBe('2万余人')
  expect(show(4, 'over', '万盏', '4万多盏').text).toBe('4万多盏')
  expect(show(1000, 'over', '万立方米/年', '1000余万立方米/年').text).toBe('1000余万立方米/年')
  // In another unit than that of the document its 余 has no place.
  expect(show(20000, 'over', '人', '2万余人').text).toBe('超过20000人')
})

test('突破 is kept where the document prints it, and any other way to say so is 超过', () => {
  expect(show(300, 'over', '亿元', '突破300亿元')).toEqual({ lead: '突破', number: '300', unit: '亿元', tail: '', text: '突破300亿元' })
  expect(show(85, 'over', '%', '超85%').text).toBe('超过85%')
  expect(show(30, 'over', '万只', '30余万只').text).toBe('30余万只')
  expect(show(300, 'over', '亿元', '超300亿元', '突破300亿元').text).toBe('突破300亿元')
})

test('近 and 约 stand before the numeral; 以上, 以内 and 左右 behind the unit', () => {
  expect(show(20, 'nearly', '万人次', '近20万')).toMatchObject({ lead: '近', tail: '', text: '近20万人次' })
  expect(show(12, 'about', '万人次', '约12万人次')).toMatchObject({ lead: '约', tail: '' })
  expect(show(3, 'about', '%', '3%左右')).toMatchObject({ lead: '', number: '3', unit: '%', tail: '左右', text: '3%左右' })
  expect(show(5, 'atLeast', '%', '5%以上')).toMatchObject({ lead: '', tail: '以上', text: '5%以上' })
  expect(show(36, 'atMost', '微克/立方米', '36微克/立方米以内')).toMatchObject({ tail: '以内' })
  expect(show(5, 'atMost', '万人', '不到5万人').text).toBe('不到5万人')
})

test('words without Arabic numerals are shown as printed, without a unit', () => {
  expect(show(2, 'exact', '倍', '翻一番')).toEqual({ lead: '', number: '翻一番', unit: '', tail: '', text: '翻一番' })
  expect(show(8, 'atLeast', '成', '八成以上')).toEqual({ lead: '', number: '八成以上', unit: '', tail: '', text: '八成以上' })
  expect(show(80, 'atLeast', '%', '八成以上', '80%以上').text).toBe('80%以上')
})

test('the decimals of the document are kept, its separators are not', () => {
  expect(show(51, 'exact', '%', '比重51.0%').number).toBe('51.0')
  expect(show(668, 'exact', '亿元', '668.0亿元').text).toBe('668.0亿元')
  expect(show(3_379_498, 'exact', '人', '3,379,498人').text).toBe('3379498人')
  expect(show(111_714, 'exact', '人', '111.714 Einwohner').text).toBe('111714人')
  expect(show(26, 'exact', '%', '7.4:66.6:26.0').number).toBe('26.0')
  expect(show(5.1, 'exact', '%', '15.1%').number).toBe('5.1')
})

test('a fall is a negative number, whatever words the document uses', () => {
  expect(show(-8.8, 'exact', '%', '同比下降8.8%').text).toBe('-8.8%')
})

test('a rank keeps its 第', () => {
  expect(show(4, 'exact', '位', '第4位').text).toBe('第4位')
})

test('a Latin unit stands off by a thin space, a per cent sign does not', () => {
  expect(show(5, 'exact', 'km', '5km').text).toBe('5\u2009km')
  expect(show(5, 'exact', '%', '5%').text).toBe('5%')
})

test('what a document prints as missing is said so and never a zero', () => {
  expect(show(null, 'exact', '%', '—')).toEqual({ lead: '', number: '原文未列', unit: '', tail: '', text: '原文未列' })
})

const digits = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([number, places]) => Number(`${number}e-${places}`))
const template = fc.constantFrom(
  'N',
  '突破N',
  '超N',
  '近N',
  '约N',
  'N以上',
  'N以内',
  'N左右',
  '不到N',
  '至少N',
  'N以下',
  'N余',
  'N:N',
  '同比增长N',
)

test.prop([
  digits,
  fc.constantFrom(...Qualifier.options),
  fc.constantFrom('亿元', '万人次', '%', '人', '微克/立方米', '个百分点', '万立方米/年'),
  template,
])(
  'what is printed is read back with the same value, qualifier and unit, however the document words it',
  (value, qualifier, unit, wording) => {
    const printed = wording.replaceAll('N', `${printNumber(value)}${unit}`)
    expect(readPrinted(show(value, qualifier, unit, printed).text)).toEqual({ value, qualifier, unit })
  },
)

test.prop([digits, fc.constantFrom('亿元', '%', '人'), fc.constantFrom('exact', 'about')])(
  'a negative number is read back too',
  (value, unit, qualifier) => {
    expect(readPrinted(show(-value, qualifier, unit, `下降${printNumber(value)}${unit}`).text)).toEqual({ value: -value, qualifier, unit })
  },
)

test.prop([fc.constantFrom('翻一番', '翻了一番', '八成以上', '近三成', '提高三倍', '百分之十五', '第一', '两倍以上')])(
  'words are read back as well',
  (printed) => {
    const read = readPrinted(printed)
    const row: Row = { value: read?.value ?? NaN, qualifier: read?.qualifier ?? 'exact', sources: [{ printed }] }
    expect(readPrinted(printValue(row, { name: read?.unit ?? '' }).text)).toEqual(read)
    expect(read).not.toBeNull()
  },
)
