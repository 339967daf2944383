import { createContext, use, useLayoutEffect, useMemo, useState } from 'react'
import type { Elements } from '~/components/page/elements'
import { latePart } from '~/components/page/late-part'
import { SearchWords } from '~/components/page/site-header'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Settings } from '~/state/settings-store'
import { EarlyField } from './early-field'
import { usePageStores } from './page-stores'

const opener = ({ onClose }: { onClose: () => void }) => ({ at: document.querySelector('.search-field'), close: onClose })
const CommandPalette = latePart(
  '搜索',
  async () => {
    const { CommandPalette: Palette, whenComposed } = await import('./search/command-palette')
    await whenComposed()
    return Palette
  },
  { opener },
)
const ShortcutList = latePart('按键一览', async () => (await import('./search/shortcut-list')).ShortcutList, { opener })

type Opened = 'palette' | 'shortcuts' | null

const OpenContext = createContext<readonly [Opened, (what: Opened) => void]>([null, () => {}])

/** Whether keys typed here are words: a shortcut of one letter stays out of the way. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

/** What a key opens: `/` or Ctrl+K the palette, `?` the list of keys. */
function openedBy(event: KeyboardEvent, single: Settings['keys']): Opened {
  if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return 'palette'
  if (single === 'off' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null
  return event.key === '/' ? 'palette' : event.key === '?' || event.key === '？' ? 'shortcuts' : null
}

/** Where the palette is opened by mouse and finger; opened, it is a field. */
export function SearchButton() {
  const [opened, open] = use(OpenContext)
  if (opened === 'palette') return <EarlyField onClose={() => open(null)} />
  return (
    <button type="button" className="search-field" onClick={() => open('palette')} aria-keyshortcuts="/ Control+K">
      <SearchWords />
    </button>
  )
}

/** Listens to the keys that work on every page; what they open comes when it is requested. */
export function SearchHost({ catalogue, children }: { catalogue: Catalogue; children: Elements }) {
  const [opened, setOpened] = useState<Opened>(null)
  const { settings } = usePageStores()
  // Before the page is painted: whoever sees it may type.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const next = openedBy(event, settings.getState().keys)
      if (next === null) return
      event.preventDefault()
      setOpened(next)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [settings])
  const close = useMemo(() => () => setOpened(null), [])
  const context = useMemo(() => [opened, setOpened] as const, [opened])
  return (
    <OpenContext value={context}>
      {children}
      {opened === 'palette' && <CommandPalette catalogue={catalogue} onClose={close} onShortcuts={() => setOpened('shortcuts')} />}
      {opened === 'shortcuts' && <ShortcutList onClose={close} />}
    </OpenContext>
  )
}
