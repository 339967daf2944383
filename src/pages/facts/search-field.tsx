import { LabelledSelect, type SelectProps } from '~/components/control/labelled-select'
import { longestSearch } from '~/domain/link/facts-fields'
import type { Typed } from './use-typed'

interface Props extends SelectProps {
  /** What is shown where nothing is chosen, whose key is ''. */
  readonly all?: string
  readonly className?: string
}

/** A triangle of two gradients in the place of each engine's own arrow, so that the list's words begin where its label does. */
const list =
  'min-h-[44px] cursor-pointer appearance-none rounded-none border-b bg-paper bg-no-repeat pr-5 [background-image:linear-gradient(45deg,transparent_50%,currentColor_50%),linear-gradient(-45deg,transparent_50%,currentColor_50%)] [background-position:right_9px_center,right_4px_center] [background-size:5px_5px] forced-colors:appearance-auto w-full min-w-0 text-[13.5px] text-ellipsis 2xl:text-[17px]'

/** What the lists of data are narrowed by: all of a kind, or one. */
export function ChoiceField({ choices, all = '全部', className = '', ...field }: Props) {
  const look = field.chosen === '' ? 'border-rule2 text-ink2' : 'border-gold font-bold text-ink'
  return (
    <LabelledSelect
      {...field}
      choices={[{ key: '', name: all }, ...choices]}
      look={{ label: `flex min-w-0 flex-col text-[11.5px] text-ink3 2xl:text-[14px] ${className}`, list: `${list} ${look}` }}
    />
  )
}

/** The search of the lists: the lists follow it at every letter. */
export function SearchField({ typed, hint }: { typed: Typed; hint: string }) {
  return (
    <label className="flex min-w-0 flex-col text-[11.5px] text-ink3 2xl:text-[14px]">
      检索
      <input
        type="search"
        value={typed.text}
        onChange={({ currentTarget }) => typed.type(currentTarget.value)}
        maxLength={longestSearch}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        className="min-h-[44px] w-full border-b border-ink bg-paper text-[15px] text-ink placeholder:text-ink3 2xl:text-[19px]"
      />
    </label>
  )
}
