import { useState } from 'react'
import { useRowFocus } from '~/components/control/use-row-focus'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { placeInBriefing } from '~/domain/figure/briefing'
import { withFigure, withMoved, withoutItem, withWords } from '~/domain/figure/briefing-edits'
import { TypedField } from '~/features/briefing/typed-field'
import type { ShownBriefing } from '~/features/briefing/use-shown-briefing'
import type { BriefingFigure, BriefingGap } from '~/selectors/briefing/briefing-record'
import type { ShelvedFigure } from '~/selectors/figure/figure-shelf'
import { BriefingRow, type RowActions } from './briefing-row'
import { FigurePicker } from './figure-picker'

interface Props {
  readonly catalogue: Catalogue
  readonly list: ShownBriefing
  readonly entries: readonly (BriefingFigure | BriefingGap)[]
}

/** The title of the list and who reports, as the reader writes them. */
function ListWords({ briefing, retype }: Pick<ShownBriefing, 'briefing' | 'retype'>) {
  return (
    <div className="pt-4 text-[13px] text-ink2 2xl:text-[15px]">
      <span aria-hidden="true">标题</span>
      <TypedField
        label={`${terms.briefing}标题`}
        value={briefing.title}
        fallback=""
        placeholder="如：经济运行情况汇报（可不填）"
        isTitle
        className="py-2 leading-[1.4] font-serif text-[22px] font-bold text-ink placeholder:font-sans placeholder:text-[15px] placeholder:font-normal placeholder:text-ink3 2xl:text-[27px]"
        onType={(title, fresh) => retype({ ...briefing, title }, fresh)}
      />
      <span aria-hidden="true" className="block pt-3">
        单位
      </span>
      <TypedField
        label={`${terms.briefing}单位`}
        value={briefing.unit}
        fallback=""
        placeholder="如：昔阳县发展和改革局，印在封面上（可不填）"
        isTitle
        className="py-2 text-[16px] leading-[1.4] text-ink placeholder:text-[15px] placeholder:text-ink3 2xl:text-[19px]"
        onType={(unit, fresh) => retype({ ...briefing, unit }, fresh)}
      />
    </div>
  )
}

/** The figures of the list, in order, and the shelves to pick from. */
export function BriefingList({ catalogue, list, entries }: Props) {
  const { briefing, change, retype } = list
  // Nothing is left in the list: the way to fill it again.
  const { rows, giveFocus } = useRowFocus(entries, '[data-act=pick]')
  const count = entries.length
  const [picking, setPicking] = useState(false)
  const nameAt = (at: number) => {
    const entry = entries[at]
    return entry?.record ? `“${entry.title}”` : `第${at + 1}幅`
  }
  const actions: RowActions = {
    onMove: (from, to) => {
      const next = withMoved(briefing, from, to)
      if (next === briefing) return
      giveFocus({ at: to, act: to < from ? 'up' : 'down' })
      change(next, `${nameAt(from)}已移到第${to + 1}位，共${count}幅。`)
    },
    onRemove: (at) => {
      giveFocus({ at, act: 'remove' })
      change(withoutItem(briefing, at), `${nameAt(at)}已移除，还有${count - 1}幅。`)
    },
    onTitle: (at, text, fresh) => {
      const own = text.trim()
      retype(withWords(briefing, at, { title: own === '' || own === entries[at]?.record?.title ? null : own }), fresh)
    },
    onNote: (at, note, fresh) => retype(withWords(briefing, at, { note }), fresh),
  }
  const pick = ({ id, title }: ShelvedFigure, isWanted: boolean) => {
    const place = placeInBriefing(briefing, id)
    // Open because the list was empty: it stays open for the next.
    setPicking(true)
    if (isWanted) change(withFigure(briefing, id), `已加入“${title}”，共${count + 1}幅。`)
    else if (place >= 0) change(withoutItem(briefing, place), `已移除“${title}”，还有${count - 1}幅。`)
  }
  const picked = new Set(briefing.items.flatMap(({ figure }) => (typeof figure === 'string' ? figure : [])))
  const open = picking || count === 0
  return (
    <section aria-label="图的清单">
      <ListWords briefing={briefing} retype={retype} />
      {count === 0 ? (
        <p className="max-w-[38em] pt-5 text-[15px] leading-[1.8] text-ink2 2xl:text-[18px]">{`还没有图。在任何一幅图下面按“加入${terms.briefing}”，或在下面勾选；排好顺序，即可一步生成幻灯片、册页、图片和讲稿。`}</p>
      ) : (
        <ol ref={rows} aria-label={`${terms.briefing}中的图`} className="mt-5 border-t border-ink">
          {entries.map((entry) => (
            <BriefingRow key={entry.key} entry={entry} count={count} actions={actions} />
          ))}
        </ol>
      )}
      {count > 0 && (
        <button
          type="button"
          data-act="pick"
          aria-expanded={open}
          className="mt-3 min-h-[44px] border border-ink px-4 text-[14px] font-bold 2xl:text-[16px]"
          onClick={() => setPicking(!picking)}
        >
          {open ? '收起全部图' : '从全部图中挑选'}
        </button>
      )}
      {open && <FigurePicker catalogue={catalogue} picked={picked} onPick={pick} />}
    </section>
  )
}
