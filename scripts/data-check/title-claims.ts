import { claimHolds } from '~/selectors/words/claim-holds'
import { catalogueOf } from './catalogue-of'
import { titleClaimWords, undeclared } from './claim-words'
import { at, type Dataset } from './dataset'
import type { Finding } from './finding'

/** What a title claims stands in it, is declared, and holds; the neutral title, which takes its place, claims nothing. */
export function checkTitleClaims(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  const figures = data.figures.flatMap((placed) => {
    const { title, short, neutral, claims } = placed.row
    const declared = claims.flatMap((claim, index) => {
      const field = `claims 第${index + 1}项`
      if (!title.includes(claim.says)) return [at(placed, `${field} says`, `“${claim.says}”不在标题“${title}”里；请照标题里的字写`)]
      return claimHolds(catalogue, claim) ? [] : [at(placed, field, `“${claim.says}”与数据不符；请改标题，或核对所引的数据、目标`)]
    })
    return [
      ...declared,
      ...undeclared(title, claims, titleClaimWords).map((word) =>
        at(placed, 'title', `“${word}”是论断，没有写进 claims；请补上并指明所据的数据或目标`),
      ),
      ...undeclared(short, claims, titleClaimWords).map((word) =>
        at(placed, 'short', `“${word}”不是标题所作的论断；短标题只能说标题说过的，请照 claims 里的字写`),
      ),
      ...undeclared(neutral, [], titleClaimWords).map((word) => at(placed, 'neutral', `中性标题里不能有论断“${word}”；请改为只说是什么`)),
    ]
  })
  const { site } = data
  const words = `${site.row.headline.join('')}\n${site.row.standfirst}`
  const headline = site.row.headlineClaims.flatMap((claim, index) => {
    const field = `headlineClaims 第${index + 1}项`
    if (!words.includes(claim.says)) return [at(site, `${field} says`, `“${claim.says}”不在 headline 和 standfirst 里；请照其中的字写`)]
    return claimHolds(catalogue, claim) ? [] : [at(site, field, `“${claim.says}”与数据不符；请改标题，或核对所引的数据、目标`)]
  })
  const loose = undeclared(words, site.row.headlineClaims, titleClaimWords).map((word) =>
    at(site, site.row.headline.join('').includes(word) ? 'headline' : 'standfirst', `“${word}”是论断，没有写进 headlineClaims；请补上`),
  )
  return [...figures, ...headline, ...loose]
}
