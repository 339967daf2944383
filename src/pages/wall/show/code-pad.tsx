import { useCallback, useEffect, useRef, useState } from 'react'
import { firstScreen, type WallSize } from '~/pages/wall/layout/wall-size'
import type { Kiosk } from './use-kiosk'

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']
const longest = 8

interface Props {
  readonly size: WallSize
  readonly kiosk: Pick<Kiosk, 'answer' | 'close'>
}

/** Asks an operator for the code of a wall in public hands: digits to press, or to type. */
export function CodePad({ size, kiosk: { answer, close } }: Props) {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const add = useCallback((digit: string) => {
    setSaid('')
    setTyped((before) => `${before}${digit}`.slice(-longest))
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!/^(?:\d|Backspace)$/.test(event.key)) return
      // A digit would else be the number of a scene.
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Backspace') setTyped((before) => before.slice(0, -1))
      else add(event.key)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [add])
  const give = () => {
    if (!answer(typed)) {
      setSaid('口令不对')
      setTyped('')
    }
  }
  const { width, height } = firstScreen(size)
  const button = 'min-h-[56px] border border-rule2'
  return (
    <div
      role="dialog"
      aria-label="管理口令"
      className="fixed z-40 grid -translate-x-1/2 -translate-y-1/2 gap-2 border border-ink bg-paper p-6 text-[18px]"
      style={{ left: width / 2, top: height / 2, width: Math.min(340, width) }}
    >
      <p className="font-bold">请输入管理口令</p>
      <p role="status" aria-label={`已输入${typed.length}位${said}`} className="min-h-[1.6em] text-ink2">
        {said === '' ? '●'.repeat(typed.length) : said}
      </p>
      <div className="grid grid-cols-3 gap-2">
        {digits.map((digit, at) => (
          <button key={digit} ref={at === 0 ? first : undefined} type="button" className={button} onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className={`${button} font-bold`} onClick={give}>
          确定
        </button>
        <button type="button" className={button} onClick={close}>
          取消
        </button>
      </div>
    </div>
  )
}
