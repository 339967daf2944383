import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

function unused<Row extends { id: string }>(rows: readonly Placed<Row>[], used: Iterable<string | undefined>, by: string): Finding[] {
  const known = new Set(used)
  return rows
    .filter(({ row }) => !known.has(row.id))
    .map((placed) => at(placed, 'id', `没有${by}用到“${placed.row.id}”；请删去这一行，或补上用它的行`))
}

/** What no row leads to would be carried to every reader for nothing, and is most often a slip of an id. */
export function checkUnusedRows(data: Dataset): Finding[] {
  const observations = data.observations.map(({ row }) => row)
  const targets = data.targets.map(({ row }) => row)
  const derived = data.derived.map(({ row }) => row)
  const milestones = data.milestones.map(({ row }) => row)
  const indicators = data.indicators.map(({ row }) => row)
  const valued = [...observations, ...targets, ...derived]
  const measured = [...valued.map((row) => row.indicator), ...targets.map((row) => row.relativeTo?.indicator)]
  const misprinted = [...observations, ...targets].flatMap((row) => row.erratum?.sources ?? [])
  const citations = [...[...observations, ...targets, ...milestones].flatMap((row) => row.sources), ...misprinted]
  const cited = citations.map(({ document }) => document)
  return [
    ...unused(
      data.themes,
      [...indicators, ...milestones].map((row) => row.theme),
      '指标和大事',
    ),
    ...unused(data.indicators, [...measured, ...indicators.map((row) => row.of)], '数据、目标'),
    ...unused(
      data.units,
      [...valued, ...indicators].map((row) => row.unit),
      '数据、目标、指标',
    ),
    ...unused(
      data.bases,
      valued.map((row) => row.basis),
      '数据、目标',
    ),
    ...unused(
      data.subjects,
      [...observations, ...targets, ...milestones].map((row) => row.subject),
      '数据、目标、大事',
    ),
    ...unused(data.sources, [...cited, ...data.excluded.map(({ row }) => row.document)], '数据、目标、大事'),
  ]
}
