interface Choice<Key extends string> {
  readonly key: Key
  readonly name: string
}

interface Props<Key extends string> {
  readonly label: string
  readonly choices: readonly Choice<Key>[]
  readonly chosen: Key
  readonly onChoose: ((key: Key) => void) | null
  readonly underline?: boolean
}

/** One choice of a few, as buttons in a row that scrolls sideways where it is too long; gold under the chosen one. */
export function ChoiceBar<Key extends string>({ label, choices, chosen, onChoose, underline = false }: Props<Key>) {
  return (
    <div
      role="group"
      aria-label={label}
      className={`flex overflow-x-auto whitespace-nowrap ${underline ? 'gap-5 md:gap-6 xl:gap-7' : 'gap-3.5'}`}
    >
      {choices.map(({ key, name }) => {
        const line = underline ? `border-b-3 ${key === chosen ? 'border-gold' : 'border-transparent'}` : ''
        return (
          <button
            key={key}
            type="button"
            aria-pressed={key === chosen}
            disabled={onChoose === null}
            onClick={() => onChoose?.(key)}
            className={`min-h-[32px] pb-1 focus-visible:-outline-offset-2 ${line} ${key === chosen ? 'font-bold text-ink' : 'text-ink2'}`}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}
