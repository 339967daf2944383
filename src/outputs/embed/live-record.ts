import type { FigureRecord } from '~/selectors/figure/kinds'
import { escapeScriptJson } from './embed-script'

/** What the page says elsewhere. */
const saidElsewhere = new Set(['id', 'note', 'sourceLine'])
/** What leads from a target to its datasets, which an embed does not follow, and where it holds, which titles and tables say. */
const names = new Set(['target', 'indicator', 'place'])

/** A record as an embed page carries it for its live chart: all that is drawn, as text for a script element. */
export function liveRecord(record: FigureRecord): string {
  const text = JSON.stringify(record, function (this: object, key, value: unknown) {
    const left =
      (this === record && saidElsewhere.has(key)) ||
      // What led to the record is drawn by two kinds alone: which county stands in gold, whether a timeline is of one place.
      (key === 'spec' && record.kind !== 'comparison' && record.kind !== 'timeline') ||
      ('targetText' in this && names.has(key)) ||
      // The reading of a drawn number is not named; a number inside running words is marked by its name.
      (key === 'obs' && 'printed' in this) ||
      // What is not so is as well left out: no drawing tells false from absent, which tests/render/embed-record.test.ts holds.
      value === false
    return left ? undefined : value
  })
  return escapeScriptJson(JSON.parse(text))
}
