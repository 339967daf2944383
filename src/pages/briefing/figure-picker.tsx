import { useDeferredValue, useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { usePinyin } from '~/features/search/use-pinyin'
import { useSearch } from '~/features/search/use-search'
import { figureShelves, pickShelves, shelfEntries, type Shelf, type ShelvedFigure } from '~/selectors/figure/figure-shelf'

interface Props {
  readonly catalogue: Catalogue
  /** The named figures that are in the list. */
  readonly picked: ReadonlySet<Id>
  readonly onPick: (figure: ShelvedFigure, wanted: boolean) => void
}

function Choice({
  figure,
  picked,
  onPick,
}: {
  readonly figure: ShelvedFigure
  readonly picked: boolean
  readonly onPick: Props['onPick']
}) {
  return (
    <li className="border-b border-rule">
      <label className="flex min-h-[44px] cursor-pointer items-center gap-3 py-1.5 text-[14px] leading-[1.5] 2xl:text-[16px]">
        <input
          type="checkbox"
          checked={picked}
          className="h-[18px] w-[18px] shrink-0 accent-[var(--color-bar)]"
          onChange={({ currentTarget }) => onPick(figure, currentTarget.checked)}
        />
        <span className="min-w-0 flex-1">{figure.title}</span>
        <span aria-hidden="true" className="text-[12px] whitespace-nowrap text-ink3 2xl:text-[14px]">
          {figure.kind}
        </span>
      </label>
    </li>
  )
}

/** The shelves with what a text finds, as the palette finds it: in Chinese, by spelling and initials, in English, by codes. */
function useFoundShelves(catalogue: Catalogue, text: string): readonly Shelf[] {
  const spellings = usePinyin(catalogue.version)
  const shelves = useMemo(() => figureShelves(catalogue), [catalogue])
  const search = useSearch(useMemo(() => shelfEntries(shelves, spellings), [shelves, spellings]))
  return useMemo(() => (text === '' || !search ? shelves : pickShelves(shelves, new Set(search.find(text)))), [shelves, search, text])
}

/** 从全部图中挑选: all named figures by theme, with a search over titles, indicators and places. */
export function FigurePicker({ catalogue, picked, onPick }: Props) {
  const [question, setQuestion] = useState('')
  const found = useFoundShelves(catalogue, useDeferredValue(question).trim())
  const count = found.reduce((sum, { figures }) => sum + figures.length, 0)
  return (
    <section aria-labelledby="shelves" className="pt-6">
      <h2 id="shelves" className="font-serif text-[20px] font-bold 2xl:text-[25px]">
        全部图
      </h2>
      <div className="flex flex-wrap items-baseline gap-x-6">
        <input
          type="search"
          aria-label="在全部图中查找"
          placeholder="题目、指标、地名、拼音或代码"
          value={question}
          className="min-h-[44px] w-full max-w-[420px] border-b border-rule2 bg-transparent text-[15px] placeholder:text-ink3 2xl:text-[17px]"
          onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
        <p role="status" className="py-2 text-[13px] text-ink2 2xl:text-[15px]">
          {count === 0 ? '没有找到。换一个词，或清空后从领域里找。' : `共${count}幅图，勾选即加入`}
        </p>
      </div>
      {found.map(({ name, figures }) => (
        <section key={name} aria-label={name} className="pt-5">
          <h3 className="border-b border-rule2 pb-1 text-[14px] font-bold 2xl:text-[17px]">{name}</h3>
          <ul className="md:grid md:grid-cols-2 md:gap-x-7">
            {figures.map((figure) => (
              <Choice key={figure.id} figure={figure} picked={picked.has(figure.id)} onPick={onPick} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
