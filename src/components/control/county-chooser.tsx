import type { Region } from '~/domain/place/region'

interface Props {
  readonly counties: readonly Region[]
  readonly chosen: readonly string[]
  /** What the choice is for, and how many. */
  readonly label?: string
  readonly onToggle: (adcode: string) => void
}

/** Which counties are shown side by side: one to four, in division order. */
export function CountyChooser({ counties, chosen, label = '选择县（区、市），最多四个', onToggle }: Props) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-x-1 gap-y-1 text-[13px] print:hidden 2xl:text-[17px]">
      {counties.map((county) => {
        const on = chosen.includes(county.adcode)
        const look = on ? 'border-gold font-bold text-ink' : 'border-transparent text-ink2'
        return (
          <button
            key={county.adcode}
            type="button"
            aria-pressed={on}
            onClick={() => onToggle(county.adcode)}
            className={`min-h-[36px] border-b-3 px-2 ${look}`}
          >
            {county.name}
          </button>
        )
      })}
    </div>
  )
}
