import { longestSearch } from '~/domain/link/facts-fields'
import type { Typed } from './use-typed'

/** The search of the lists: what stands in it is found at every letter. */
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
