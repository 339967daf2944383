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

const all = (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
  (['normal', 'large'] as const).flatMap((size) => (['on', 'off'] as const).map((keys) => ({ theme, size, keys }))),
)

test.each(all)('the theme $theme in size $size with single keys $keys is kept over a visit', (settings) => {
  const memory = memoryOf(null)
  createSettingsStore(memory).setState(settings)
  expect(createSettingsStore(memory).getState()).toEqual(settings)
})

test('a theme kept by the first edition, which had one size, is read as it was', () => {
  expect(createSettingsStore(memoryOf('dark')).getState()).toEqual({ theme: 'dark', size: 'normal', keys: 'on' })
})

test.each([
  null,
  '',
  'Dark',
  ' dark',
  'dark ',
  'large',
  'dark huge',
  'dark large large',
  'dark large off off',
  'print',
  '{"theme":"dark"}',
  '深色',
  '__proto__',
])('a memory that holds %j, which is no theme, gives the default', (text) => {
  expect(createSettingsStore(memoryOf(text)).getState()).toEqual(defaultSettings)
})

test('the default is what the static first screen is drawn in', () => {
  expect(defaultSettings).toEqual({ theme: 'light', size: 'normal', keys: 'on' })
})

test('opening a page writes nothing; each choice is written once', () => {
  const memory = memoryOf('dark')
  const store = createSettingsStore(memory)
  expect(memory.write).not.toHaveBeenCalled()
  store.setState({ theme: 'contrast' })
  store.setState({ theme: 'light' })
  store.setState({ size: 'large' })
  expect(memory.write.mock.calls).toEqual([['contrast'], ['light'], ['light large']])
})

test('a memory that throws is for its owner to mend: the store hides nothing', () => {
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  expect(() => createSettingsStore({ read: forbidden, write: () => {} })).toThrow('insecure')
  const store = createSettingsStore({ read: () => null, write: forbidden })
  expect(() => store.setState({ theme: 'dark' })).toThrow('insecure')
  expect(store.getState()).toMatchObject({ theme: 'dark' })
})
