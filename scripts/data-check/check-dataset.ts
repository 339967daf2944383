import { checkBareNumerals } from './bare-numerals'
import { checkCitationLocators } from './citation-locators'
import { checkCitedOnce } from './cited-once'
import { checkCorrections, checkUpdates } from './corrections'
import { checkCountySum } from './county-sum'
import { checkCountyUnderCity } from './county-under-city'
import type { Dataset, Rule } from './dataset'
import { checkDerivedResult } from './derived-result'
import { checkDivisionOrder } from './division-order'
import { checkEditions } from './editions'
import { checkEnglishSpelling } from './english-spelling'
import { checkErrata } from './errata'
import { checkFeaturedTier } from './featured-tier'
import { checkFigurePeriods } from './figure-periods'
import { checkFigureReadings } from './figure-readings'
import { checkFigureShape } from './figure-shape'
import type { Finding } from './finding'
import { checkHeadlineHero } from './headline-hero'
import { checkHighlights } from './highlights'
import { checkMapBreaks } from './map-breaks'
import { checkNamesOnce } from './names-once'
import { checkPartYearLists } from './part-year-lists'
import { checkPastPlans } from './past-plans'
import { checkPeriods } from './periods'
import { checkPlausibleRange } from './plausible-range'
import { checkPressableNumbers } from './pressable-numbers'
import { checkPrintedReading } from './printed-reading'
import { checkQuotes } from './quotes'
import { readDataset } from './read-dataset'
import { checkReferences } from './references'
import { checkRelatedReadings } from './related-readings'
import { checkRowFields } from './row-fields'
import { checkScenes } from './scenes'
import { checkSecondHandPlaces } from './second-hand-places'
import { checkSharesSum } from './shares-sum'
import { checkSourcesOnce } from './sources-once'
import { checkSpeeches } from './speeches'
import { checkSuperlativeYears } from './superlative-years'
import { checkTargetBounds } from './target-bounds'
import { checkThemeFile } from './theme-file'
import { checkTitleClaims } from './title-claims'
import { checkTitleDated } from './title-dated'
import { checkTitleReadings } from './title-readings'
import { checkTitleYears } from './title-years'
import { checkTrendAxis } from './trend-axis'
import { checkUndatedNotes } from './undated-notes'
import { checkUniqueIds } from './unique-ids'
import { checkUnitDimension } from './unit-dimension'
import { checkUnitSlip } from './unit-slip'
import { checkUnusedRows } from './unused-rows'
import { checkWordReferences } from './word-references'

/** Rules that need nothing but rows whose ids exist. */
const rules: readonly Rule[] = [
  checkRowFields,
  checkUnitDimension,
  checkThemeFile,
  checkPrintedReading,
  checkErrata,
  checkCorrections,
  checkUpdates,
  checkQuotes,
  checkCitationLocators,
  checkCitedOnce,
  checkSourcesOnce,
  checkNamesOnce,
  checkEnglishSpelling,
  checkUnusedRows,
  checkPlausibleRange,
  checkUnitSlip,
  checkCountyUnderCity,
  checkTargetBounds,
  checkRelatedReadings,
  checkFeaturedTier,
  checkPartYearLists,
  checkSharesSum,
  checkCountySum,
  checkDerivedResult,
  checkDivisionOrder,
  checkHighlights,
  checkScenes,
  checkBareNumerals,
  checkWordReferences,
  checkPressableNumbers,
  checkTitleYears,
  checkSuperlativeYears,
  checkFigureReadings,
  checkFigurePeriods,
  checkFigureShape,
]

/** Rules that look at what pages show, or at what is over by the record's day. */
const datedRules: readonly ((data: Dataset, asOf: string) => readonly Finding[])[] = [
  checkTitleClaims,
  checkTitleReadings,
  checkTitleDated,
  checkUndatedNotes,
  checkTrendAxis,
  checkMapBreaks,
  checkSecondHandPlaces,
  checkPastPlans,
  checkHeadlineHero,
  checkSpeeches,
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
  return [...rules.flatMap((rule) => rule(data)), ...datedRules.flatMap((rule) => rule(data, asOf)), ...checkEditions(data, asOf)]
}
