import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { findBareText, programOf, type BareText } from './bare-text'

const root = resolve(import.meta.dirname, '../..')

/** One element a line: what a translator would break, and what holds. */
const broken: Readonly<Record<string, string>> = {
  'a number between words': '<p>共{n}条</p>',
  'two texts that change': '<p>{s}{n}</p>',
  'a text beside what comes and goes': '<p>{on && <b />}出处</p>',
  'a text that comes and goes': '<p>{on && s}<b /></p>',
  'a zero that would be shown': '<p>{n && <b />}<i /></p>',
  'a text beside a component': '<p>来源：<Holds>文</Holds></p>',
  'a text in a fragment': '<>{s}</>',
  'words in a fragment': '<>文</>',
  'a text in Suspense': '<Suspense>{s}</Suspense>',
  'a text under a context': '<Held value={1}>{s}</Held>',
  'a list of texts': '<p>{list}</p>',
  'a list of texts and elements': '<p>{list.map((each) => (on ? each : <b key={each} />))}</p>',
  'a component that gives a text': '<p><Gives /></p>',
  'children of any kind beside others': '<p><b />{node}</p>',
}
const whole: Readonly<Record<string, string>> = {
  'a text alone': '<p>{s}</p>',
  'a number alone': '<p>{n}</p>',
  'one text of several': '<p>{`共${n}条`}</p>',
  'one of two texts': "<p>{on ? s : '无'}</p>",
  'a text or an element': '<p>{on ? s : <b />}</p>',
  'words beside fixed elements': '<p>数据表<b>{s}</b></p>',
  'words beside white space': "<p><b />{' '}<i /></p>",
  'an element beside a text of its own': '<p>{on && <b />}<span>{s}</span></p>',
  'nothing or an element': '<p>{on && <b />}<i /></p>',
  'a component of elements': '<p><Holds>{s}</Holds><b /></p>',
  'elements in a list': '<p>{list.map((each) => <b key={each}>{each}</b>)}<i /></p>',
}
const head = [
  "import { createContext, Suspense, type ReactNode } from 'react'",
  'interface Props { n: number; s: string; on: boolean; list: string[]; node: ReactNode }',
  'const Held = createContext(0)',
  'const Holds = ({ children }: { children: string }) => <b>{children}</b>',
  "const Gives = () => '文'",
  'export const all = ({ n, s, on, list, node }: Props) => [',
]
const samples = [...Object.values(broken), ...Object.values(whole)]
const sampleFile = join(root, 'src/bare-text-samples.tsx')
const lineOf = (sample: string) => head.length + samples.indexOf(sample) + 1

let found: readonly BareText[] = []
beforeAll(() => {
  const further = new Map([[sampleFile, [...head, ...samples.map((sample) => `${sample},`), ']'].join('\n')]])
  const isOurs = (name: string) => name.startsWith(join(root, 'src/')) && name.endsWith('.tsx') && !/\.test[.-]/.test(name)
  found = findBareText(programOf(join(root, 'src/tsconfig.json'), isOurs, further), root, isOurs)
}, 600_000)

const at = (sample: string) => found.filter(({ place }) => place === `src/bare-text-samples.tsx:${lineOf(sample)}`)

describe('what the search calls a text without an element of its own', () => {
  test.each(Object.entries(broken))('%s', (_, sample) => expect(at(sample)).not.toEqual([]))
  test.each(Object.entries(whole))('not: %s', (_, sample) => expect(at(sample)).toEqual([]))
})

test('no text of a page is without an element of its own', () => {
  expect(found.filter(({ place }) => !place.startsWith('src/bare-text-samples'))).toEqual([])
})
