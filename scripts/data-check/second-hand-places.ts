import type { Figure } from '~/domain/figure/figure'
import type { Observation } from '~/domain/reading/observation'
import { wordReferences } from '~/selectors/words/word-references'
import { catalogueOf } from './catalogue-of'
import { at, type Dataset, indexed, type Placed } from './dataset'
import { drawnRows } from './drawn-rows'
import type { Finding } from './finding'

interface Named {
  readonly placed: Placed<unknown>
  readonly field: string
  readonly ids: readonly string[]
}

const referred = (words: readonly string[]) => words.flatMap(wordReferences).map(({ id }) => id)

/** The readings that head something: in titles, under large numbers, in what a county is known by, in the words of the overview. */
function heads(data: Dataset): readonly Named[] {
  const { site } = data
  const { headline, standfirst, headlines, themeFacts, headlineClaims } = site.row
  return [
    ...data.figures.map((placed) => ({ placed, field: 'title', ids: referred([placed.row.title, placed.row.short, placed.row.neutral]) })),
    ...data.figures.map((placed) => ({
      placed,
      field: 'claims',
      ids: placed.row.claims.flatMap((claim) => (claim.kind === 'rank' || claim.kind === 'multiple' ? [claim.obs] : [])),
    })),
    ...data.scenes.map((placed) => ({
      placed,
      field: 'facts',
      ids: [...referred([placed.row.title]), ...placed.row.facts.flatMap(({ obs, from }) => [obs, from ?? obs])],
    })),
    ...data.milestones.flatMap((placed) =>
      placed.row.highlight ? [{ placed, field: 'text', ids: referred([placed.row.text, ...(placed.row.lines ?? [])]) }] : [],
    ),
    {
      placed: site,
      field: 'headline',
      ids: [
        ...referred([...headline, standfirst]),
        ...headlineClaims.flatMap((claim) => (claim.kind === 'rank' || claim.kind === 'multiple' ? [claim.obs] : [])),
      ],
    },
    { placed: site, field: 'headlines', ids: headlines.flatMap(({ obs, from, line }) => [obs, from ?? obs, ...referred([line])]) },
    { placed: site, field: 'themeFacts', ids: themeFacts.flatMap(({ obs, share, line }) => [obs, share ?? obs, ...referred([line])]) },
  ]
}

/** The figures of a place with the field that names them. */
interface Shown {
  readonly placed: Placed<unknown>
  readonly field: string
  readonly figures: readonly string[]
}

function shownOn(data: Dataset): { readonly first: readonly Shown[]; readonly later: readonly Shown[] } {
  const { site } = data
  const { map, strip, targets, multiples, gauges, trend, comparison, timeline } = site.row.overviewFigures
  const field = 'overviewFigures'
  return {
    first: [{ placed: site, field, figures: [map, strip] }],
    later: [
      { placed: site, field, figures: [gauges, ...targets, trend, ...multiples, comparison, timeline] },
      ...data.scenes.map((placed) => ({ placed, field: 'figures', figures: placed.row.figures })),
    ],
  }
}

/**
 * Where a reading of tier D may stand: never in a title, under a large number or on the first screen; drawn on the overview and the
 * wall only where each of its sources says by what it was verified (`proof`). The census is held by its sum and stands everywhere.
 */
export function checkSecondHandPlaces(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  const sources = indexed(data.sources, (row) => row.id)
  const bases = indexed(data.bases, (row) => row.id)
  const observations = indexed(data.observations, (row) => row.id)
  const figures = indexed(data.figures, (row) => row.id)
  const isSecondHand = (row: Observation) =>
    row.sources.every(({ document }) => sources.get(document)?.tier === 'D') && bases.get(row.basis)?.census !== true
  const isProven = (row: Observation) => row.sources.every(({ document }) => sources.get(document)?.proof !== undefined)
  const secondHand = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => observations.get(id) ?? []).filter(isSecondHand)
  const drawn = (figure: Figure | undefined) => (figure && drawnRows(catalogue, figure)?.observations.filter(isSecondHand)) ?? []
  const { first, later } = shownOn(data)
  const unmarked = (rows: readonly Shown[], isRefused: (row: Observation) => boolean, message: string) =>
    rows.flatMap(({ placed, field, figures: named }) =>
      named.flatMap((figure) =>
        drawn(figures.get(figure))
          .filter(isRefused)
          .map(({ id }) => at(placed, field, `图 ${figure} 画了 ${id}，${message}`)),
      ),
    )
  return [
    ...heads(data).flatMap(({ placed, field, ids }) =>
      secondHand(ids).map(({ id }) => at(placed, field, `${id} 只有 D 级来源，不能作标题、大数或亮点；请换一条`)),
    ),
    ...unmarked(first, () => true, '只有 D 级来源，不能上首页第一屏；请换一幅图'),
    ...unmarked(later, (row) => !isProven(row), '只有 D 级来源；请改为 table，或在来源里写 proof 说明与什么核对过'),
  ]
}
