import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const folder = 'public/data'
const read = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))

const Named = z.array(z.looseObject({ id: z.string(), name: z.string() }))
const names = (path: string) => new Map(Named.parse(read(path)).map(({ id, name }) => [id, name]))

const Region = z.array(z.looseObject({ adcode: z.string(), name: z.string() }))
const Source = z.array(z.looseObject({ id: z.string(), label: z.string(), tier: z.string() }))
const Cited = z.array(z.looseObject({ document: z.string() }))
const Place = { region: z.string().nullish(), subject: z.string().optional() }
const Observation = z.array(
  z.looseObject({ ...Place, indicator: z.string(), period: z.string(), unit: z.string(), value: z.number().nullable(), sources: Cited }),
)
const bound = z.number().optional()
const Target = z.array(
  z.looseObject({
    ...Place,
    indicator: z.string(),
    period: z.string(),
    unit: z.string(),
    sources: Cited,
    about: bound,
    min: bound,
    max: bound,
  }),
)
const Milestone = z.array(z.looseObject({ regions: z.array(z.string()), text: z.string(), sources: Cited }))

const [regions, sources] = [Region.parse(read('regions.json')), Source.parse(read('sources.json'))]
const places = new Map([...regions.map(({ adcode, name }) => [adcode, name] as const), ...names('subjects.json')])
const [indicators, units] = [names('indicators.json'), names('units.json')]
const documents = new Map(sources.map((source) => [source.id, source]))

const cited = (list: z.infer<typeof Cited>, word: 'label' | 'tier') => new Set(list.map(({ document }) => documents.get(document)?.[word]))

interface NumberRow extends z.infer<z.ZodObject<typeof Place>> {
  readonly indicator: string
  readonly unit: string
  readonly period: string
  readonly sources: z.infer<typeof Cited>
}

const said = (row: NumberRow, value: number | null) => ({
  place: places.get(row.subject ?? row.region ?? ''),
  indicator: indicators.get(row.indicator),
  unit: units.get(row.unit),
  period: row.period,
  value,
  labels: cited(row.sources, 'label'),
  tiers: cited(row.sources, 'tier'),
})

/** Every reading, target and event of the datasets, read straight from their files, with names in the place of ids. */
export const dataRows = {
  数据: readdirSync(`${folder}/observations`)
    .flatMap((file) => Observation.parse(read(`observations/${file}`)))
    .map((row) => said(row, row.value)),
  目标: Target.parse(read('targets.json')).map((row) => said(row, row.about ?? row.min ?? row.max ?? null)),
  事项: Milestone.parse(read('milestones.json')).map((row) => ({
    /** The words between numbers, in their order: a number in them stands as `{obs:…}`. */
    words: row.text.split(/\{[^}]*\}/),
    labels: cited(row.sources, 'label'),
  })),
}

const planned = /“十四五”/

/** Whether the words of a period say what an EDTF period says: the same years, no month that it does not have. */
export function saysPeriod(words: string, period: string): boolean {
  if (period === 'undated') return words === '未注明年份'
  if (period === 'since-plan') return words === '“十四五”以来'
  if (planned.test(words)) return /^202[01]\/2025$/.test(period)
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
  const [heard, meant] = [numbers(words), numbers(period.replace(/-[HQ]\d/, ''))]
  const half = period.endsWith('-H1') === words.includes('上半年')
  return half && heard.length > 0 && heard.every((number) => meant.includes(number)) && heard[0] === meant[0]
}
