import { useState } from 'react'
import { terms } from '~/domain/dataset/terms'
import '~/later.css'
import { href } from '~/domain/link/href'
import type { Added } from './add-figure'
import { NoticeStrip, stripAction } from './notice-strip'

/** 已加入汇报材料: what came of adding a figure, with the way to the list and back. */
export function AddedNotice({ added, onClose }: { readonly added: Added; readonly onClose: () => void }) {
  const [undone, setUndone] = useState(false)
  const { undo } = added
  return (
    <NoticeStrip onClose={onClose}>
      <span>{undone ? `已撤销，这幅图不在${terms.briefing}中。` : added.said}</span>
      <span className="flex gap-6">
        <a href={href({ page: 'briefing' })} className={stripAction} onClick={onClose}>
          查看
        </a>
        {undo && !undone && (
          <button
            type="button"
            className={stripAction}
            onClick={() => {
              undo()
              setUndone(true)
            }}
          >
            撤销
          </button>
        )}
      </span>
    </NoticeStrip>
  )
}
