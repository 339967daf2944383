import type { Qualifier } from '~/domain/reading/observation'
import { leadingBound, trailingBound } from './qualifier-words'
import { readChineseNumeral } from './read-chinese-numeral'
import { chineseUnit, unitAfter } from './unit-words'

/** The one number of a printed text. `lead` and `tail` are the words of its bound, '' where there are none. */
export interface PrintedNumber {
  readonly value: number
  readonly qualifier: Qualifier
  readonly unit: string
  readonly lead: string
  readonly tail: string
  /** What is between the numeral and its unit up to 余 or 多: 余 of 30余万, 万余 of 2万余人; '' where neither does. */
  readonly more: string
}

const simplified: Readonly<Record<string, string>> = {
  '％': '%',
  '，': ',',
  '．': '.',
  '－': '-',
  '−': '-',
  萬: '万',
  億: '亿',
  畝: '亩',
  個: '个',
  點: '点',
  餘: '余',
  約: '约',
  達: '达',
}

/** Calendar dates, and numerals that are part of a name (5G, 3A, PM2.5), are no figures. */
const noise = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}(?:[-—–]\d{1,2})?月(?:\d{1,2}日)?|[A-Za-z]+\d+(?:\.\d+)?|\d+[A-Z](?![a-z])/g
const numeral = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*/g
const wordsNoNumber = /第[一二三]产业|[三一]次产业|[一二三四]季度|统一|一般|唯一|一批|一期|二期|三期/g

function plain(text: string): string {
  const narrow = [...text.replace(/\s/g, '')].map((char) => simplified[char] ?? char)
  return narrow.map((char) => (char >= '０' && char <= '９' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char)).join('')
}

/** 3,379,498 and 1,045.93 are grouped by commas; before Einwohner and km² groups of three are parted by dots: 111.714 is 111714. */
function readDigits(digits: string, unit: string): number {
  const dotted = (unit === 'Einwohner' || unit === 'km²') && /^\d{1,3}(?:\.\d{3})+$/.test(digits)
  return Number(digits.replace(dotted ? /\./g : /,/g, ''))
}

/** Puts a numeral and the words around it together; null when the words contradict what an interval can hold. */
function assemble(before: string, after: string, read: (unit: string) => number): PrintedNumber | null {
  // 30余万, 2万余人, 650多户: the numeral is a floor that is passed.
  const [more = ''] = /^[十百千万亿]*[余多]/.exec(after) ?? []
  const rest = more === '' ? after : after.replace(/[余多]/, '')
  const unit = unitAfter(rest)
  const [, priced] = /([¥￥])$/.exec(before) ?? []
  const sign = before.endsWith('-') || /(?:下降|减少|降低|下跌)了?(?:超过|约|近)?$/.test(before) ? -1 : 1
  const value = sign * read(unit)
  if (!Number.isFinite(value)) return null
  if (before.endsWith('第')) return { value, qualifier: 'exact', unit, lead: '第', tail: '', more: '' }
  const [leading, trailing] = [leadingBound(before.replace(/-$/, '')), trailingBound(rest.slice(unit.length))]
  const qualifier = leading?.qualifier ?? (more !== '' ? 'over' : (trailing?.qualifier ?? 'exact'))
  // 下降超过5%: the value lies below minus five, which no qualifier says.
  if (sign < 0 && qualifier !== 'exact' && qualifier !== 'about') return null
  const named = priced !== undefined && !unit.endsWith('元') ? `${unit}元` : chineseUnit(unit)
  const tail = leading === null && more === '' ? (trailing?.word ?? '') : ''
  return { value, qualifier, unit: named, lead: leading?.word ?? '', tail, more }
}

/** Chinese numerals, and doublings: 翻一番 is twice as much, 翻两番 four times. */
function scanWords(text: string): PrintedNumber | null {
  // 与上年持平: it rose by nothing.
  if (text.endsWith('持平')) return { value: 0, qualifier: 'exact', unit: '%', lead: '', tail: '', more: '' }
  const doubling = /翻了?([一两二三])?番/.exec(text)
  if (doubling) {
    const factor = 2 ** (readChineseNumeral(doubling[1] ?? '一') ?? 1)
    return assemble(text.slice(0, doubling.index), `倍${text.slice(doubling.index + doubling[0].length)}`, () => factor)
  }
  const [first, second] = [
    ...text
      .replace(wordsNoNumber, '；')
      .replace(/首位|榜首/, '第一位')
      .matchAll(/(百分之)?([一二两三四五六七八九十百千零]+)/g),
  ]
  if (first === undefined || second !== undefined) return null
  const [all, percent, words = ''] = first
  const after = `${percent === undefined ? '' : '%'}${first.input.slice(first.index + all.length)}`
  const value = readChineseNumeral(words)
  return value === null ? null : assemble(first.input.slice(0, first.index), after, () => value)
}

/**
 * Finds the one number of a printed text: in Arabic numerals, else in Chinese ones. Null when there is none, or more than
 * one (a list such as 6.1:10.4:83.5, a sum of money with its growth).
 */
export function scanPrinted(text: string): PrintedNumber | null {
  const clean = plain(text).replace(noise, (name) => (/^\d+[A-Z]$|^[A-Za-z]/.test(name) ? '＃' : '；'))
  const [first, second] = [...clean.matchAll(numeral)]
  if (second !== undefined) return null
  if (first === undefined) return scanWords(clean)
  return assemble(clean.slice(0, first.index), clean.slice(first.index + first[0].length), (unit) => readDigits(first[0], unit))
}

/**
 * Reads a figure as documents print it: 突破300亿元, 近20万, 30余万, 八成以上, 翻一番, 3%左右, 36微克/立方米以内, 第4位,
 * 3,379,498, 111.714 Einwohner. The value is in the unit as printed (亿元, 万, 成 …; '' without one); 下降 makes it negative.
 * Null when the text holds no figure, or more than one.
 */
export function readPrinted(text: string): { readonly value: number; readonly qualifier: Qualifier; readonly unit: string } | null {
  const printed = scanPrinted(text)
  return printed && { value: printed.value, qualifier: printed.qualifier, unit: printed.unit }
}
