import { useStore } from 'zustand'
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
