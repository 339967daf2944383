import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Link } from '~/domain/link/link'
import type { FilterStore } from '~/state/filter-store'
import type { Settings, SettingsStore } from '~/state/settings-store'

/** The two stores of a page: what is chosen (in the link) and the reader's settings (on this machine). */
export interface PageStores {
  readonly filter: FilterStore
  readonly settings: SettingsStore
}

const StoresContext = createContext<PageStores | null>(null)
export const StoresProvider = StoresContext.Provider

export function usePageStores(): PageStores {
  const stores = use(StoresContext)
  if (!stores) throw new Error('页面没有状态仓：StoresProvider 不在这一层之上')
  return stores
}

/** One value of the link's state; the component draws again only when that value changes. */
export function useLink<Value>(select: (link: Link) => Value): Value {
  return useStore(usePageStores().filter, select)
}

export function useSettings(): Settings {
  return useStore(usePageStores().settings)
}
