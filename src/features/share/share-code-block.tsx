import { useState } from 'react'
import { copyText } from '../copy-text'
import type { ShareCode } from './embed-codes-of'

/** A code as it is, where it is for, and the button that copies it; what was done is said where it was asked. */
export function ShareCodeBlock({ share: { name, note, code } }: { share: ShareCode }) {
  const [said, setSaid] = useState<{ readonly code: string; readonly words: string } | null>(null)
  const copy = async () => {
    const words = (await copyText(code)) ? '已复制' : '没有复制成功，请选中代码自行复制'
    setSaid({ code, words })
  }
  return (
    <li className="border-b border-rule py-3">
      <div className="flex flex-wrap items-center gap-x-4">
        <h4 className="text-[14px] font-bold 2xl:text-[17px]">{name}</h4>
        <span className="flex-1 text-[12.5px] text-ink2 2xl:text-[15px]">{note}</span>
        <span role="status" className="text-[12.5px] text-ink2 2xl:text-[15px]">
          {said?.code === code ? said.words : ''}
        </span>
        <button
          type="button"
          className="min-h-[44px] px-2 text-[14px] font-bold text-gold-text underline"
          aria-label={`复制代码：${name}`}
          onClick={() => void copy()}
        >
          复制
        </button>
      </div>
      <textarea
        readOnly
        rows={4}
        aria-label={`${name}的代码`}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="block w-full resize-y border-0 bg-wash px-3 py-2 font-mono text-[12px] leading-[1.6] break-all 2xl:text-[14px]"
      />
    </li>
  )
}
