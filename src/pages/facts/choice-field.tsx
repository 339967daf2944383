import { selectLook } from '~/components/control/select-look'

interface Choice {
  readonly key: string
  readonly name: string
}

interface Props {
  readonly label: string
  readonly choices: readonly Choice[]
  /** '' is all. */
  readonly chosen: string
  readonly onChoose: (key: string) => void
  /** What stands where nothing is chosen. */
  readonly all?: string
  readonly className?: string
}

/** One of many, from the browser's own list: it works by finger and by key in every browser. */
export function ChoiceField({ label, choices, chosen, onChoose, all = '全部', className = '' }: Props) {
  const look = chosen === '' ? 'border-rule2 text-ink2' : 'border-gold font-bold text-ink'
  return (
    <label className={`flex min-w-0 flex-col text-[11.5px] text-ink3 2xl:text-[14px] ${className}`}>
      <span>{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        className={`${selectLook} w-full min-w-0 text-[13.5px] text-ellipsis 2xl:text-[17px] ${look}`}
      >
        <option value="">{all}</option>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
