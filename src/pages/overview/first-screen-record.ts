import type { Catalogue } from '~/domain/catalogue'
import type { Id } from '~/domain/id'
import { remember } from '~/lib/remember'
import type { FigureRecord } from '~/selectors/figure-record'
import { known } from '~/selectors/known'
import { selectFigure } from '~/selectors/select-figure'
import { selectHeadlines } from '~/selectors/select-headlines'
import type { FirstScreenRecord } from './first-screen'

/** The name of a picker entry: 亮点 for the highlights, else the indicator's. */
function pickerName(catalogue: Catalogue, id: Id): string {
  const { spec } = known(catalogue.figures, id, '图')
  const indicator = spec.indicators[0]
  return spec.kind === 'highlights' || indicator === undefined ? '亮点' : known(catalogue.indicators, indicator, '指标').name
}

/** A record, or the sentence that says why there is none: the first screen stands either way. */
function recordOrSentence(catalogue: Catalogue, id: Id): FigureRecord | string {
  try {
    return selectFigure(catalogue, known(catalogue.figures, id, '图'))
  } catch (error) {
    return `这幅图未能显示：${error instanceof Error ? error.message : '原因不明'}。页面其余部分不受影响；请刷新重试。`
  }
}

/** The figure that stands in the main place: the one asked for if it is of the picker, else the site's first. */
function mainId(catalogue: Catalogue, asked: Id | null): Id {
  const ids = catalogue.site.pickerFigures
  return asked !== null && ids.includes(asked) ? asked : (ids[0] ?? '')
}

function mainFigure(catalogue: Catalogue, asked: Id | null): Pick<FirstScreenRecord, 'map' | 'chosen'> {
  const chosen = mainId(catalogue, asked)
  const record = recordOrSentence(catalogue, chosen)
  if (typeof record === 'string' || record.kind === 'highlights' || record.kind === 'map') return { chosen, map: record }
  return { chosen, map: `“${chosen}”不是地图，不能放在这里。` }
}

/** What the first screen shows whatever the reader chooses. */
function constantRecord(catalogue: Catalogue): Pick<FirstScreenRecord, 'headlines' | 'verdicts' | 'picker'> {
  const verdicts = recordOrSentence(catalogue, catalogue.site.overviewFigures.strip)
  return {
    headlines: selectHeadlines(catalogue),
    verdicts: typeof verdicts === 'string' || verdicts.kind === 'bullet' ? verdicts : '首屏的目标条只能是 bullet 一类的图。',
    picker: catalogue.site.pickerFigures.map((id) => ({ key: id, name: pickerName(catalogue, id) })),
  }
}

const constant = remember(constantRecord, () => '')
const main = remember(mainFigure, (asked: Id | null) => asked ?? '')

/** Everything the first screen shows for the figure asked for. What a choice does not touch stays the same value. */
export function firstScreenRecord(catalogue: Catalogue, asked: Id | null): FirstScreenRecord {
  return { ...constant(catalogue, null), ...main(catalogue, asked) }
}
