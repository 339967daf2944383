import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'
import type { NumeralLedger } from './numeral-ledger'
import { numerals, without } from './numerals'

/** What to do where the document is not at fault for a slip of the row. */
const remedy = '原文印错的，写 erratum；数出自别的来源的，先加来源（docs/data-guide.md“加一个来源”“更正印错的数”）'

interface CitedRow {
  readonly placed: Placed<unknown>
  readonly region: string | null
  readonly value: number | null
  readonly sources: readonly { readonly document: string; readonly locator?: string | undefined; readonly printed: string }[]
}

/** Every row that cites, one shape for all: an excluded numeral is a row of one citation, a misprint one beside its row. */
function citedRows(data: Dataset): CitedRow[] {
  const place = ({ region }: { region: string | null }) => region
  return [
    ...data.observations.map((placed) => ({ placed, region: place(placed.row), value: placed.row.value, sources: placed.row.sources })),
    ...data.targets.map((placed) => ({ placed, region: place(placed.row), value: null, sources: placed.row.sources })),
    ...data.milestones.map((placed) => ({ placed, region: null, value: null, sources: placed.row.sources })),
    ...[...data.observations, ...data.targets].map((placed) => ({
      placed,
      region: place(placed.row),
      value: null,
      sources: placed.row.erratum?.sources ?? [],
    })),
    ...data.excluded.map((placed) => ({ placed, region: null, value: null, sources: [placed.row] })),
  ]
}

/** The values that a citation of the public figures stands for: those of facts on this place that print its numerals. */
function factValues(ledger: NumeralLedger, document: string, printed: string, region: string | null): number[] {
  const facts = (ledger.facts[document] ?? []).filter(([adcode]) => region === null || adcode === region)
  return facts.flatMap(([, found, value]) => (without(found, numerals(printed)) ? [value] : []))
}

function checkCitation(ledger: NumeralLedger, row: CitedRow, { document, locator, printed }: CitedRow['sources'][number]): Finding[] {
  const told = (message: string) => [at(row.placed, 'sources', message)]
  const source = ledger.documents[document]
  if (!source) {
    const found = factValues(ledger, document, printed, row.region).length > 0
    return found ? [] : told(`“${printed}”不在来源 ${document} 关于本地区的数字里（见 numerals.json）；请照抄原文。${remedy}`)
  }
  const [section = '', sentence = ''] = (locator ?? '').split('.')
  const isTable = source.numerals[section] !== undefined && sentence === ''
  if (!isTable && (Number(sentence) < 1 || Number(sentence) > (source.sentences[section] ?? 0)))
    return told(`${document} 没有第 ${locator ?? ''} 句；请核对 locator`)
  const printedThere = source.numerals[locator ?? ''] ?? { figures: [], calendar: [] }
  if (without([...printedThere.figures, ...printedThere.calendar], numerals(printed))) return []
  return told(
    `“${printed}”里的数字不在 ${document} 第 ${locator ?? ''} 句（见 numerals.json）；请核对 locator 与原文，printed 照抄原文。${remedy}`,
  )
}

/** A row's value is one of the numerals that it cites, or the value of the public figure behind them; words carry any. */
function checkValue(ledger: NumeralLedger, row: CitedRow): Finding[] {
  const { value } = row
  const printed = row.sources.flatMap((citation) => numerals(citation.printed).map(Number))
  if (value === null || printed.length === 0) return []
  const known = [...printed, ...row.sources.flatMap((citation) => factValues(ledger, citation.document, citation.printed, row.region))]
  return known.includes(Math.abs(value))
    ? []
    : [at(row.placed, 'value', `${value} 不在所引原文里（${row.sources.map((citation) => citation.printed).join('、')}）；请核对`)]
}

interface Audit {
  readonly findings: readonly Finding[]
  /** Figures of the founding documents that some row or exclusion cites, and how many there are. */
  readonly cited: number
  readonly total: number
}

/** A source that is said to be one of the first, of which the ledger knows nothing: nothing that cites it can be judged. */
function unknownSources(data: Dataset, ledger: NumeralLedger): Dataset['sources'] {
  return data.sources.filter(({ row: { id, origin } }) => origin !== 'imported' && !(id in ledger.documents) && !(id in ledger.facts))
}

/** Holds every citation against the ledger of numerals, and counts how much of the founding documents is cited. */
export function auditCitations(data: Dataset, ledger: NumeralLedger): Audit {
  const unknown = unknownSources(data, ledger)
  const unjudged = new Set([...data.sources.filter(({ row }) => row.origin === 'imported'), ...unknown].map(({ row }) => row.id))
  const rows = citedRows(data).map((row) => ({ ...row, sources: row.sources.filter(({ document }) => !unjudged.has(document)) }))
  const citedAt = new Map<string, string[]>()
  for (const { document, locator, printed } of rows.flatMap((row) => row.sources)) {
    const key = `${document}#${locator ?? ''}`
    citedAt.set(key, [...(citedAt.get(key) ?? []), ...numerals(printed)])
  }
  const whole = new Set(data.sources.filter(({ row }) => row.origin === 'founding').map(({ row }) => row.id))
  const founding = Object.entries(ledger.documents).filter(([id]) => whole.has(id))
  const sentences = founding.flatMap(([id, document]) =>
    Object.entries(document.numerals).map(([locator, { figures }]) => ({ figures, cited: citedAt.get(`${id}#${locator}`) ?? [] })),
  )
  const uncited = sentences.map(({ figures, cited }) =>
    figures.filter((figure, index) => count(figures.slice(0, index + 1), figure) > count(cited, figure)),
  )
  const total = sentences.reduce((sum, { figures }) => sum + figures.length, 0)
  return {
    findings: [
      ...unknown.map((placed) =>
        at(placed, 'origin', `${placed.row.id} 不是奠基文件，也不在首批公开数字里（numerals.json）；新加的来源请写 "imported"`),
      ),
      ...rows.flatMap((row) => [...row.sources.flatMap((citation) => checkCitation(ledger, row, citation)), ...checkValue(ledger, row)]),
    ],
    cited: total - uncited.reduce((sum, figures) => sum + figures.length, 0),
    total,
  }
}

function count(list: readonly string[], wanted: string): number {
  return list.filter((item) => item === wanted).length
}
