/** With the item at `from` taken out and put at `to` (both counted from 0); the list itself where a place is outside it, or nothing moves. */
export function withMovedItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const isInside = [from, to].every((at) => at >= 0 && at < items.length)
  if (!isInside || from === to) return items
  const others = items.filter((_, index) => index !== from)
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)]
}
