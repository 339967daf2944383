import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Edition } from '~/domain/figure/edition'
import type { Milestone } from '~/domain/figure/milestone'
import { inDivisionOrder } from '~/domain/place/region'
import type { Observation } from '~/domain/reading/observation'
import { bestTier } from '~/selectors/reading/require-row'
import { anyClaimHolds } from '~/selectors/words/claim-holds'
import { wordReferences } from '~/selectors/words/word-references'
import { catalogueOf } from './catalogue-of'
import { superlativeWords, undeclared } from './claim-words'
import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

const wanted = { cards: 4, items: 8 } as const

interface Asked {
  readonly data: Dataset
  readonly catalogue: Catalogue
  readonly placed: Placed<Edition>
  readonly rowOf: (id: string) => Observation | undefined
  readonly isReprinted: (row: Observation) => boolean
  readonly planName: string
}

/** Whether words say when: a year, or the plan. */
const saysWhen = (words: string, planName: string): boolean => /\d{4}年/.test(words) || words.includes(planName)

function countsOf({ placed }: Asked): Finding[] {
  const { cards, items } = placed.row
  return [
    ...(cards.length === wanted.cards ? [] : [at(placed, 'cards', `要有${wanted.cards}个数，现在是${cards.length}个；请补足或删去多余的`)]),
    ...(items.length === wanted.items ? [] : [at(placed, 'items', `要有${wanted.items}项，现在是${items.length}项；请补足或删去多余的`)]),
  ]
}

/** Whose a reading is: its region's, or that in which its enterprise, park or scenic area lies. */
function homeOf(data: Dataset, row: Observation): string | null | undefined {
  return row.subject === undefined ? row.region : data.subjects.find((subject) => subject.row.id === row.subject)?.row.region
}

function cardsOf({ data, placed, rowOf, isReprinted, planName }: Asked): Finding[] {
  return placed.row.cards.flatMap(({ obs, from, line = '' }, index) => {
    const field = `cards 第${index + 1}项`
    const [row, before] = [rowOf(obs), rowOf(from ?? obs)]
    const named = from === undefined ? [row ?? []] : [row ?? [], before ?? []]
    return [
      ...named
        .flat()
        .flatMap((one) => [
          ...(homeOf(data, one) === placed.row.region ? [] : [at(placed, field, `${one.id} 不是本县（区、市）的；请换一条`)]),
          ...(one.display === 'featured' ? [] : [at(placed, field, `${one.id} 的 display 是 ${one.display}；抬头的数只用 featured`)]),
          ...(isReprinted(one) ? [at(placed, field, `${one.id} 只有 D 级来源，不能放在抬头；请换一条`)] : []),
        ]),
      ...(row && before && row.indicator !== before.indicator
        ? [at(placed, field, `from ${before.id} 和 ${obs} 不是同一指标；from 写同一指标早先的数`)]
        : []),
      ...(line.match(superlativeWords) && !saysWhen(line, planName)
        ? [at(placed, `${field} line`, `“${line}”有位次或最高级，没有写明年份；请写上年份，或“${planName}”`)]
        : []),
    ]
  })
}

function leadOf({ catalogue, placed, rowOf, isReprinted, planName }: Asked): Finding[] {
  const { lead, claims } = placed.row
  const told = wordReferences(lead).flatMap(({ id }) => rowOf(id) ?? [])
  return [
    ...claims.flatMap((claim, index) => {
      const field = `claims 第${index + 1}项`
      if (!lead.includes(claim.says)) return [at(placed, `${field} says`, `“${claim.says}”不在 lead 里；请照 lead 里的字写`)]
      return anyClaimHolds(catalogue, claim) ? [] : [at(placed, field, `“${claim.says}”与所引的数据、大事不符；请改 lead，或核对出处`)]
    }),
    ...undeclared(lead, claims, superlativeWords).map((word) =>
      at(placed, 'lead', `“${word}”是论断，没有写进 claims；请补上并指明所据的数据或大事`),
    ),
    ...lead
      .split(/[。；]/)
      .filter((sentence) => sentence.match(superlativeWords) && !saysWhen(sentence, planName))
      .map((sentence) => at(placed, 'lead', `“${sentence}”有位次或最高级，没有写明年份；请写上年份，或“${planName}”`)),
    ...told.filter(isReprinted).map(({ id }) => at(placed, 'lead', `${id} 只有 D 级来源，不能写进导语；请换一条`)),
  ]
}

