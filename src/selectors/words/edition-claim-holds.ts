import type { Catalogue } from '~/domain/dataset/catalogue'
import type { EditionClaim } from '~/domain/figure/edition'
import { claimHolds } from './claim-holds'

/** Whether what a lead claims is borne out by the data that is loaded: by a reading or a target, or in the very words of a document. */
export function editionClaimHolds(catalogue: Catalogue, claim: EditionClaim): boolean {
  if (claim.kind !== 'printed') return claimHolds(catalogue, claim)
  return catalogue.milestones.get(claim.milestone)?.sources.some(({ printed }) => printed.includes(claim.says)) ?? false
}
