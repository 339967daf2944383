import type { AnyClaim } from '~/domain/figure/figure'
import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'
import { type Kind, unknownId } from './unknown-id'

function kinds(data: Dataset) {
  const named = <Row extends { id: string }>(
    called: string,
    file: string,
    rows: readonly Placed<Row>[],
    name: (row: Row) => string,
  ): Kind => ({
    called,
    file,
    known: rows.map(({ row }) => ({ id: row.id, name: name(row) })),
  })
  return {
    plan: named('规划', 'plans.json', data.plans, (row) => row.name),
    theme: named('主题', 'themes.json', data.themes, (row) => row.name),
    region: { called: '地区', file: 'regions.json', known: data.regions.map(({ row }) => ({ id: row.adcode, name: row.name })) },
    subject: named('企业、园区或景区', 'subjects.json', data.subjects, (row) => row.name),
    unit: named('单位', 'units.json', data.units, (row) => row.name),
    basis: named('口径', 'bases.json', data.bases, (row) => row.name),
    indicator: named('指标', 'indicators.json', data.indicators, (row) => row.name),
    document: named('来源', 'sources.json', data.sources, (row) => row.label),
    figure: named('图', 'figures.json', data.figures, (row) => row.neutral),
    observation: named('数据', 'observations/', data.observations, () => ''),
    target: named('目标', 'targets.json', data.targets, () => ''),
    milestone: named('大事', 'milestones.json', data.milestones, () => ''),
  }
}
type KindName = keyof ReturnType<typeof kinds>

function lookUp(placed: Placed<unknown>, field: string, id: string, kind: Kind): Finding[] {
  if (kind.known.some((candidate) => candidate.id === id)) return []
  return [at(placed, field, unknownId(id, kind))]
}

/** A field of a row and what it points at; absent and null fields point at nothing. */
type Pointer = readonly [field: string, kind: KindName, id: string | readonly string[] | null | undefined]

type Pointed = [placed: Placed<unknown>, pointers: readonly Pointer[]]

/** The readings that a claim rests on. */
function claimedReadings(claim: AnyClaim): readonly string[] {
  if (claim.kind === 'share') return [claim.part, claim.whole]
  return 'obs' in claim ? [claim.obs] : []
}

/** What claims rest on: targets, readings, milestones. */
const claimed = (field: string, claims: readonly AnyClaim[]): readonly Pointer[] => [
  [field, 'target', claims.flatMap((claim) => ('target' in claim ? [claim.target] : []))],
  [field, 'observation', claims.flatMap(claimedReadings)],
  [field, 'milestone', claims.flatMap((claim) => ('milestone' in claim ? [claim.milestone] : []))],
]

const each = <Row>(rows: readonly Placed<Row>[], pointers: (row: Row) => readonly Pointer[]) =>
  rows.map((placed): Pointed => [placed, pointers(placed.row)])

interface CitingRow {
  readonly sources: readonly { readonly document: string }[]
  readonly erratum?: { readonly sources: readonly { readonly document: string }[] } | undefined
}

const documents = ({ sources, erratum }: CitingRow): readonly Pointer[] => [
  ['sources', 'document', sources.map((source) => source.document)],
  ['erratum sources', 'document', erratum?.sources.map((source) => source.document)],
]

function rowPointers(data: Dataset): Pointed[] {
  return [
    ...each(data.observations, (row) => [
      ['indicator', 'indicator', row.indicator],
      ['region', 'region', row.region],
      ['subject', 'subject', row.subject],
      ['unit', 'unit', row.unit],
      ['basis', 'basis', row.basis],
      ...documents(row),
      ['supersedes', 'observation', row.supersedes],
      ['compareWith', 'observation', row.compareWith],
    ]),
    ...each(data.targets, (row) => [
      ['indicator', 'indicator', row.indicator],
      ['region', 'region', row.region],
      ['subject', 'subject', row.subject],
      ['unit', 'unit', row.unit],
      ['relativeTo', 'indicator', row.relativeTo?.indicator],
      ['basis', 'basis', row.basis],
      ...documents(row),
    ]),
    ...each(data.milestones, (row) => [
      ['regions', 'region', row.regions],
      ['subject', 'subject', row.subject],
      ['theme', 'theme', row.theme],
      ...documents(row),
    ]),
    ...each(data.derived, (row) => [
      ['indicator', 'indicator', row.indicator],
      ['region', 'region', row.region],
      ['unit', 'unit', row.unit],
      ['basis', 'basis', row.basis],
      ['inputs', 'observation', row.inputs],
    ]),
    ...each(data.editions, (row) => [
      ['region', 'region', row.region],
      ['with', 'region', row.with],
      ['cards', 'observation', row.cards.flatMap(({ obs, from }) => [obs, from ?? obs])],
      ['items', 'milestone', row.items.map(({ milestone }) => milestone)],
      ['figures', 'figure', row.figures],
      ...claimed('claims', row.claims),
    ]),
    ...each(data.excluded, (row) => [['document', 'document', row.document]]),
  ]
}

function corePointers(data: Dataset): Pointed[] {
  return [
    ...each(data.regions, (row) => [
      ['parent', 'region', row.parent],
      ['replaces', 'region', row.replaces],
    ]),
    ...each(data.subjects, (row) => [['region', 'region', row.region]]),
    ...each(data.indicators, (row) => [
      ['theme', 'theme', row.theme],
      ['unit', 'unit', row.unit],
      ['of', 'indicator', row.of],
    ]),
    ...each(data.figures, ({ spec, claims }) => [
      ['spec.indicators', 'indicator', spec.indicators],
      ['spec.regions', 'region', spec.regions],
      ['spec.options.targets', 'target', spec.options.targets],
      ['spec.options.focus', 'region', spec.options.focus],
      ['spec.options.milestones', 'milestone', spec.options.milestones],
      ['spec.options.unlike', 'indicator', (spec.options.unlike ?? []).flatMap((row) => row.indicators)],
      ...claimed('claims', claims),
    ]),
    ...each(data.scenes, (row) => [
      ['figures', 'figure', row.figures],
      ['regions', 'region', row.regions],
      ['facts', 'observation', row.facts.flatMap(({ obs, from }) => [obs, from ?? obs])],
      ...claimed('claims', row.claims),
    ]),
    ...each([data.site], (row) => [
      ['region', 'region', row.region],
      ['plan', 'plan', row.plan],
      ...claimed('headlineClaims', row.headlineClaims),
      ['headlines', 'observation', row.headlines.flatMap((headline) => [headline.obs, headline.from ?? headline.obs])],
      ['overviewFigures', 'figure', Object.values(row.overviewFigures).flat()],
      ['targetFigure', 'figure', [row.targetFigure]],
      ['themeFacts', 'theme', row.themeFacts.map((fact) => fact.theme)],
      ['themeFacts', 'observation', row.themeFacts.flatMap((fact) => [fact.obs, fact.share ?? fact.obs])],
      ['pickerIndicators', 'indicator', row.pickerIndicators],
    ]),
    ...each([data.hexMap], (row) => [['cells', 'region', Object.keys(row.cells)]]),
  ]
}

/** Every id that a row names stands in the file it is of; a mistyped one is answered with the nearest. */
export function checkReferences(data: Dataset): Finding[] {
  const kind = kinds(data)
  return [...corePointers(data), ...rowPointers(data)].flatMap(([placed, pointers]) =>
    pointers.flatMap(([field, name, ids]) => [ids ?? []].flat().flatMap((id) => lookUp(placed, field, id, kind[name]))),
  )
}
