import { expect, test } from 'vitest'
import { withFigure } from '~/domain/figure/briefing-edits'
import { createBriefingStore } from './briefing-store'

/** Two windows over one memory, as a browser has them. */
function memory(text = '') {
  const listeners = new Set<() => void>()
  let kept = text
  return {
    read: () => kept,
    write: (next: string) => {
      kept = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

test('what is added stands in the memory and is there at the next visit', () => {
  const kept = memory()
  const store = createBriefingStore(kept)
  store.setState((briefing) => withFigure(briefing, 'gdp-trend'), true)
  expect(kept.read()).toBe('gdp-trend,-1')
  expect(createBriefingStore(kept).getState().items).toEqual([{ figure: 'gdp-trend', title: null, note: '' }])
})

test('two windows have one list: what one adds the other does not lose', () => {
  const kept = memory()
  const [first, second] = [createBriefingStore(kept), createBriefingStore(kept)]
  first.setState((briefing) => withFigure(briefing, 'gdp-trend'), true)
  second.setState((briefing) => withFigure(briefing, 'verdicts'), true)
  expect(first.getState().items.map(({ figure }) => figure)).toEqual(['gdp-trend', 'verdicts'])
})

test('a memory that was spoilt gives what of it can be read', () => {
  expect(createBriefingStore(memory('gdp-trend,***,verdicts')).getState().items).toHaveLength(2)
})
