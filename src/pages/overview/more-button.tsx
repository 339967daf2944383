import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'children' | 'className'> {
  readonly open: boolean
  /** The indicator shown, when it is none of the picker's own; '' otherwise. */
  readonly chosenName: string
}

/** The picker's last entry: 更多, or the name of what was chosen there. */
export function MoreButton({ open, chosenName, ...rest }: Props) {
  const line = chosenName === '' ? 'border-transparent text-ink2' : 'border-gold font-bold text-ink'
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-label={chosenName === '' ? '更多指标' : `更多指标，现为${chosenName}`}
      className={`min-h-[32px] shrink-0 border-b-3 pb-1 whitespace-nowrap focus-visible:-outline-offset-2 ${line}`}
      {...rest}
    >
      <span>{chosenName === '' ? '更多' : chosenName}</span>
      <span aria-hidden="true" className="ml-1 inline-block text-[.8em]">
        {open ? '▴' : '▾'}
      </span>
    </button>
  )
}
