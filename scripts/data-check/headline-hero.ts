import type { Edition } from '~/domain/figure/edition'
import { type Observation, regionOf } from '~/domain/reading/observation'
import { bestTier } from '~/selectors/reading/require-row'
import { wordReferences } from '~/selectors/words/word-references'
import { catalogueOf } from './catalogue-of'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/**
 * The largest number of a county's page stands under its headline: it is the county's, not an enterprise's; of the headline's matter, where the
 * county has a number of that; and not the one that the headline says already.
 */
export function checkHeadlineHero(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  const subjects = indexed(data.subjects, ({ id }) => id)
  const themeOf = ({ indicator }: Observation) => catalogue.indicators.get(indicator)?.theme ?? ''
  const isEnterprise = ({ subject = '' }: Observation) => subjects.get(subject)?.kind === 'enterprise'
  const mayOpen = (row: Observation) => row.display === 'featured' && !isEnterprise(row) && bestTier(catalogue, row) !== 'D'

  const check = (placed: Placed<Edition>): Finding[] => {
    const { region, cards } = placed.row
    const headline = data.milestones.find(({ row }) => row.highlight === true && row.regions.includes(region))?.row
    const hero = catalogue.observations.get(cards[0]?.obs ?? '')
    if (!headline || !hero) return []
    const told = (message: string) => [at(placed, 'cards 第1项', message)]
    const said = new Set(wordReferences(headline.text).map(({ id }) => id))
    const again = [hero.id, ...wordReferences(cards[0]?.line ?? '').map(({ id }) => id)].filter((id) => said.has(id))
    const fitting = [...catalogue.observations.values()].find(
      (row) => regionOf(row, subjects) === region && mayOpen(row) && themeOf(row) === headline.theme,
    )
    return [
      ...(isEnterprise(hero) ? told(`${hero.id} 是企业的数，不能作第一个大数；请换本县（区、市）的`) : []),
      ...again.flatMap((id) => told(`标题里已有 ${id}，不要在标题下面再说一遍；请换一条，或改标题`)),
      ...(themeOf(hero) !== headline.theme && fitting
        ? told(`与标题（${headline.id}）不是一个方面；请换同一方面的数，例如 ${fitting.id}`)
        : []),
    ]
  }
  return data.editions.flatMap(check)
}
