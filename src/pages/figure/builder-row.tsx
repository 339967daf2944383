import type { Elements } from '~/components/page/elements'

/** A line of the builder: what is chosen in it, and the controls. */
export function BuilderRow({ name, children }: { name: string; children: Elements }) {
  return (
    <div className="grid gap-x-4 border-t border-rule py-1.5 md:grid-cols-[4.5em_minmax(0,1fr)]">
      <p aria-hidden="true" className="leading-[36px] text-ink3">
        {name}
      </p>
      <div className="flex min-w-0 flex-wrap items-center gap-x-4">{children}</div>
    </div>
  )
}

interface PressProps {
  readonly name: string
  readonly pressed: boolean
  /** Why it cannot be chosen; '' where it can. */
  readonly why?: string
  readonly onClick: () => void
}

/** One of the choices of a line; one that cannot be made is heard with its reason. */
export function BuilderButton({ name, pressed, why = '', onClick }: PressProps) {
  const look = pressed
    ? 'border-gold font-bold text-ink'
    : `border-transparent ${why === '' ? 'text-ink2' : 'cursor-not-allowed text-ink3'}`
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-disabled={why !== ''}
      aria-label={why === '' ? name : `${name}：${why}`}
      className={`min-h-[36px] border-b-3 px-1 ${look}`}
      onClick={() => {
        if (why === '') onClick()
      }}
    >
      {name}
    </button>
  )
}
