import { useState } from 'react'
import { ChoiceBar } from '~/components/control/choice-bar'
import { useCopied } from '~/features/copy-text'
import type { ShareCode } from './embed-codes-of'

/** The codes of a figure, one at a time: where it is for, the code as it is, and the button that copies it. */
export function EmbedCodePicker({ codes }: { codes: readonly ShareCode[] }) {
  const [chosen, setChosen] = useState(codes[0]?.name ?? '')
  const { said, of, copy } = useCopied()
  const share = codes.find(({ name }) => name === chosen)
  return (
    <section aria-label="嵌入代码">
      <div className="text-[13px] 2xl:text-[16px] [&_[role=group]]:gap-4 [&_button]:min-h-[44px]">
        <ChoiceBar
          label="代码的形式"
          choices={codes.map(({ name }) => ({ key: name, name }))}
          chosen={chosen}
          onChoose={setChosen}
          underline
        />
      </div>
      {share && (
        <>
          <p className="py-2 text-[12.5px] leading-[1.6] text-ink2 2xl:text-[15px]">{share.note}</p>
          <textarea
            readOnly
            rows={6}
            aria-label={`${share.name}的代码`}
            value={share.code}
            onFocus={({ currentTarget }) => currentTarget.select()}
            className="block w-full resize-y border-0 bg-wash px-3 py-2 font-mono text-[12px] leading-[1.6] break-all 2xl:text-[14px]"
          />
          <div className="mt-2 flex items-center gap-4 text-[14px] 2xl:text-[16px]">
            <button
              type="button"
              className="min-h-[44px] flex-none border border-ink px-4 font-bold"
              onClick={() => copy(`代码：${share.name}`, share.code, '没有复制成功，请选中代码自行复制')}
            >
              复制代码
            </button>
            <span role="status" className="text-[12.5px] text-ink2 2xl:text-[15px]">
              {of === share.code ? said : ''}
            </span>
          </div>
        </>
      )}
    </section>
  )
}
