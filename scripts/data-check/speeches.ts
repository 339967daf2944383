import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Scene } from '~/domain/figure/scene'
import { isMiss } from '~/domain/target/status'
import { ReaderError } from '~/lib/reader-error'
import { spokenLength } from '~/lib/spoken-length'
import { judgedTarget } from '~/selectors/figure/judged-target'
import { bestTier } from '~/selectors/reading/require-row'
import { recordIds } from '~/selectors/record/record-sources'
import { factIds, selectScene } from '~/selectors/wall/select-scene'
import { speechSeconds } from '~/selectors/wall/select-speech'
import { anyClaimHolds } from '~/selectors/words/claim-holds'
import { wordReferences } from '~/selectors/words/word-references'
import { plainWords } from '~/selectors/words/words'
import { catalogueOf } from './catalogue-of'
import { outcomeWords, superlativeWords, titleClaimWords, undeclared } from './claim-words'
import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

/** How many characters are read out of one speech, at the least and at the most. */
const wanted = { least: 60, most: 90 } as const

interface Asked {
  readonly catalogue: Catalogue
  readonly placed: Placed<Scene>
}

/** The rows that a scene shows on some wall; null where it cannot be made, which another rule tells. */
function shownIds(catalogue: Catalogue, scene: Scene): ReadonlySet<string> | null {
  try {
    const { lead, map, figures } = selectScene(catalogue, scene)
    const facts = lead ? factIds([lead.hero ?? [], lead.facts].flat()) : []
    return new Set(
      [...facts, ...(map ? [map] : []), ...figures].flatMap((each) => (typeof each === 'string' ? each : recordIds(catalogue, each))),
    )
  } catch (error) {
    if (error instanceof ReaderError) return null
    throw error
  }
}

function lengthOf({ catalogue, placed }: Asked): Finding[] {
  const length = spokenLength(plainWords(catalogue, placed.row.speech))
  const { dwellSeconds } = placed.row
  if (length < wanted.least || length > wanted.most) {
    const todo = length < wanted.least ? `请补到${wanted.least}字以上` : `请删到${wanted.most}字以内`
    return [at(placed, 'speech', `讲稿读出来${length}字（数字按显示的样子数，标点不算），要${wanted.least}至${wanted.most}字；${todo}`)]
  }
  if (speechSeconds(length) <= dwellSeconds) return []
  return [at(placed, 'speech', `讲稿${length}字，要讲约${speechSeconds(length)}秒，这一场只停${dwellSeconds}秒；请删短，或改 dwellSeconds`)]
}

/** Its numbers are on the wall, from documents good enough, and each sentence that has one says of when it is. */
function numbersOf({ catalogue, placed }: Asked, shown: ReadonlySet<string>): Finding[] {
  const planName = catalogue.plan.name
  return placed.row.speech.split('。').flatMap((sentence) => {
    const ids = wordReferences(sentence).map(({ id }) => id)
    const rows = ids.flatMap((id) => catalogue.observations.get(id) ?? [])
    const saysWhen = /\d{4}年|未注明年份/.test(sentence) || sentence.includes(planName)
    const isOpen = rows.some(({ period }) => period === 'undated') && !/未注明年份/.test(sentence) && !sentence.includes(planName)
    return [
      ...ids
        .filter((id) => !shown.has(id))
        .map((id) => at(placed, 'speech', `${id} 这一场没有展示；讲稿只说屏上有的数，请换一条，或在 figures、facts 里加上它`)),
      ...rows
        .filter((row) => bestTier(catalogue, row) === 'D')
        .map(({ id }) => at(placed, 'speech', `${id} 只有 D 级来源，不能写进讲稿；请换一条`)),
      ...(ids.length > 0 && (!saysWhen || isOpen)
        ? [
            at(
              placed,
              'speech',
              `“${plainWords(catalogue, sentence)}”没有说清数是什么时候的；请写上年份或“${planName}”，原文未注明年份的照实说`,
            ),
          ]
        : []),
    ]
  })
}

/** What it claims stands in it, is declared and holds. */
function claimsOf({ catalogue, placed }: Asked): Finding[] {
  const { speech, claims } = placed.row
  const loose = [titleClaimWords, superlativeWords, outcomeWords].flatMap((pattern) => undeclared(speech, claims, pattern))
  return [
    ...claims.flatMap((claim, index) => {
      const field = `claims 第${index + 1}项`
      if (!speech.includes(claim.says)) return [at(placed, `${field} says`, `“${claim.says}”不在讲稿里；请照 speech 里的字写`)]
      return anyClaimHolds(catalogue, claim) ? [] : [at(placed, field, `“${claim.says}”与数据不符；请改讲稿，或核对所引的数据、目标、大事`)]
    }),
    ...[...new Set(loose)].map((word) =>
      at(placed, 'speech', `“${word}”是论断，没有写进 claims；请补上并指明所据的数据、目标或大事，或换一种说法`),
    ),
  ]
}

/** Where a figure that the scene names shows a target that was missed, the speech says that one was. */
function missesOf({ catalogue, placed }: Asked, shown: ReadonlySet<string>): Finding[] {
  const missed = [...catalogue.targets.values()].filter(
    (target) => shown.has(target.id) && isMiss(judgedTarget(catalogue, target).status.code),
  )
  const told = placed.row.claims.some(({ kind }) => kind === 'missed')
  if (missed.length === 0 || told) return []
  const ids = missed.map(({ id }) => id).join('、')
  return [at(placed, 'speech', `这一场列有没有达到的目标（${ids}），讲稿没有说；请照实说一句，并写进 claims（kind 为 missed）`)]
}

/** The words that are read aloud while a scene of the wall is shown: long enough, of what is seen, dated, and no more than the data bear out. */
export function checkSpeeches(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  return data.scenes.flatMap((placed) => {
    const asked = { catalogue, placed }
    const shown = shownIds(catalogue, placed.row)
    return [...lengthOf(asked), ...claimsOf(asked), ...(shown ? [...numbersOf(asked, shown), ...missesOf(asked, shown)] : [])]
  })
}
