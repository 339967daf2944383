import { useState } from 'react'
import { terms } from '~/domain/dataset/terms'
import { joined } from '~/domain/figure/briefing-edits'
import { href } from '~/domain/link/href'
import type { ShownBriefing } from '~/features/briefing/use-shown-briefing'

const action = 'inline-flex min-h-[44px] items-center text-gold-text underline underline-offset-3'

/** The list of a link next to the reader's own: what to do with the two; nothing of the reader's goes by itself. */
export function ForeignOffer({ list: { briefing, own, keep } }: { readonly list: ShownBriefing }) {
  const [quiet, setQuiet] = useState(false)
  const has = own.items.length > 0
  return (
    <div className="flex flex-wrap items-center gap-x-8 border-b border-rule2 bg-wash px-3 py-1 text-[14px] leading-[1.7] 2xl:text-[16px]">
      <p>{`这是链接里的${terms.briefing}，没有存入本机。${!quiet && has ? `您自己的${terms.briefing}有${own.items.length}幅图，原样留着。` : ''}`}</p>
      <p className="flex flex-wrap gap-x-6">
        <button
          type="button"
          className={action}
          onClick={() => keep(briefing, has ? `已用它替换您的${terms.briefing}。` : `已存为您的${terms.briefing}。`)}
        >
          {has ? `用它替换我的${terms.briefing}` : `存为我的${terms.briefing}`}
        </button>
        {has && (
          <button
            type="button"
            className={action}
            onClick={() => keep(joined(own, briefing), `已追加到您的${terms.briefing}，重复的图没有再加。`)}
          >
            追加
          </button>
        )}
        {!quiet && (
          <button type="button" className={action} onClick={() => setQuiet(true)}>
            只看不存
          </button>
        )}
        {has && <a href={href({ page: 'briefing' })} className={action}>{`打开我的${terms.briefing}`}</a>}
      </p>
    </div>
  )
}
