import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import type { Settings } from '~/state/settings-store'
import { briefingMemory } from './briefing-memory'
import { usePageStores } from './page-stores'

/** 大字: large type, on or off. */
export function SizeSwitch() {
  const { settings } = usePageStores()
  const size = useStore(settings, (state) => state.size)
  return (
    <button
      type="button"
      className={`min-h-[32px] ${size === 'large' ? 'font-bold text-ink' : ''}`}
      aria-pressed={size === 'large'}
      onClick={() => settings.setState({ size: size === 'large' ? 'normal' : 'large' })}
    >
      大字版
    </button>
  )
}

const names: Readonly<Record<Settings['theme'], string>> = { light: '浅色', dark: '深色', contrast: '高对比' }
const next: Readonly<Record<Settings['theme'], Settings['theme']>> = { light: 'dark', dark: 'contrast', contrast: 'light' }

/** Light, dark, high contrast, in turn; the button says what it brings. */
export function ThemeSwitch() {
  const { settings } = usePageStores()
  const theme = useStore(settings, (state) => state.theme)
  return (
    <button
      type="button"
      className="min-h-[32px]"
      onClick={() => settings.setState({ theme: next[theme] })}
      aria-label={`切换到${names[next[theme]]}`}
    >
      {names[next[theme]]}
    </button>
  )
}

/** A list's text ends with the number of its figures: known before anything is loaded that can read the rest. */
const count = () => /-(\d+)$/.exec(briefingMemory.read())?.[1] ?? '0'

/** The way to the 汇报材料, with the number of its figures once there are some. */
export function BriefingLink() {
  const figures = useSyncExternalStore(briefingMemory.subscribe, count)
  if (figures === '0') return <a href={href({ page: 'briefing' })}>{terms.briefing}</a>
  return (
    <a href={href({ page: 'briefing' })}>
      <span>{`${terms.briefing} ${figures}`}</span>
      <span className="sr-only">幅图</span>
    </a>
  )
}
