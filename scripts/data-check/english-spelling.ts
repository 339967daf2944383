import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

/** British spellings, as the stems that they begin with; American is the data's one spelling (-ize, center, labor, program). */
const british =
  /\b(?:urbanis|revitalis|specialis|recognis|organis|utilis|modernis|industrialis|standardis|digitalis|authoris|mobilis|fertilis|harmonis|centralis|\w*centre|\w*metre|litre|theatre|fibre|labour|colour|neighbour|favour|harbour|honour|programme|tonne|haem|licence|defence|grey|speciality|catalogue|travell|modell)\w*/i

const latin = /[A-Za-z%‰µ]/
const chinese = /[\u3400-\u9fff]/

/** Everything of the datasets that has a name in English. */
const namedRows = (data: Dataset): readonly Placed<{ readonly en: string }>[] => [
  ...data.themes,
  ...data.regions,
  ...data.subjects,
  ...data.units,
  ...data.bases,
  ...data.indicators,
]

/** Every English name is one, and in American spelling. */
export function checkEnglishSpelling(data: Dataset): Finding[] {
  return namedRows(data).flatMap((placed) => {
    const { en } = placed.row
    if (!latin.test(en) || chinese.test(en)) return [at(placed, 'en', `“${en}”不是英文名；请写英文`)]
    const found = british.exec(en)?.[0]
    return found === undefined
      ? []
      : [at(placed, 'en', `“${found}”是英式拼写；全库用美式，例如 urbanization、center、labor、program、tons`)]
  })
}
