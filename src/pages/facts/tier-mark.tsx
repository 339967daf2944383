import type { Tier } from '~/domain/source/source'
import { tierWords } from '~/selectors/words/source-words'

/** The tier of a source as a letter in a ring; the words are said to who does not see it. */
export function TierMark({ tier }: { tier: Tier }) {
  return (
    <span
      title={tierWords[tier]}
      className="inline-block min-w-[22px] rounded-full border border-bar px-1 text-center text-[11.5px] leading-[1.45] font-bold text-deep 2xl:text-[14px]"
    >
      {tier}
    </span>
  )
}
