import { useMemo } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { Tier } from '~/domain/source/source'
import { sourceCards, type SourceCard } from '~/selectors/facts/source-cards'
import { searchId } from '~/selectors/search/search-entries'
import { tierWords } from '~/selectors/words/source-words'
import { ChoiceField, SearchField } from './search-field'
import { SourceBlock } from './source-block'
import type { FactSearch } from './use-fact-search'
import type { Facts } from './use-facts'
import type { Typed } from './use-typed'

interface Props {
  readonly catalogue: Catalogue
  readonly facts: Facts
  readonly typed: Typed
  readonly search: FactSearch | null
}

/** What is typed: a document's own id (a link to it), else its names, publisher and date. */
function foundCards(cards: readonly SourceCard[], text: string, search: FactSearch | null): readonly SourceCard[] {
  if (text === '') return cards
  const named = cards.filter(({ id, label }) => id === text || label === text)
  if (named.length > 0) return named
  const ids = new Set(search?.entries(text))
  return cards.filter(({ id }) => ids.has(searchId('source', id)))
}

/** Every document with all that is taken from it. */
export function SourcesList({ catalogue, facts, typed, search }: Props) {
  const { tier } = facts.filter
  const text = typed.text.trim()
  const cards = useMemo(() => sourceCards(catalogue, facts.rows), [catalogue, facts.rows])
  const found = useMemo(() => foundCards(cards, text, search), [cards, text, search])
  const shown = found.filter((card) => tier === null || card.tier === tier)
  const tiers = Tier.options
    .filter((each) => cards.some((card) => card.tier === each))
    .map((each) => ({ key: each, name: `${each} ${tierWords[each]}` }))
  const narrowed = shown.length < cards.length
  return (
    <section aria-label="来源" className="page-width pt-4">
      <div className="grid gap-x-8 gap-y-2 md:grid-cols-[1fr_260px] lg:w-[60%] print:hidden">
        <SearchField typed={typed} hint="文件名称、发布单位、拼音" />
        <ChoiceField
          label="来源等级"
          choices={tiers}
          chosen={tier ?? ''}
          onChoose={(key) => facts.narrow({ tier: Tier.options.find((each) => each === key) ?? null })}
        />
      </div>
      <div className="flex min-h-[44px] flex-wrap items-center gap-x-5 text-[13px] text-ink2 2xl:text-[16px]">
        <p role="status">
          {narrowed ? `符合条件的来源${shown.length}份，全部${cards.length}份。` : `全部${cards.length}份来源，按等级排列。`}
        </p>
        {narrowed && (
          <button type="button" className="min-h-[44px] text-gold-text underline print:hidden" onClick={facts.clear}>
            清除检索与筛选
          </button>
        )}
      </div>
      <ul className="border-t border-ink">
        {shown.map((card) => (
          <SourceBlock key={card.id} card={card} alone={shown.length === 1} />
        ))}
      </ul>
      {shown.length === 0 && <p className="py-6 text-[14px]">没有符合条件的来源。请去掉等级，或换文件名称、发布单位里的字再试。</p>}
    </section>
  )
}