function itemsOf({ data, catalogue, placed, planName }: Asked): Finding[] {
  const { region, items } = placed.row
  const rowOf = (id: string) => data.milestones.find((candidate) => candidate.row.id === id)?.row
  const isReprint = (row: Milestone) => bestTier(catalogue, row) === 'D'
  return items.flatMap(({ milestone }, index) => {
    const field = `items 第${index + 1}项 milestone`
    const row = rowOf(milestone)
    if (!row) return []
    const following = items.slice(index + 1).flatMap((item) => rowOf(item.milestone) ?? [])
    const isOurs = row.regions.includes(region) || row.regions.includes(data.site.row.region)
    const hasTime = row.date !== null || row.during !== undefined || saysWhen(row.text, planName)
    const again = items.findIndex((other) => other.milestone === milestone) < index
    return [
      ...(isOurs ? [] : [at(placed, field, `${milestone} 不是本县（区、市）的大事；请换一条`)]),
      ...(row.state === 'done' ? [] : [at(placed, field, `${milestone} 还是计划；成果只列已完成的，请换一条`)]),
      ...(row.display ? [at(placed, field, `${milestone} 不上页面（display: table）；请换一条`)] : []),
      ...(again ? [at(placed, field, `${milestone} 已列在前面；请换一条`)] : []),
      ...(hasTime ? [] : [at(placed, field, `${milestone} 没有年份；成果都要写明时间，请给它写 date 或 during，或换一条`)]),
      ...(isReprint(row) && following.some((other) => !isReprint(other))
        ? [at(placed, field, `${milestone} 只有 D 级来源；有更好来源的成果排在它前面，请移到最后，或换一条`)]
        : []),
    ]
  })
}

function placesOf({ data, placed }: Asked): Finding[] {
  const { region, with: partner, figures } = placed.row
  const isCounty = data.regions.some(({ row }) => row.adcode === partner && row.kind === 'county')
  const shown = data.figures.filter(({ row }) => figures.includes(row.id))
  return [
    ...(partner === undefined || (isCounty && partner !== region) ? [] : [at(placed, 'with', '写另一个县（区、市）的区划代码，或不写')]),
    ...shown
      .filter(({ row: { spec } }) => !spec.regions.includes(region))
      .map(({ row: { id } }) => at(placed, 'figures', `图“${id}”不含本县（区、市）；请换一幅`)),
  ]
}

/** Every county of the site's region has a row, in division order. */
function checkCounties(data: Dataset): Finding[] {
  const counties = data.regions.map(({ row }) => row).filter(({ kind, parent }) => kind === 'county' && parent === data.site.row.region)
  const order = inDivisionOrder(counties)
  const written = data.editions.map(({ row }) => row.region)
  if (order.map(({ adcode }) => adcode).join() === written.join()) return []
  const message = `每个县（区、市）要有一行，按行政区划顺序；应为 ${order.map(({ short }) => short).join('、')}`
  return [{ file: 'editions.json', row: '', field: '', message }]
}

/** What opens a county's page: enough of it, the county's own, from documents good enough, and no rank without its time. */
export function checkEditions(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  const rowOf = (id: string) => catalogue.observations.get(id)
  const isReprinted = (row: Observation) => bestTier(catalogue, row) === 'D'
  const own = data.editions.flatMap((placed) => {
    const asked = { data, catalogue, placed, rowOf, isReprinted, planName: catalogue.plan.name }
    return [...countsOf(asked), ...leadOf(asked), ...cardsOf(asked), ...itemsOf(asked), ...placesOf(asked)]
  })
  return [...checkCounties(data), ...own]
}
