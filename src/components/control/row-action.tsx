interface Props {
  /** What `useRowFocus` finds the button by. */
  readonly act: string
  readonly word: string
  /** What the row is called: a button is named by its word and by this. */
  readonly name: string
  /** There is nothing to do, but the button keeps its place and its focus. */
  readonly idle?: boolean
  readonly onClick: () => void
}

const look = 'inline-flex min-h-[44px] items-center px-1 text-[13.5px] text-gold-text underline underline-offset-3 2xl:text-[15px]'

/** A button of one row of a list, as 上移 and 下移, which are everyone's way of ordering it. */
export function RowAction({ act, word, name, idle = false, onClick }: Props) {
  return (
    <button
      type="button"
      data-act={act}
      aria-label={`${word}：${name}`}
      aria-disabled={idle || undefined}
      className={idle ? `${look} no-underline opacity-50` : look}
      onClick={onClick}
    >
      {word}
    </button>
  )
}
