import type { StatedFact } from '~/selectors/record/record-sources'
import type { CitedPlace } from '~/selectors/record/select-source-sheet'
import type { FrameWords } from './slide-frame'

interface Notes extends Omit<FrameWords, 'source'> {
  /** What the drawing says, as a screen reader hears it; '' for a table. */
  readonly sentence: string
  readonly facts: readonly StatedFact[]
}

function placeWords({ label, publisher, date, locator, tier, tierWords, printed, url }: CitedPlace): string {
  const where = [label, publisher, date, locator].filter((part) => part !== null && part !== '').join('，')
  return `　　原文“${printed}”：${where}；来源等级${tier}（${tierWords}）${url === null ? '' : `；${url}`}`
}

/** The notes under a slide for its speaker: title, what it says, every number with its wording and document, the address. */
export function speakerNotes({ title, lead, sentence, notes, facts, link }: Notes): string {
  const cited = facts.flatMap(({ text, places }, at) => [`${at + 1}. ${text}`, ...places.map(placeWords)])
  const parts = [
    [title],
    lead === '' ? [] : [`说明：${lead}`],
    sentence === '' ? [] : [`图中所示：${sentence}`],
    notes.filter((note) => note !== '').map((note) => `注：${note}`),
    cited.length === 0 ? [] : ['逐项出处：', ...cited],
    link === '' ? [] : [`网址：${link}`],
  ]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}
