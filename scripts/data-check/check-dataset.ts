import { checkBareNumerals } from './bare-numerals'
import { checkCorrections } from './corrections'
import { checkCitationLocators } from './citation-locators'
import { checkCitedOnce } from './cited-once'
import { checkCountySum } from './county-sum'
import { checkCountyUnderCity } from './county-under-city'
import type { Rule } from './dataset'
import { checkDerivedResult } from './derived-result'
import { checkDivisionOrder } from './division-order'
import { checkErrata } from './errata'
import { checkFeaturedTier } from './featured-tier'
import { checkFigurePeriods } from './figure-periods'
import { checkFigureReadings } from './figure-readings'
import { checkFigureShape } from './figure-shape'
import type { Finding } from './finding'
import { checkHighlights } from './highlights'
import { checkNamesOnce } from './names-once'
import { checkPeriods } from './periods'
import { checkPlausibleRange } from './plausible-range'
import { checkPrintedReading } from './printed-reading'
import { readDataset } from './read-dataset'
import { checkReferences } from './references'
import { checkRelatedReadings } from './related-readings'
import { checkScenes } from './scenes'
import { checkSharesSum } from './shares-sum'
import { checkSourcesOnce } from './sources-once'
import { checkTargetBounds } from './target-bounds'
import { checkThemeFile } from './theme-file'
import { checkTitleClaims } from './title-claims'
import { checkTitleYears } from './title-years'
import { checkTrendAxis } from './trend-axis'
import { checkUniqueIds } from './unique-ids'
import { checkUnitDimension } from './unit-dimension'
import { checkUnitSlip } from './unit-slip'
import { checkUnusedRows } from './unused-rows'
import { checkWordReferences } from './word-references'

/** Rules that need nothing but rows whose ids exist. */
const rules: readonly Rule[] = [
  checkUnitDimension,
  checkThemeFile,
  checkPrintedReading,
  checkErrata,
  checkCorrections,
  checkCitationLocators,
  checkCitedOnce,
  checkSourcesOnce,
  checkNamesOnce,
  checkUnusedRows,
  checkPlausibleRange,
  checkUnitSlip,
  checkCountyUnderCity,
  checkTargetBounds,
  checkRelatedReadings,
  checkFeaturedTier,
  checkSharesSum,
  checkCountySum,
  checkDerivedResult,
  checkDivisionOrder,
  checkHighlights,
  checkScenes,
  checkBareNumerals,
  checkWordReferences,
  checkTitleYears,
  checkFigureReadings,
  checkFigurePeriods,
  checkFigureShape,
]

/**
 * Everything wrong with a dataset (path -> text), in the order in which a curator best mends it: files by themselves, then
 * names, then what the rows say. A later stage would only repeat an earlier one's faults, so the first that finds stops.
 */
export function checkDataset(texts: ReadonlyMap<string, string>, asOf: string): readonly Finding[] {
  const { data, findings } = readDataset(texts)
  if (!data) return findings
  const names = [...checkUniqueIds(data), ...checkReferences(data)]
  if (names.length > 0) return names
  const periods = checkPeriods(data)
  if (periods.length > 0) return periods
  return [...rules.flatMap((rule) => rule(data)), ...checkTitleClaims(data, asOf), ...checkTrendAxis(data, asOf)]
}
