import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { AnyClaim, Claim } from '~/domain/figure/figure'
import { isMiss } from '~/domain/target/status'
import { convertUnit } from '~/domain/value/unit'
import { judgedTarget } from '~/selectors/figure/judged-target'
import { known } from '~/selectors/reading/require-row'

/** Whether what a lead or a speech claims is borne out by the data that is loaded: by a reading or a target, or in the very words of a document. */
export function anyClaimHolds(catalogue: Catalogue, claim: AnyClaim): boolean {
  if (claim.kind !== 'printed') return claimHolds(catalogue, claim)
  return catalogue.milestones.get(claim.milestone)?.sources.some(({ printed }) => printed.includes(claim.says)) ?? false
}

function shareHolds(catalogue: Catalogue, part: Id, total: Id, percent: number): boolean {
  const a = catalogue.observations.get(part)
  const b = catalogue.observations.get(total)
  if (!a || !b || a.value === null || b.value === null || a.basis !== b.basis || a.period !== b.period) return false
  const value = convertUnit(a.value, known(catalogue.units, a.unit, '单位'), known(catalogue.units, b.unit, '单位'))
  return Math.abs((value / b.value) * 100 - percent) <= 0.05
}

/** Whether a title's claim is borne out by the data that is loaded; missing data bears out nothing. */
export function claimHolds(catalogue: Catalogue, claim: Claim): boolean {
  switch (claim.kind) {
    case 'rank':
      return catalogue.observations.get(claim.obs)?.value === claim.rank
    case 'multiple':
      return catalogue.observations.get(claim.obs)?.value === claim.times
    case 'share':
      return shareHolds(catalogue, claim.part, claim.whole, claim.percent)
    case 'met':
    case 'missed': {
      const target = catalogue.targets.get(claim.target)
      if (!target) return false
      const { code } = judgedTarget(catalogue, target).status
      return claim.kind === 'missed' ? isMiss(code) : code === 'met' || code === 'done' || code === 'within'
    }
  }
}
