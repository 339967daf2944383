import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { element, mapXml, parseXml, plainText, printXml, type XmlElement } from './xml-tree'

const words = fc.string({ unit: fc.constantFrom('晋', '中', '&', '<', '>', '"', "'", ';', 'amp', '#38', ' ', 'a'), maxLength: 12 })
const textOf = (found: XmlElement | undefined) => plainText(found?.children.filter((part) => typeof part === 'string').join('') ?? '')

test.prop([words, words])('what an element is given comes back from its file, whatever marks are in it', (name, text) => {
  const read = parseXml(printXml(element('p', { name }, element('a:t', {}, text))), 'a:t')
  expect(plainText(read.attrs.get('name') ?? '')).toBe(name)
  const [run] = read.children
  expect(typeof run === 'string' ? null : textOf(run)).toBe(text)
})

test('characters that XML cannot hold are left out of names and texts', () => {
  expect(printXml(element('t', { a: 'x\u0001y' }, '数\u000b据\uffff'))).toBe('<t a="xy">数据</t>')
})

test('blanks are kept in the tag that holds text, and nowhere else', () => {
  const read = parseXml('<?xml version="1.0"?>\n<a> <t> </t> <b>x</b></a>', 't')
  expect(printXml(read)).toBe('<a><t> </t><b>x</b></a>')
})

test('a change of a tree goes from the inside out in the order of the file, and can leave an element out', () => {
  const seen: string[] = []
  const changed = mapXml(parseXml('<a><b><c/></b><d/></a>'), (found) => {
    seen.push(found.tag)
    return found.tag === 'd' ? null : found
  })
  expect(seen).toEqual(['c', 'b', 'd', 'a'])
  expect(printXml(changed)).toBe('<a><b><c/></b></a>')
})

test('what is not well-formed is refused with its place', () => {
  expect(() => parseXml('<a><b></a>')).toThrow('ill-formed XML')
  expect(() => parseXml('<a/><b/>')).toThrow('not one root')
})
