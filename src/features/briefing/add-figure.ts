import { terms } from '~/domain/dataset/terms'
import { placeInBriefing } from '~/domain/figure/briefing'
import { withFigure } from '~/domain/figure/briefing-edits'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { ownBriefing } from './own-briefing'

/** What came of adding a figure. `undo` is null where it was in the list already. */
export interface Added {
  readonly said: string
  readonly undo: (() => void) | null
}

/** Puts a figure on the reader's own list, once. */
export function addFigure({ id, spec, short }: FigureRecord): Added {
  const before = ownBriefing.getState()
  const figure = id ?? spec
  const place = placeInBriefing(before, figure)
  if (place >= 0) return { said: `“${short}”已在${terms.briefing}中，是第${place + 1}幅，没有重复加入。`, undo: null }
  ownBriefing.setState(withFigure(before, figure), true)
  return {
    said: `已加入${terms.briefing}，共${before.items.length + 1}幅。`,
    undo: () =>
      // Only this figure goes: what was added or changed meanwhile stays.
      ownBriefing.setState((now) => {
        const at = placeInBriefing(now, figure)
        return { ...now, items: now.items.filter((_, index) => index !== at) }
      }, true),
  }
}
