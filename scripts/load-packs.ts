import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Region } from '~/domain/place/region'
import { Indicator } from '~/domain/reading/indicator'
import { Observation } from '~/domain/reading/observation'
import { Unit } from '~/domain/value/unit'
import { Bulletin } from './packs/bulletin'
import { bulletinRows } from './packs/bulletin-rows'
import { Clause } from './packs/clause'
import { factName, Pack } from './packs/fact'
import { mergeRows } from './packs/merge-rows'
import { rowsText } from './packs/rows-text'
import { seriesRows } from './packs/series-rows'
import { SeriesRule } from './packs/series-rule'

/**
 * Loads the packs that were found of the five years into the datasets: the city's bulletins by clause, the series by rule
 * (scripts/packs/*.json). Loading them again changes nothing.
 *
 *     tsx scripts/load-packs.ts [FOLDER OF THE PACKS = ../shared]
 */
const [shared = '../shared'] = process.argv.slice(2)
const data = 'public/data'
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const rows = <Row>(schema: z.core.$ZodType<Row>, path: string): readonly Row[] => z.array(schema).parse(read(path))

const units = new Map(rows(Unit, join(data, 'units.json')).map((unit) => [unit.id, unit]))
const indicators = new Map(rows(Indicator, join(data, 'indicators.json')).map((indicator) => [indicator.id, indicator]))
const regions = new Map(rows(Region, join(data, 'regions.json')).map(({ adcode, pinyin }) => [adcode, pinyin.toLowerCase()]))
const city = { adcode: '140700', name: 'jinzhong' }

const clauses = rows(Clause, 'scripts/packs/bulletin-clauses.json')
const fromBulletins = ['2024', '2025'].flatMap((year) =>
  bulletinRows(Bulletin.parse(read(join(shared, `bulletins/bulletin-${year}.json`))), clauses, city, year),
)
const { rows: fromSeries, leftOut } = seriesRows(
  Pack.parse(read(join(shared, 'data-pack/series.json'))).facts,
  rows(SeriesRule, 'scripts/packs/series-rules.json'),
  { regionName: (adcode) => regions.get(adcode) },
)

const themeOf = (indicator: string): string => {
  const theme = indicators.get(indicator)?.theme
  if (theme === undefined) throw new Error(`indicators.json 没有 ${indicator}`)
  return theme
}
const scale = (id: string): number => {
  const unit = units.get(id)
  if (!unit) throw new Error(`units.json 没有 ${id}`)
  return unit.scale
}
const added = [...fromBulletins, ...fromSeries]
for (const theme of new Set(added.map(({ indicator }) => themeOf(indicator)))) {
  const more = added.filter(({ indicator }) => themeOf(indicator) === theme)
  const path = join(data, 'observations', `${theme}.json`)
  const before = rows(Observation, path)
  const after = mergeRows(before, more, scale)
  writeFileSync(path, rowsText(after, readFileSync(path, 'utf8')))
  console.log(`${theme}：原有${before.length}条，现有${after.length}条`)
}
console.log(`公报${fromBulletins.length}条，数列${fromSeries.length}条；未收${leftOut.length}条`)
for (const { fact, reason } of leftOut) if (!fact.source.startsWith('bulletin-')) console.log(`  ${factName(fact)}：${reason}`)
