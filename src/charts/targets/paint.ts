import type { NumeralParts } from '~/charts/draw/numeral-width'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { stripeFill, type PatternFill } from '~/charts/theme/pattern-fill'
import { terms } from '~/domain/dataset/terms'
import { isMiss } from '~/domain/target/status'
import type { JudgedTarget } from '~/selectors/figure/record-parts'

/** Whether a row shows a plan: a dashed frame in place of zone and tick, and nothing is judged. */
export function isPlan(row: JudgedTarget): boolean {
  return row.nature === '计划' && row.tick !== null && !row.partial
}

/**
 * What a reading's bar is filled with: stripes for part of a year, vermilion for a missed binding target, the second ink
 * where the target is not reached, else the bar's own colour; null where there is nothing to draw to the target's scale.
 */
export function barFill(row: JudgedTarget, theme: ChartTheme, scale: number): string | PatternFill | null {
  if (!row.reading || row.status.code === 'incomparable') return null
  if (row.partial) return stripeFill(theme, scale)
  if (row.status.alarm) return theme.vermilion
  return isMiss(row.status.code) ? theme.ink2 : theme.bar
}

/** What is printed as a target's numeral: its reading, or a dash where none is held. */
export function numeralParts({ reading }: JudgedTarget): NumeralParts {
  return reading?.printed ?? { lead: '', number: terms.blank, unit: '', tail: '' }
}

/** Its colour: vermilion where a binding target is missed, faint where nothing is compared. */
export function numeralColour({ reading, status }: JudgedTarget, theme: ChartTheme): string {
  if (status.alarm) return theme.vermilion
  return reading === null || status.code === 'incomparable' ? theme.ink3 : theme.ink
}
