import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Read } from '~/data/read'
import { addressBar, mendedAddress } from '~/entries/address/address-bar'
import { App } from '~/entries/pages/app'
import { watchVisits } from '~/entries/pages/visits'
import { StoresProvider } from '~/features/page-stores'
import { createFilterStore } from '~/state/filter-store'
import { createSettingsStore, type SettingsMemory } from '~/state/settings-store'
import { syncLink } from '~/state/sync-link'

const key = 'dajuan-theme'

/** Local storage where it is allowed; a browser that forbids it forgets the setting at the next visit, no more. */
const settingsMemory: SettingsMemory = {
  read: () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  write: (text) => {
    try {
      localStorage.setItem(key, text)
    } catch {
      // Forbidden or full: the setting holds until the page is closed.
    }
  },
}

/** Builds the page in #root over datasets read through `read`. */
export async function startPage(read: Read): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html 里没有 #root')
  const notice = await mendedAddress()
  const filter = createFilterStore(location.hash, notice)
  const settings = createSettingsStore(settingsMemory)
  watchVisits()
  syncLink(filter, addressBar)
  // A figure's fault is said in its place on the page; the console is for what nobody has foreseen.
  createRoot(root, { onCaughtError: () => {} }).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <StoresProvider value={{ filter, settings }}>
          <App read={read} root={root} />
        </StoresProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
