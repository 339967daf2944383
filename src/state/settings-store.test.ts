import { expect, test, vi } from 'vitest'
import { createSettingsStore, defaultSettings } from './settings-store'

/** A memory that holds one text, as a browser's storage does. */
function memoryOf(text: string | null) {
  let kept = text
  return {
    read: () => kept,
    write: vi.fn<(next: string) => void>((next) => {
      kept = next
    }),
  }
}

test.each(['light', 'dark', 'contrast'] as const)('the theme %s is kept over a visit', (theme) => {
  const memory = memoryOf(null)
  createSettingsStore(memory).setState({ theme })
  expect(createSettingsStore(memory).getState()).toEqual({ theme })
})

test.each([null, '', 'Dark', ' dark', 'dark ', 'print', '{"theme":"dark"}', '深色', '__proto__'])(
  'a memory that holds %j, which is no theme, gives the default',
  (text) => {
    expect(createSettingsStore(memoryOf(text)).getState()).toEqual(defaultSettings)
  },
)

test('the default is the theme that the static first screen is drawn in', () => {
  expect(defaultSettings).toEqual({ theme: 'light' })
})

test('opening a page writes nothing; each choice is written once', () => {
  const memory = memoryOf('dark')
  const store = createSettingsStore(memory)
  expect(memory.write).not.toHaveBeenCalled()
  store.setState({ theme: 'contrast' })
  store.setState({ theme: 'light' })
  expect(memory.write.mock.calls).toEqual([['contrast'], ['light']])
})

test('a memory that throws is for its owner to mend: the store hides nothing', () => {
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  expect(() => createSettingsStore({ read: forbidden, write: () => {} })).toThrow('insecure')
  const store = createSettingsStore({ read: () => null, write: forbidden })
  expect(() => store.setState({ theme: 'dark' })).toThrow('insecure')
  expect(store.getState()).toEqual({ theme: 'dark' })
})
