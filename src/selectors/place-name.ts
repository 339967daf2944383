import type { Catalogue } from '~/domain/catalogue'
import type { Observation } from '~/domain/observation'
import type { Subject } from '~/domain/subject'

/** What a reading or a target is about, by name; an enterprise's figures are never its county's. */
export function placeName(catalogue: Catalogue, { region, subject }: Pick<Observation, 'region' | 'subject'>): string {
  const name = subject === undefined ? undefined : catalogue.subjects.get(subject)?.name
  return name ?? (region === null ? undefined : catalogue.regions.get(region)?.name) ?? ''
}

/** The kind of a subject at the head of an indicator: 企业 of 企业年产值, 产业园 of 产业园入驻企业. */
const kindWords = ['企业', '产业园', '园区', '专业镇', '景区']

/** An indicator under a subject's name, which says already of what kind it is: 祁县玻璃器皿产业园：入驻企业. */
export function subjectMatter({ kind, name }: Subject, indicator: string): string {
  const core = name.replace(/（[^（）]*）$/, '')
  const said = [core, ...kindWords].find(
    (word) => indicator.startsWith(word) && (core.endsWith(word) || (kind === 'enterprise' && word === '企业')),
  )
  return `${name}：${said === undefined ? indicator : indicator.slice(said.length)}`
}
