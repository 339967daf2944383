import { terms } from '~/domain/dataset/terms'
import { HoldButton } from './hold-button'
import type { Kiosk } from './use-kiosk'

interface Props {
  readonly u: number
  /** In pixels, from the left edge of the wall. */
  readonly width: number
  /** Seen, or waiting for somebody to move. Keys reach its buttons always. */
  readonly open: boolean
  readonly paused: boolean
  readonly full: boolean
  readonly place: string
  /** The link of the presenter's window. */
  readonly presenter: string
  /** What of the wall's options was passed over; '' where all hold. */
  readonly fault: string
  readonly kiosk: Kiosk
}

/** What a visitor has. */
const visitors = [
  ['previous', '上一场'],
  ['next', '下一场'],
] as const

const buttonsOf = (paused: boolean, full: boolean) =>
  [
    ['previous', '上一场'],
    ['pause', paused ? '继续轮换' : '暂停'],
    ['next', '下一场'],
    ['restart', '从头'],
    ['blank', '黑屏'],
    ['full-screen', full ? '退出全屏' : '全屏'],
    ['help', '按键说明'],
    ['leave', '退出'],
  ] as const

/** The buttons of a wall, for a mouse, a finger and a television without F11. */
export function WallBar({ u, width, open, paused, full, place, presenter, fault, kiosk: { locked, ask, guard } }: Props) {
  return (
    <nav
      aria-label={terms.wall}
      className={`fixed bottom-0 left-0 z-20 flex flex-wrap items-center justify-center border-t border-rule2 bg-paper transition-opacity focus-within:opacity-100 ${open ? 'opacity-100' : 'pointer-events-none opacity-0'}`}
      style={{ width, fontSize: Math.max(1.2 * u, 14), columnGap: 0.6 * u }}
    >
      <span aria-live={paused ? 'polite' : 'off'} className="px-3 text-ink2">
        {place}
      </span>
      {(locked ? visitors : buttonsOf(paused, full)).map(([type, name]) => (
        <button key={type} type="button" className="min-h-[44px] px-3" onClick={() => guard({ type })}>
          {name}
        </button>
      ))}
      {locked ? (
        <HoldButton name="管理（长按）" className="min-h-[44px] px-3 text-ink3" onHold={ask} />
      ) : (
        <a href={presenter} target="_blank" rel="noreferrer" className="inline-flex min-h-[44px] items-center px-3">
          讲稿窗口
        </a>
      )}
      {fault !== '' && (
        <p role="note" className="basis-full px-3 pb-1 text-center text-[13px] text-ink3">
          {fault}
        </p>
      )}
    </nav>
  )
}
