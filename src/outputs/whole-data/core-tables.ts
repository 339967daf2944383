import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Excluded } from '~/domain/dataset/late-files'
import type { Milestone } from '~/domain/figure/milestone'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Indicator } from '~/domain/reading/indicator'
import type { Source } from '~/domain/source/source'
import type { Target } from '~/domain/target/target'
import { rowsOnHold } from '~/selectors/facts/excluded-rows'
import { placeName, known } from '~/selectors/reading/require-row'
import { errataWords, tierWords } from '~/selectors/words/source-words'
import { targetText, plainWords } from '~/selectors/words/words'
import { dataTable, type ColumnOf, type DataTable } from './data-table'

const joined = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined && text !== '').join('；')

/** Targets and plans that may be shown; bounds as numbers, with their wording. */
export function targetsTable(catalogue: Catalogue): DataTable {
  const { indicators, units, sources } = catalogue
  const columns: readonly ColumnOf<Target>[] = [
    ['指标', ({ indicator }) => known(indicators, indicator, '指标').name],
    ['地区或主体', (row) => placeName(catalogue, row)],
    ['时期', ({ period }) => formatPeriod(parsePeriod(period))],
    ['目标', (row) => targetText(catalogue, row)],
    ['不低于', ({ min }) => min ?? null, 'number'],
    ['不高于', ({ max }) => max ?? null, 'number'],
    ['左右', ({ about }) => about ?? null, 'number'],
    ['相对于指标', ({ relativeTo }) => (relativeTo ? known(indicators, relativeTo.indicator, '指标').name : '')],
    ['单位', ({ unit }) => known(units, unit, '单位').name],
    ['性质', ({ nature }) => nature],
    ['原文', (row) => joined(row.sources.map(({ printed }) => printed))],
    ['来源', (row) => joined(row.sources.map(({ document }) => known(sources, document, '来源').label))],
    ['说明', (row) => joined([...errataWords(catalogue, row), row.note, row.displayReason])],
    ['时期代码', ({ period }) => period],
    ['区划代码', ({ region }) => region ?? ''],
    ['主体编号', ({ subject }) => subject ?? ''],
    ['指标编号', ({ indicator }) => indicator],
    ['来源编号', (row) => joined(row.sources.map(({ document }) => document))],
    ['目标编号', ({ id }) => id],
  ]
  const rows = [...catalogue.targets.values()].filter(({ display }) => display !== 'hold')
  return dataTable('targets', '目标', columns, rows)
}

export function milestonesTable(catalogue: Catalogue): DataTable {
  const columns: readonly ColumnOf<Milestone>[] = [
    ['地区', ({ regions }) => joined(regions.map((region) => known(catalogue.regions, region, '地区').name))],
    ['主体', ({ subject }) => (subject === undefined ? '' : known(catalogue.subjects, subject, '主体').name)],
    ['日期', ({ date, dateNote }) => date ?? dateNote ?? '未注明日期'],
    ['状态', ({ state }) => (state === 'done' ? '已完成' : '计划')],
    ['领域', ({ theme }) => known(catalogue.themes, theme, '领域').name],
    ['大事', ({ text }) => plainWords(catalogue, text)],
    ['来源', (row) => joined(row.sources.map(({ document }) => known(catalogue.sources, document, '来源').label))],
    ['区划代码', ({ regions }) => joined(regions)],
    ['来源编号', (row) => joined(row.sources.map(({ document }) => document))],
    ['大事编号', ({ id }) => id],
  ]
  return dataTable('milestones', '大事', columns, [...catalogue.milestones.values()])
}

