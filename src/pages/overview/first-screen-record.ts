import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { PeriodText } from '~/domain/period/period'
import { readerWords } from '~/lib/reader-error'
import { remember } from '~/lib/remember'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { mainFigure, type PeriodChoice } from '~/selectors/figure/main-figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { selectHeadlines, type Headlines } from '~/selectors/overview/select-headlines'
import { known } from '~/selectors/reading/require-row'

/** The main figure, and what the reader may choose in its place; `indicator` '' is the site's own figure. */
export interface MainRecord {
  /** The figure, or the sentence that says why it is not there. */
  readonly main: FigureRecord | string
  readonly indicator: string
  readonly indicatorName: string
  readonly period: PeriodText | null
  readonly periods: readonly PeriodChoice[]
}

/** All that the first screen shows: the same for the static page, which is drawn at build time, and the live one. */
export interface FirstScreenRecord extends MainRecord {
  readonly headlines: Headlines
  readonly verdicts: BulletRecord | string
  readonly picker: readonly { readonly key: string; readonly name: string }[]
}

/** A record, or the sentence that says why there is none: the first screen is shown either way. */
function recordOrSentence(catalogue: Catalogue, figure: RequestedFigure): FigureRecord | string {
  try {
    return selectFigure(catalogue, figure)
  } catch (error) {
    return `这幅图未能显示：${readerWords(error, '原因不明')}。页面其余部分不受影响；请刷新重试。`
  }
}

const indicatorName = (catalogue: Catalogue, id: Id): string => {
  const { name, short } = known(catalogue.indicators, id, '指标')
  return short ?? name
}

function mainRecord(
  catalogue: Catalogue,
  { requested, period }: { readonly requested: Id | null; readonly period: PeriodText | null },
): MainRecord {
  const choice = mainFigure(catalogue, requested, period)
  return {
    main: recordOrSentence(catalogue, choice.figure),
    indicator: choice.indicator ?? '',
    indicatorName: choice.indicator === null ? '' : indicatorName(catalogue, choice.indicator),
    period: choice.period,
    periods: choice.periods,
  }
}

/** What the first screen shows whatever the reader chooses. */
function constantRecord(catalogue: Catalogue): Pick<FirstScreenRecord, 'headlines' | 'verdicts' | 'picker'> {
  const { overviewFigures, pickerIndicators } = catalogue.site
  const verdicts = recordOrSentence(catalogue, known(catalogue.figures, overviewFigures.strip, '图'))
  return {
    headlines: selectHeadlines(catalogue),
    verdicts: typeof verdicts === 'string' || verdicts.kind === 'bullet' ? verdicts : '首屏的目标条只能是 bullet 一类的图。',
    picker: [{ key: '', name: '亮点' }, ...pickerIndicators.map((id) => ({ key: id, name: indicatorName(catalogue, id) }))],
  }
}

const constant = remember(constantRecord, () => '')
const main = remember(
  mainRecord,
  ({ requested, period }: { readonly requested: Id | null; readonly period: PeriodText | null }) => `${requested} ${period}`,
)

/** Everything the first screen shows for the requested indicator and period. What a choice does not touch stays the same value. */
export function firstScreenRecord(catalogue: Catalogue, requested: Id | null, period: PeriodText | null): FirstScreenRecord {
  return { ...constant(catalogue, null), ...main(catalogue, { requested, period }) }
}
