import { useEffect, useRef } from 'react'
import { firstScreen, type WallSize } from '~/pages/wall/layout/wall-size'

const keys = [
  ['PageDown、→、↓、回车', '下一场'],
  ['PageUp、←、↑', '上一场'],
  ['空格', '暂停，再按继续'],
  ['一秒内按一位或两位数字', '到第几场'],
  ['Home、End', '第一场、最后一场'],
  ['F5', '从头开始'],
  ['B 或 .', '黑屏，再按恢复'],
  ['F', '全屏'],
  ['H', '本说明'],
  ['Esc', '收起说明；退出全屏；退出展示'],
  ['左右滑动', '下一场、上一场'],
] as const

interface Props {
  readonly size: WallSize
  /** Minutes after which a round that is held goes on by itself; 0 is never. */
  readonly held: number
  readonly onClose: () => void
}

/** What each key does. */
export function WallHelp({ size, held, onClose }: Props) {
  const { u } = size
  const { width, height } = firstScreen(size)
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  return (
    <div
      role="dialog"
      aria-label="按键说明"
      className="fixed z-30 -translate-x-1/2 -translate-y-1/2 overflow-auto border border-ink bg-paper"
      style={{
        left: width / 2,
        top: height / 2,
        maxWidth: width,
        maxHeight: height,
        fontSize: Math.max(1.3 * u, 14),
        padding: 2 * u,
        lineHeight: 1.9,
      }}
    >
      <table>
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key} className="border-b border-rule">
              <th scope="row" className="pr-8 text-left font-bold whitespace-nowrap">
                {key}
              </th>
              <td className="text-ink2">{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-ink3">{`手动翻过之后轮换停住；按空格或点“继续轮换”再走${held === 0 ? '' : `，${held}分钟无人操作也自动继续`}。`}</p>
      <button ref={close} type="button" className="min-h-[44px] font-bold text-gold-text underline" onClick={onClose}>
        收起
      </button>
    </div>
  )
}