export function indicatorsTable(catalogue: Catalogue): DataTable {
  const directions = { higher: '越高越好', lower: '越低越好', none: '不分' } as const
  const columns: readonly ColumnOf<Indicator>[] = [
    ['指标', ({ name }) => name],
    ['定义', ({ definition }) => definition],
    ['领域', ({ theme }) => known(catalogue.themes, theme, '领域').name],
    ['单位', ({ unit }) => known(catalogue.units, unit, '单位').name],
    ['方向', ({ direction }) => directions[direction]],
    ['县（区、市）之间是否排序', ({ rankable }) => (rankable ? '可以' : '不排序')],
    ['别名', ({ aliases }) => joined(aliases)],
    ['英文名', ({ en }) => en],
    ['指标编号', ({ id }) => id],
  ]
  return dataTable('indicators', '指标', columns, [...catalogue.indicators.values()])
}

interface PlaceRow {
  readonly id: string
  readonly name: string
  readonly en: string
  readonly kind: string
  readonly parent: string | null
  readonly note: string
}

const kinds: Readonly<Record<string, string>> = {
  province: '省',
  prefecture: '地级市',
  county: '县（区、市）',
  zone: '开发区',
  enterprise: '企业',
  park: '园区',
  'scenic-area': '景区',
}

/** Divisions in division order, then enterprises, parks and scenic areas, whose figures are their own. */
export function placesTable(catalogue: Catalogue): DataTable {
  const places: readonly PlaceRow[] = [
    ...[...catalogue.regions.values()].map(({ adcode, ...region }) => ({ ...region, id: adcode, note: '' })),
    ...[...catalogue.subjects.values()].map(({ region, note = '', ...subject }) => ({ ...subject, parent: region, note })),
  ]
  const columns: readonly ColumnOf<PlaceRow>[] = [
    ['名称', ({ name }) => name],
    ['类别', ({ kind }) => kinds[kind] ?? kind],
    ['所属或所在', ({ parent }) => (parent === null ? '' : (catalogue.regions.get(parent)?.name ?? parent))],
    ['英文名', ({ en }) => en],
    ['说明', ({ note }) => note],
    ['区划代码或编号', ({ id }) => id],
  ]
  return dataTable('places', '地区', columns, places)
}

export function sourcesTable(catalogue: Catalogue): DataTable {
  const columns: readonly ColumnOf<Source>[] = [
    ['来源', ({ label }) => label],
    ['全名', ({ title }) => title ?? ''],
    ['发布单位', ({ publisher }) => publisher ?? '未注明发布单位'],
    ['发布日期', ({ date }) => date ?? ''],
    ['日期说明', ({ dateNote }) => dateNote ?? ''],
    ['等级', ({ tier }) => tier],
    ['等级说明', ({ tier }) => tierWords[tier]],
    ['网址', ({ url }) => url ?? ''],
    ['来源编号', ({ id }) => id],
  ]
  return dataTable('sources', '来源', columns, [...catalogue.sources.values()])
}

interface Unused {
  readonly kind: string
  readonly about: string
  readonly printed: string
  readonly reason: string
  readonly source: string
  readonly locator: string
}

/** What is on hold, and the numerals that are no figures: wording and reason, no value. */
export function excludedTable(catalogue: Catalogue, excluded: readonly Excluded[]): DataTable {
  const onHold = rowsOnHold(catalogue).map(({ kind, name, place, period, printed, reason, source }): Unused => {
    return { kind: `暂缓采用（${kind}）`, about: `${place}${name}，${period}`, printed, reason, source, locator: '' }
  })
  const numerals = excluded.map(({ document, locator, printed, reason }): Unused => {
    return { kind: '不是统计数字', about: '', printed, reason, source: catalogue.sources.get(document)?.label ?? document, locator }
  })
  const columns: readonly ColumnOf<Unused>[] = [
    ['类别', ({ kind }) => kind],
    ['所指', ({ about }) => about],
    ['原文', ({ printed }) => printed],
    ['理由', ({ reason }) => reason],
    ['来源', ({ source }) => source],
    ['位置（节.句）', ({ locator }) => locator],
  ]
  return dataTable('excluded', '未采用', columns, [...onHold, ...numerals])
}
