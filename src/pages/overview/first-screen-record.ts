import type { Catalogue } from '~/domain/catalogue'
import type { Id } from '~/domain/id'
import { remember } from '~/lib/remember'
import { known } from '~/selectors/known'
import { selectFigure } from '~/selectors/select-figure'
import { selectHeadlines } from '~/selectors/select-headlines'
import { selectHighlights } from '~/selectors/select-highlights'
import type { FirstScreenRecord } from './first-screen'

/** The name of a picker entry: 亮点 for the highlights, else the indicator's. */
function pickerName(catalogue: Catalogue, id: Id): string {
  const { spec } = known(catalogue.figures, id, '图')
  const indicator = spec.indicators[0]
  return spec.kind === 'highlights' || indicator === undefined ? '亮点' : known(catalogue.indicators, indicator, '指标').name
}

/** The figure shown in the main place: the one asked for if it is a map of the picker, else the site's first. */
function mainFigure(catalogue: Catalogue, asked: Id | null) {
  const ids = catalogue.site.pickerFigures
  const id = asked !== null && ids.includes(asked) ? asked : (ids[0] ?? '')
  const figure = known(catalogue.figures, id, '图')
  const record = selectFigure(catalogue, figure)
  return record.kind === 'highlights' || record.kind === 'map' ? record : selectHighlights(catalogue, figure)
}

/** What the first screen shows whatever the reader chooses. */
function constantRecord(catalogue: Catalogue): Omit<FirstScreenRecord, 'map'> {
  const verdicts = selectFigure(catalogue, known(catalogue.figures, 'verdicts', '图'))
  return {
    headlines: selectHeadlines(catalogue),
    verdicts: verdicts.kind === 'bullet' ? verdicts : null,
    picker: catalogue.site.pickerFigures.map((id) => ({ key: id, name: pickerName(catalogue, id) })),
  }
}

const constant = remember(constantRecord, () => '')
const chosen = remember(mainFigure, (asked: Id | null) => asked ?? '')

/** Everything the first screen shows for the figure asked for. What a choice does not touch stays the same value. */
export function firstScreenRecord(catalogue: Catalogue, asked: Id | null): FirstScreenRecord {
  return { ...constant(catalogue, null), map: chosen(catalogue, asked) }
}
