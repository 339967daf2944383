import { withMovedItem } from '~/lib/with-moved-item'
import { figureKey, placeInBriefing, type Briefing, type BriefingItem } from './briefing'

/** Adds a figure at the end; a figure that is in the list already stays where it is. */
export function withFigure(briefing: Briefing, figure: BriefingItem['figure']): Briefing {
  if (placeInBriefing(briefing, figure) >= 0) return briefing
  return { ...briefing, items: [...briefing.items, { figure, title: null, note: '' }] }
}

/** Without the item at a place. */
export function withoutItem(briefing: Briefing, at: number): Briefing {
  return { ...briefing, items: briefing.items.filter((_, index) => index !== at) }
}

/** With the item at `from` taken out and put at `to` (both counted from 0); a place outside the list changes nothing. */
export function withMoved(briefing: Briefing, from: number, to: number): Briefing {
  const items = withMovedItem(briefing.items, from, to)
  return items === briefing.items ? briefing : { ...briefing, items }
}

/** With another title or note for the item at a place. */
export function withWords(briefing: Briefing, at: number, words: Partial<Pick<BriefingItem, 'title' | 'note'>>): Briefing {
  return { ...briefing, items: briefing.items.map((item, index) => (index === at ? { ...item, ...words } : item)) }
}

/** Both lists in one: the figures of `other` that `briefing` has not come after its own; a title and a unit of its own stay. */
export function joined(briefing: Briefing, other: Briefing): Briefing {
  const own = new Set(briefing.items.map(({ figure }) => figureKey(figure)))
  const more = other.items.filter(({ figure }) => !own.has(figureKey(figure)))
  return { title: briefing.title || other.title, unit: briefing.unit || other.unit, items: [...briefing.items, ...more] }
}
