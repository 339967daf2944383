import { expect, test } from 'vitest'
import { checkEnglishSpelling } from '../../scripts/data-check/english-spelling'
import { datasetOf, texts, told, withRow } from './broken-copy'

const data = datasetOf(texts)
const english = [...data.indicators, ...data.units, ...data.bases, ...data.subjects, ...data.themes, ...data.regions].map(
  ({ row }) => row.en,
)

test('every measure, place, unit and basis has an English name, in American spelling', () => {
  expect(told(checkEnglishSpelling, texts)).toEqual([])
})

test.each([
  ['Urbanisation rate', 'Urbanisation'],
  ['Rural day-care centres', 'centres'],
  ['Jobs of a labour brand', 'labour'],
  ['Rural development programme', 'programme'],
  ['Old neighbourhoods renovated', 'neighbourhoods'],
  ['Specialised towns', 'Specialised'],
])('%s is told', (en, word) => {
  expect(told(checkEnglishSpelling, withRow('indicators.json', 'gdp', { en }))).toEqual([
    expect.stringContaining(`字段 en：“${word}”是英式拼写`),
  ])
})

test.each(['Exercise, enterprise, supervised', 'Urbanization rate', 'Labor force, day-care centers', '%'])('“%s” is right', (en) => {
  expect(told(checkEnglishSpelling, withRow('indicators.json', 'gdp', { en }))).toEqual([])
})

test('a Chinese name in the place of an English one is told', () => {
  expect(told(checkEnglishSpelling, withRow('units.json', 'yuan', { en: '元' }))).toEqual([
    expect.stringContaining('字段 en：“元”不是英文名'),
  ])
})

// What the names once said wrongly: another measure, a stock for a flow, a label on persons, no term of the statistics.
test.each([
  /^Growth of industrial value added$/,
  /^Growth of (?:manufacturing|mining|utilities|the coal industry|primary industry|secondary industry|tertiary industry)$/,
  /per head/i,
  /formerly poor/i,
  /in use$/,
  /^Livelihood$/,
  /glassware (?:output|exports)$/,
  /R&D intensity/,
  /high-tech enterprises/i,
  /well-facilitated/i,
  /^Resident population$/,
  /against the end of the 13th plan/,
  /Qi County/,
  /\bVisitors\b/,
])('no name says %s', (wording) => {
  expect(english.filter((en) => wording.test(en))).toEqual([])
})
