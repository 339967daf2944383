import { useEffectEvent, useLayoutEffect, type KeyboardEvent, type RefObject } from 'react'
import { takeEarly } from './early-text'
import { listId, optionId } from './palette-list'

interface Props {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly typed: string
  /** The place of the option that Enter chooses; -1 for none. */
  readonly activeIndex: number
  readonly onType: (text: string) => void
  readonly onStep: (by: number) => void
  readonly onEnter: () => void
}

/** Where the search is typed; it keeps the focus while arrows go through the list. */
export function PaletteField({ ref, typed, activeIndex, onType, onStep, onEnter }: Props) {
  const takeOver = useEffectEvent(() => {
    ref.current?.focus()
    const { text, entered } = takeEarly()
    if (text !== '') onType(text)
    if (entered) onEnter()
  })
  // As soon as it is rendered, between two keys.
  useLayoutEffect(() => takeOver(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows belong to an input method while it composes; old engines say so by the key's number alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) onStep(by)
    else if (event.key === 'Enter') onEnter()
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={ref}
      type="text"
      role="combobox"
      aria-label="搜索指标、地名、图、来源或数字"
      aria-expanded={activeIndex >= 0}
      aria-controls={listId}
      aria-autocomplete="list"
      aria-activedescendant={activeIndex < 0 ? undefined : optionId(activeIndex)}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      placeholder="指标、地名、图、来源或数字，拼音首字母亦可"
      value={typed}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      className="min-h-[56px] min-w-0 flex-1 bg-transparent px-5 text-[17px] outline-none placeholder:text-ink3"
    />
  )
}
