export interface SelectProps {
  readonly label: string
  readonly choices: readonly { readonly key: string; readonly name: string }[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** The classes of the label, of its words and of the list. */
export interface SelectLook {
  readonly label: string
  readonly words?: string
  readonly list: string
}

/** One of many under its name, from the browser's own list: it works by finger, by key and by screen reader in every browser. */
export function LabelledSelect({ label, choices, chosen, onChoose, look }: SelectProps & { readonly look: SelectLook }) {
  return (
    <label className={look.label}>
      <span className={look.words}>{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)} className={look.list}>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
