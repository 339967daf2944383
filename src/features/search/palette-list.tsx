import { useEffect, useRef } from 'react'
import type { PaletteGroup } from './palette-groups'

interface Props {
  readonly groups: readonly PaletteGroup[]
  /** The option that Enter chooses. */
  readonly active: string | null
  readonly onPoint: (id: string) => void
  readonly onChoose: (id: string) => void
}

export const listId = 'search-list'

/** The id of an option's element; the option's own may contain what a reader typed. */
export const optionId = (index: number): string => `${listId}-${index}`

/** What was found, kind by kind; the field above holds the focus and names the option that is chosen. */
export function PaletteList({ groups, active, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id))
  const activeId = optionId(active === null ? 0 : ids.indexOf(active))
  useEffect(() => {
    list.current?.querySelector(`#${activeId}`)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div ref={list} id={listId} role="listbox" aria-label="搜索结果" tabIndex={-1} className="min-h-0 overflow-y-auto pb-2 outline-none">
      {groups.map((group) => (
        <div key={group.name} role="group" aria-label={group.name} className="border-b border-rule py-1.5 last:border-0">
          <p aria-hidden="true" className="flex justify-between px-5 pt-1 pb-0.5 text-[12px] text-ink2">
            <span>{group.name}</span>
            {group.more > 0 && <span>{`另有${group.more}项`}</span>}
          </p>
          {group.options.map(({ id, name, aside }) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which keeps the focus
            <div
              key={id}
              id={optionId(ids.indexOf(id))}
              role="option"
              tabIndex={-1}
              aria-selected={id === active}
              onPointerMove={() => id === active || onPoint(id)}
              onClick={() => onChoose(id)}
              className={`flex min-h-[44px] cursor-pointer items-center justify-between gap-4 border-l-3 py-1.5 pr-5 pl-[17px] text-[14px] leading-[1.45] ${id === active ? 'border-gold bg-gold-wash' : 'border-transparent'}`}
            >
              <span className={id === active ? 'font-bold' : ''}>{name}</span>
              <span className="max-w-[48%] shrink-0 text-right text-[12px] text-ink2">{aside}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
