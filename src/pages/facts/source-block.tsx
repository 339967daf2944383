import { memo, useState } from 'react'
import { SourceNumber, SourceText } from '~/components/words/source-number'
import type { Tier } from '~/domain/source/source'
import type { SourceCard, SourceFigure } from '~/selectors/facts/source-cards'
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

function Figures({ figures }: { figures: readonly SourceFigure[] }) {
  return (
    <ul className="gap-x-10 md:columns-2 2xl:columns-3">
      {figures.map(({ id, name, place, period, text, printed, locator, status }) => (
        <li key={`${id} ${printed}`} className="flex break-inside-avoid items-baseline justify-between gap-x-3 border-b border-rule py-1.5">
          <span className="min-w-0 leading-[1.5]">
            <span>{name}</span>
            <span className="block text-[11.5px] text-ink3 2xl:text-[14px]">
              {[place, period, status, locator, printed === text ? null : `原文为“${printed}”`]
                .filter((words) => words !== null)
                .join('　')}
            </span>
          </span>
          <span className="shrink-0 text-right font-bold text-ink">
            <SourceNumber obs={id} name={`${place}${name}${period}${status === '目标' || status === '计划' ? status : ''}${text}`}>
              {text}
            </SourceNumber>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How much is taken from a document: 数据12条，目标3项；另有1条暂缓采用. */
function countWords({ readings, targets, onHold, milestones }: SourceCard): string {
  const parts = [
    readings.length > 0 ? `数据${readings.length}条` : '',
    targets.length > 0 ? `目标${targets.length}项` : '',
    milestones > 0 ? `大事${milestones}件` : '',
    onHold > 0 ? `暂缓采用${onHold}条` : '',
  ]
  return parts.filter((part) => part !== '').join('，')
}

function Origin({ card: { url, origin, label } }: { card: SourceCard }) {
  return (
    <span className="whitespace-nowrap text-ink3 md:block">
      <span className="mx-3 md:ml-0">{origin}</span>
      {url === null ? (
        <span>无网址</span>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer" className="inline-block py-1 text-gold-text underline">
          打开原文 ↗<span className="sr-only">{`：${label}，在新窗口`}</span>
        </a>
      )}
    </span>
  )
}

/** How much is taken from a document, and the way to all of it. */
function Taken({ card, open, onToggle }: { card: SourceCard; open: boolean; onToggle: () => void }) {
  if (card.readings.length + card.targets.length === 0) return <p className="text-ink3">{countWords(card)}</p>
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="relative text-gold-text underline after:absolute after:-top-3 after:-right-3 after:-bottom-3 after:-left-3"
    >
      <span>{`${open ? '收起' : '展开'}${countWords(card)}`}</span>
      <span className="sr-only">{`：${card.label}`}</span>
    </button>
  )
}

/** A document as a ruled block: what it is, and on demand every figure that is taken from it. */
export const SourceBlock = memo(function SourceBlock({ card, alone }: { card: SourceCard; alone: boolean }) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? alone
  const { label, title, publisher, date, tier, readings, targets } = card
  return (
    <li className="border-b border-rule py-3" data-source={card.id}>
      <div className="grid gap-x-8 gap-y-1 text-[12.5px] leading-[1.6] text-ink2 md:grid-cols-[1fr_270px] lg:grid-cols-[1fr_300px_220px] 2xl:grid-cols-[1fr_420px_300px] 2xl:text-[15px]">
        <div className="min-w-0 md:row-span-2 lg:row-span-1">
          <h2 className="text-[15px] leading-[1.5] font-bold text-ink 2xl:text-[18px]">{label}</h2>
          {title && <p>{title}</p>}
          <Taken card={card} open={open} onToggle={() => setChosen(!open)} />
        </div>
        <p>
          <span className="mr-3">{publisher}</span>
          <span className="text-ink3 md:block">
            <SourceText text={date} />
          </span>
        </p>
        <p>
          <TierMark tier={tier} /> <span>{tierWords[tier]}</span>
          <Origin card={card} />
        </p>
      </div>
      {open && (
        <div className="mt-2 border-t border-rule text-[13px] 2xl:text-[16px]">
          <Figures figures={readings} />
          <Figures figures={targets} />
        </div>
      )}
    </li>
  )
})
