import type * as z from 'zod/mini'
import { explainIssue, issueField } from '~/data/explain-issue'
import { coreFiles, observationFile, rowFiles } from '~/domain/dataset/dataset-files'
import { auditFiles } from '~/domain/dataset/late-files'
import { schemaOf } from '~/domain/dataset/schema-of'
import { pageFiles } from '~/domain/figure/edition'
import type { Dataset, Placed } from './dataset'
import type { Finding } from './finding'
import { namedRows } from './named-rows'
import { parseJson } from './parse-json'
import { rowLines } from './row-lines'
import { rowName } from './row-name'
import { unknownId } from './unknown-id'

const allFiles = { ...coreFiles, ...rowFiles, ...pageFiles, ...auditFiles }

/** Fields that name a row of another file: a name written in Chinese there is a slip that can be answered with the id. */
const pointers: Record<string, readonly [called: string, file: string]> = {
  unit: ['单位', 'units.json'],
  indicator: ['指标', 'indicators.json'],
  of: ['指标', 'indicators.json'],
  basis: ['口径', 'bases.json'],
  theme: ['主题', 'themes.json'],
  subject: ['企业、园区或景区', 'subjects.json'],
  document: ['来源', 'sources.json'],
  region: ['地区', 'regions.json'],
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value)
}

function issueMessage(issue: z.core.$ZodIssue, file: unknown, texts: ReadonlyMap<string, string>): string {
  const pointer = pointers[String(issue.path[issue.path.length - 1] ?? '')]
  const value = valueAt(file, issue.path)
  if (pointer && issue.code === 'invalid_format' && typeof value === 'string') {
    const [called, target] = pointer
    return unknownId(value, { called, file: target, known: namedRows(texts.get(target)) })
  }
  const told = explainIssue(issue, '')
  return told.slice(told.indexOf('：') + 1).replace(/。$/, '')
}

/** The faults of one file by itself: unknown name, broken JSON, rows that the schema refuses. */
function fileFindings(file: string, texts: ReadonlyMap<string, string>): Finding[] {
  const finding = (message: string): Finding => ({ file, row: '', field: '', message })
  const schema = schemaOf(file)
  if (!schema) return [finding('数据约定里没有这个文件；数据放在 observations/主题.json，其余文件名见 docs/data-guide.md')]
  const text = texts.get(file) ?? ''
  const parsed = parseJson(text)
  if ('fault' in parsed) return [finding(parsed.fault)]
  const lines = rowLines(text)
  const issues = schema.safeParse(parsed.value, { reportInput: true }).error?.issues ?? []
  return issues.map((issue) => {
    const index = issue.path[0]
    const row = Array.isArray(parsed.value) && typeof index === 'number' ? rowName(index, parsed.value[index], lines[index]) : ''
    return { file, row, field: issueField(issue.path), message: issueMessage(issue, parsed.value, texts) }
  })
}

function placed<Row>(file: string, text: string, rows: readonly Row[]): Placed<Row>[] {
  const lines = rowLines(text)
  return rows.map((row, index) => ({ row, file, name: rowName(index, row, lines[index]) }))
}

/**
 * Reads a whole dataset (path -> text). Rules that look across files run only on files that are each in order.
 *
 * `before` is a dataset that was in order: of it, files whose text is the same are taken over, which is most of the work where one
 * change after the other is tried.
 */
export function readDataset(
  texts: ReadonlyMap<string, string>,
  before: Dataset | null = null,
): { readonly data: Dataset | null; readonly findings: readonly Finding[] } {
  const isSame = (file: string) => before !== null && before.texts.get(file) === texts.get(file)
  const missing = Object.keys(allFiles).filter((file) => !texts.has(file))
  const findings = [
    ...missing.map((file): Finding => ({ file, row: '', field: '', message: '缺少这个文件；请从版本库恢复' })),
    ...[...texts.keys()].flatMap((file) => (isSame(file) ? [] : fileFindings(file, texts))),
  ]
  if (findings.length > 0) return { data: null, findings }

  const parsed = <Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> =>
    schema.parse(JSON.parse(texts.get(file) ?? ''))
  const list = <Row>(file: string, schema: z.ZodMiniType<Row[]>, was: readonly Placed<Row>[] = []) =>
    isSame(file) ? was : placed(file, texts.get(file) ?? '', parsed(file, schema))
  const single = <Schema extends z.ZodMiniType>(file: string, schema: Schema, was?: Placed<z.infer<Schema>>) =>
    was && isSame(file) ? was : { row: parsed(file, schema), file, name: '' }
  const observationFiles = [...texts.keys()].filter((file) => file.startsWith('observations/'))
  const observationsOf = (name: string) =>
    list(
      name,
      observationFile,
      before?.observations.filter(({ file }) => file === name),
    )
  const data: Dataset = {
    texts,
    plans: list('plans.json', allFiles['plans.json'], before?.plans),
    themes: list('themes.json', allFiles['themes.json'], before?.themes),
    regions: list('regions.json', allFiles['regions.json'], before?.regions),
    subjects: list('subjects.json', allFiles['subjects.json'], before?.subjects),
    units: list('units.json', allFiles['units.json'], before?.units),
    bases: list('bases.json', allFiles['bases.json'], before?.bases),
    indicators: list('indicators.json', allFiles['indicators.json'], before?.indicators),
    sources: list('sources.json', allFiles['sources.json'], before?.sources),
    figures: list('figures.json', allFiles['figures.json'], before?.figures),
    scenes: list('scenes.json', allFiles['scenes.json'], before?.scenes),
    observations: observationFiles.flatMap(observationsOf),
    targets: list('targets.json', allFiles['targets.json'], before?.targets),
    milestones: list('milestones.json', allFiles['milestones.json'], before?.milestones),
    derived: list('derived.json', allFiles['derived.json'], before?.derived),
    editions: list('editions.json', allFiles['editions.json'], before?.editions),
    excluded: list('excluded.json', allFiles['excluded.json'], before?.excluded),
    corrections: list('corrections.json', allFiles['corrections.json'], before?.corrections),
    updates: list('updates.json', allFiles['updates.json'], before?.updates),
    quotes: list('quotes.json', allFiles['quotes.json'], before?.quotes),
    site: single('site.json', coreFiles['site.json'], before?.site),
    hexMap: single('maps/hex.json', coreFiles['maps/hex.json'], before?.hexMap),
  }
  return { data, findings: [] }
}
