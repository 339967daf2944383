import type { Observation } from '~/domain/reading/observation'
import { readPrinted } from '~/domain/value/scan-printed'
import { sentencesOf, tableRowsOf, type Bulletin } from './bulletin'
import type { Clause, Taken } from './clause'
import { readClause } from './read-clause'

/** The growth of a measure is on the clause's basis of growth, the measure itself on its own. */
function basisOf({ indicator, clause }: Taken): string {
  const isGrowth = /-(growth|change|rise)$/.test(indicator)
  return (isGrowth ? clause.growthBasis : clause.basis) ?? 'annual-statistics'
}

/** A growth is of the year, of whatever it is the growth. */
const timingOf = ({ indicator, clause }: Taken): Observation['timing'] =>
  clause.timing === 'instant' && indicator.endsWith('-growth') ? 'flow' : (clause.timing ?? 'flow')

/** What changed over the year begins with the year before. */
const periodOf = (timing: Observation['timing'], year: string): string => (timing === 'change' ? `${Number(year) - 1}/${year}` : year)

/**
 * A bulletin's readings of the city: one row for each number that a clause takes, in the clauses' order. Throws, naming the clause,
 * where the bulletin does not print what the clause looks for.
 * @param city adcode and name in ids (`140700`, `jinzhong`)
 * @param year the year that the bulletin is of
 */
export function bulletinRows(
  bulletin: Bulletin,
  clauses: readonly Clause[],
  city: { readonly adcode: string; readonly name: string },
  year: string,
): readonly Observation[] {
  const [sentences, tables] = [sentencesOf(bulletin), tableRowsOf(bulletin)]
  const here = clauses.filter(({ years }) => years === undefined || years.includes(year))
  return here
    .flatMap((clause) => readClause(clause, sentences, tables))
    .map((taken) => {
      const reading = readPrinted(taken.printed)
      if (!reading) throw new Error(`“${taken.printed}”（${taken.locator}）读不出一个数`)
      const { clause } = taken
      const timing = timingOf(taken)
      return {
        id: `${city.name}-${taken.indicator}-${year}`,
        indicator: taken.indicator,
        region: city.adcode,
        period: periodOf(timing, year),
        timing,
        unit: taken.unit,
        value: reading.value,
        qualifier: reading.qualifier,
        stage: clause.stage ?? 'reported',
        basis: basisOf(taken),
        sources: [{ document: bulletin.id, locator: taken.locator, printed: taken.printed }],
        display: clause.display ?? 'featured',
        ...(clause.displayReason !== undefined && { displayReason: clause.displayReason }),
        ...(clause.note !== undefined && { note: clause.note }),
      }
    })
}
