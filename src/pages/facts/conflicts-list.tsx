import { useMemo } from 'react'
import { ReadingNumber, SourceText } from '~/components/words/source-number'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { readingConflicts, type Conflict, type ConflictReading } from '~/selectors/facts/reading-conflicts'
import { SearchField } from './search-field'
import { TierMark } from './source-block'
import type { Facts } from './use-facts'
import type { Typed } from './use-typed'

const parts = [
  {
    key: 'differing',
    title: '同一指标的不同数据',
    lead: '指标、地区、时期、口径相同，各来源所载不同。按等级、阶段、日期采用其一，其余一并列出，不取平均。',
  },
  { key: 'near', title: '口径相近但不相同', lead: '时点、范围或口径略有不同，容易混用，并列备查。' },
  { key: 'revised', title: '修订与预计', lead: '后来的数据取代先前公布的。' },
  { key: 'unlike', title: '口径变化', lead: '同一指标在同一地区有两种以上口径。图上断开，不连线，不计算增速，不同用一组色阶。' },
] as const

function Reading({ reading }: { reading: ConflictReading }) {
  const { role, place, name, period, basis, tier, source } = reading
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-rule py-1.5 last:border-b-0 lg:grid-cols-[150px_110px_90px_180px_1fr] 2xl:grid-cols-[210px_160px_130px_240px_1fr]">
      <span className="order-1 text-right text-[17px] leading-[1.3] font-bold text-ink lg:order-none lg:text-left 2xl:text-[21px]">
        <ReadingNumber reading={reading} name={`${place}${name}`} />
      </span>
      <span>
        <span>{period}</span>
        {role !== '' && <span className="ml-3 font-bold text-ink lg:hidden">{role}</span>}
      </span>
      <span className="hidden font-bold text-ink lg:block">{role}</span>
      <span className="order-2 col-span-2 text-ink3 lg:order-none lg:col-span-1">{basis}</span>
      <span className="order-3 col-span-2 text-ink3 lg:order-none lg:col-span-1">
        <TierMark tier={tier} /> <SourceText text={source} />
      </span>
    </li>
  )
}

function ConflictBlock({ conflict }: { conflict: Conflict }) {
  return (
    <li className="grid gap-x-8 border-t border-rule py-3 first:border-t-0 lg:grid-cols-[230px_1fr] 2xl:grid-cols-[330px_1fr]">
      <h3 className="text-[14px] leading-[1.5] font-bold 2xl:text-[17px]">
        <span>{conflict.name}</span>
        <span className="block text-[12.5px] font-normal text-ink2 2xl:text-[15px]">{conflict.place}</span>
      </h3>
      <div className="min-w-0 text-[12.5px] leading-[1.5] text-ink2 2xl:text-[15px]">
        <ul>
          {conflict.readings.map((reading) => (
            <Reading key={reading.obs} reading={reading} />
          ))}
        </ul>
        <p className="pt-1 leading-[1.7]">{conflict.words}</p>
      </div>
    </li>
  )
}

/** Readings shown side by side because it is not one number: the value that is used, the others, and the rule. */
export function ConflictsList({ catalogue, facts, typed }: { catalogue: Catalogue; facts: Facts; typed: Typed }) {
  const all = useMemo(() => readingConflicts(catalogue, facts.rows), [catalogue, facts.rows])
  const found = useMemo(() => new Set(facts.rows.filter(facts.found).map(({ reading }) => reading.id)), [facts.rows, facts.found])
  const lists = parts.map((part) => ({
    ...part,
    conflicts: all[part.key].filter(({ readings }) => readings.some(({ obs }) => found.has(obs))),
  }))
  const count = lists.reduce((sum, { conflicts }) => sum + conflicts.length, 0)
  return (
    <section aria-label="其他来源与口径" className="page-width pt-4">
      <div className="lg:w-[40%] print:hidden">
        <SearchField typed={typed} hint="指标、地名、拼音、代码或数字" />
      </div>
      <p role="status" className="flex min-h-[44px] items-center text-[13px] text-ink2 2xl:text-[16px]">
        {count === 0 ? '没有符合检索的并列数据，请换一个词。' : `共${count}处并列。点击数字查看出处。`}
      </p>
      {lists.map(
        ({ key, title, lead, conflicts }) =>
          conflicts.length > 0 && (
            <section key={key} aria-label={title} className="mb-8 border-t border-ink pt-2">
              <h2 className="font-serif text-[23px] leading-snug font-bold xl:text-[27px] 2xl:text-[32px]">
                <span>{`${title} `}</span>
                <span className="ml-3 font-sans text-[13px] font-normal text-ink3 2xl:text-[16px]">{`${conflicts.length}处`}</span>
              </h2>
              <p className="pb-2 text-[13px] leading-[1.7] text-ink2 2xl:text-[16px]">{lead}</p>
              <ul>
                {conflicts.map((conflict) => (
                  <ConflictBlock key={conflict.key} conflict={conflict} />
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  )
}
