import { z } from 'zod'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { overviewRows } from '~/selectors/overview/overview-rows'

const Cited = z.array(z.looseObject({ document: z.string(), locator: z.string().optional() }))
const Rows = z.array(
  z.looseObject({
    id: z.string().optional(),
    indicator: z.string().optional(),
    subject: z.string().optional(),
    unit: z.string().optional(),
    basis: z.string().optional(),
    sources: Cited.optional(),
    erratum: z.looseObject({ sources: Cited }).optional(),
    locators: z.record(z.string(), z.string()).optional(),
  }),
)
type Row = z.infer<typeof Rows>[number]

/** The datasets' files as they were parsed, by their path below the data folder. */
type Files = ReadonlyMap<string, unknown>

/** What `loadExcerpt` reads. */
export interface OverviewExcerpt {
  readonly version: string
  readonly files: Readonly<Record<string, unknown>>
}

/** The rows that stand for themselves: a reading, a target, an event. */
function ownRows(files: Files, kept: ReturnType<typeof overviewRows>): ReadonlyMap<string, readonly Row[]> {
  const rowsOf = (path: string, keep: (row: Row) => boolean) => [path, Rows.parse(files.get(path)).filter(keep)] as const
  return new Map([
    ...[...files.keys()]
      .filter((path) => path.startsWith('observations/'))
      .map((path) => rowsOf(path, ({ id = '' }) => kept.observations.has(id))),
    rowsOf('derived.json', ({ indicator = '' }) => kept.indicators.has(indicator)),
    rowsOf('targets.json', ({ id = '' }) => kept.targets.has(id)),
    rowsOf('milestones.json', ({ id = '' }) => kept.milestones.has(id)),
    rowsOf('indicators.json', ({ id = '' }) => kept.indicators.has(id)),
    rowsOf('figures.json', ({ id = '' }) => kept.figures.has(id)),
  ])
}

const citationsIn = (rows: readonly Row[]) => rows.flatMap(({ sources = [], erratum }) => [...sources, ...(erratum?.sources ?? [])])

/** The names of a document's parts that are cited. */
function locatorsFor({ id, locators = {} }: Row, citations: ReturnType<typeof citationsIn>): Row['locators'] {
  const cited = new Set(citations.flatMap(({ document, locator }) => (document === id ? (locator?.split('.')[0] ?? []) : [])))
  return Object.fromEntries(Object.entries(locators).filter(([part]) => cited.has(part)))
}

/** Stands where a text comes with the whole datasets. */
const whole = '…'

/**
 * The overview's part of every file. Files of rows that others name (sources, units, bases, subjects) keep what is named; the
 * small ones that the whole page stands on are kept whole. Throws where a file is not there or is no list of rows.
 */
export function overviewExcerpt(catalogue: Catalogue, files: Files): OverviewExcerpt {
  const own = ownRows(files, overviewRows(catalogue))
  const told = [...own.values()].flat()
  const citations = citationsIn(told)
  const named = (field: 'subject' | 'unit' | 'basis') => new Set(told.flatMap((row) => row[field] ?? []))
  const naming: Readonly<Record<string, ReadonlySet<string>>> = {
    'sources.json': new Set(citations.map(({ document }) => document)),
    'subjects.json': named('subject'),
    'units.json': named('unit'),
    'bases.json': named('basis'),
  }
  const excerptOf = (path: string, file: unknown): unknown => {
    const names = naming[path]
    const rows = names && Rows.parse(file).filter(({ id = '' }) => names.has(id))
    // No sheet shows a document's full title: its neutral label stands there. By it two copies of one document are known for one.
    if (path === 'sources.json' && rows) {
      const isCopied = (title: unknown) => rows.filter((row) => row['title'] === title).length > 1
      return rows.map((row) => ({
        ...row,
        title: isCopied(row['title']) ? row['title'] : undefined,
        locators: row.locators && locatorsFor(row, citations),
      }))
    }
    // Who looks for a measure by another name looks in the whole datasets.
    if (path === 'indicators.json') return own.get(path)?.map((row) => ({ ...row, aliases: [], en: whole }))
    if (rows) return rows.map((row) => ('en' in row ? { ...row, en: whole } : row))
    // The wall begins when the whole datasets are there; a list of scenes is never empty.
    if (path === 'scenes.json') return Rows.parse(file).slice(0, 1)
    // The pages of the counties are opened with the whole datasets.
    if (path === 'editions.json') return []
    return own.get(path) ?? rows ?? file
  }
  return { version: catalogue.version, files: Object.fromEntries([...files].map(([path, file]) => [path, excerptOf(path, file)])) }
}
