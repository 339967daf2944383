import { expect } from 'vitest'
import { z } from 'zod'
import type { Dataset } from '../../scripts/data-check/dataset'
import { findingText, type Finding } from '../../scripts/data-check/finding'
import { readDataset } from '../../scripts/data-check/read-dataset'
import { readTexts } from '../../scripts/data-check/read-texts'

type Texts = ReadonlyMap<string, string>

/** The dataset as it stands. Tests break copies of it, so that a message is tested on the rows a curator really has. */
export const texts: Texts = readTexts('public/data')

const Rows = z.array(z.record(z.string(), z.unknown()))
const rowsOf = (of: Texts, file: string) => Rows.parse(JSON.parse(of.get(file) ?? '[]'))

/** A copy with some fields of one row set to something else; `undefined` takes a field out. */
export function withRow(file: string, id: string, fields: Record<string, unknown>, of: Texts = texts): Texts {
  const rows = rowsOf(of, file)
  const row = rows.find((candidate) => candidate['id'] === id || candidate['adcode'] === id || candidate['region'] === id)
  expect(row, `${file} has no row ${id}`).toBeDefined()
  return new Map([...of, [file, JSON.stringify(rows.map((other) => (other === row ? { ...other, ...fields } : other)))]])
}

/** A copy with a row repeated at the end, changed in some fields. */
export function withRowAgain(file: string, id: string, fields: Record<string, unknown>, of: Texts = texts): Texts {
  const row = rowsOf(of, file).find((candidate) => candidate['id'] === id)
  expect(row, `${file} has no row ${id}`).toBeDefined()
  return new Map([...of, [file, JSON.stringify([...rowsOf(of, file), { ...row, ...fields }])]])
}

/** A copy without one row. */
export function withoutRow(file: string, id: string): Texts {
  return new Map([...texts, [file, JSON.stringify(rowsOf(texts, file).filter((row) => row['id'] !== id))]])
}

/** A copy with some fields of the site set to something else. */
export function withSite(fields: Record<string, unknown>, of: Texts = texts): Texts {
  const site = z.record(z.string(), z.unknown()).parse(JSON.parse(of.get('site.json') ?? '{}'))
  return new Map([...of, ['site.json', JSON.stringify({ ...site, ...fields })]])
}

const { data: base } = readDataset(texts)

/** The dataset of texts that are each in order. */
export function datasetOf(of: Texts): Dataset {
  const { data, findings } = readDataset(of, base)
  if (!data) throw new Error(findings.map(findingText).join('\n'))
  return data
}

/** What a curator reads when a rule looks at a copy. */
export function told(rule: (data: Dataset) => readonly Finding[], of: Texts): string[] {
  return rule(datasetOf(of)).map(findingText)
}
