import { useQuery } from '@tanstack/react-query'
import { use, useMemo } from 'react'
import { SourceNumber } from '~/components/words/source-number'
import { correctionsQuery } from '~/data/late-queries'
import type { Read } from '~/data/read'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { PageRead } from '~/features/full-data'
import { readerWords } from '~/lib/reader-error'
import { correctionList, type ListedCorrection } from '~/selectors/record/correction-list'

function Entry({ correction: { source, date, name, old, now, reason, embeds } }: { correction: ListedCorrection }) {
  return (
    <li className="grid gap-x-8 gap-y-0.5 border-b border-rule py-2.5 text-[13.5px] leading-[1.6] md:grid-cols-[100px_minmax(0,1fr)] 2xl:text-[17px]">
      <span className="text-ink2">{date}</span>
      <span>
        <b>{name}</b>
        <span className="mx-2 text-ink2">{old}</span>
        <span className="text-ink2">→ </span>
        <b>
          {source === null ? (
            <span>{now}</span>
          ) : (
            <SourceNumber obs={source} name={`${name}${now}`}>
              {now}
            </SourceNumber>
          )}
        </b>
        <span className="block text-ink2">{reason}</span>
        {embeds.length > 0 && (
          <span className="block text-[12.5px] text-ink3 2xl:text-[15px]">{`固定版本的嵌入页仍为原数：${embeds.join('、')}`}</span>
        )}
      </span>
    </li>
  )
}

function Listed({ catalogue, read }: { catalogue: Catalogue; read: Read }) {
  const { data, error, refetch } = useQuery(correctionsQuery(read))
  const listed = useMemo(() => correctionList(catalogue, data ?? []), [catalogue, data])
  if (error)
    return (
      <p role="alert">
        <span>{readerWords(error, '更正清单加载失败，原因不明。')}</span>
        <button type="button" className="ml-3 min-h-[44px] text-gold-text underline" onClick={() => void refetch()}>
          再读一次
        </button>
      </p>
    )
  if (!data) return <p role="status">正在读取更正清单……</p>
  if (listed.length === 0) return <p>自首次发布以来尚无更正。</p>
  return (
    <ul aria-label="更正清单" className="border-t border-rule">
      {listed.map((correction) => (
        <Entry key={correction.key} correction={correction} />
      ))}
    </ul>
  )
}

/** What was published otherwise before, and what documents printed wrongly: day, figure, before and now, why. */
export function AboutCorrections({ catalogue }: { catalogue: Catalogue }) {
  const read = use(PageRead)
  return (
    <>
      <p>已发布的数字、目标或大事改动过的，逐条列在这里：原来怎样列，现在怎样列，为什么改。原件印错、后经更正的也列入。</p>
      {read && <Listed catalogue={catalogue} read={read} />}
    </>
  )
}
