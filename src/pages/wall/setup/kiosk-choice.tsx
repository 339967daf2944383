import { useId, useState } from 'react'
import { isKioskCode, type WallOptions } from '~/domain/link/wall-link'

interface Props {
  readonly kiosk: WallOptions['kiosk']
  readonly onKiosk: (kiosk: WallOptions['kiosk']) => void
}

/** Where the public is alone with the wall: the code that everything but turning its pages asks for. */
export function KioskChoice({ kiosk, onKiosk }: Props) {
  const [typed, setTyped] = useState(kiosk ?? '')
  const hint = useId()
  // Half of a code is no mistake yet: it is judged when the field is left.
  const [isLeft, setLeft] = useState(false)
  const isWrong = typed !== '' && !isKioskCode(typed) && (isLeft || !/^\d{1,8}$/.test(typed))
  return (
    <label className="flex min-h-[44px] flex-wrap items-center gap-x-3">
      <span className="text-ink2">公众场所口令</span>
      <input
        inputMode="numeric"
        value={typed}
        placeholder="不用"
        aria-describedby={hint}
        aria-invalid={isWrong}
        className="h-[44px] w-[7em] border-b border-rule bg-paper px-2"
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={({ currentTarget: { value } }) => {
          const code = value.normalize('NFKC').trim()
          setTyped(code)
          if (code === '' || isKioskCode(code)) onKiosk(code || null)
        }}
      />
      <span id={hint} role={isWrong ? 'alert' : undefined} className={isWrong ? 'text-ink' : 'text-ink3'}>
        {isWrong ? '口令要四至八位数字，现在没有用上' : '填了口令，退出、黑屏、讲稿就要长按并输入它'}
      </span>
    </label>
  )
}
