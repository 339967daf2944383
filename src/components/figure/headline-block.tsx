import { memo } from 'react'
import { Pieces, ReadingNumber } from '~/components/words/source-number'
import type { HeadlineFact, Headlines } from '~/selectors/overview/select-headlines'

function Fact({ fact }: { fact: HeadlineFact }) {
  return (
    <li className="flex min-h-[66px] items-center gap-2 border-b border-rule py-2 print:min-h-0 print:py-1.5 xl:min-h-[70px] xl:py-1 2xl:min-h-[88px]">
      <p className="w-[128px] shrink-0 text-[22px] font-bold leading-none whitespace-nowrap xs:w-[150px] xs:text-[25px] sm:w-[172px] sm:text-[28px] print:w-[146px] print:text-[24px] lg:w-[150px] lg:text-[25px] xl:w-[180px] xl:text-[31px] 2xl:w-[270px] 2xl:text-[43px]">
        {fact.from && (
          <>
            <ReadingNumber reading={fact.from} name={fact.name} unit={false} />
            <span className="text-[.7em] font-normal text-ink2">→</span>
          </>
        )}
        <ReadingNumber reading={fact.to} name={fact.name} unit={false} />
        <span className="ml-[.22em] text-[.46em] font-normal text-ink2">{fact.to.printed.unit}</span>
      </p>
      <div>
        <h3 className="text-[14px] font-bold print:text-[11.5px] 2xl:text-[18px]">{fact.name}</h3>
        <p className="mt-0.5 text-[12px] text-ink2 print:mt-0 print:text-[10px] 2xl:text-[15px]">
          <Pieces pieces={fact.line} />
        </p>
      </div>
    </li>
  )
}

/** The finding: two lines of headline broken by hand, one sentence. */
export const Headline = memo(function Headline({ headlines }: { headlines: Headlines }) {
  const [upper, lower] = headlines.headline
  return (
    <div>
      <p className="pt-3 text-[12.5px] text-ink2 print:pt-2 print:text-[10.5px] xl:pt-6 2xl:pt-8 2xl:text-[16px]">{headlines.kicker}</p>
      <h1 className="mt-2.5 font-serif text-[23px] leading-[1.38] font-bold xs:text-[26px] sm:text-[28px] md:text-[33px] print:mt-1 print:text-[26px] lg:text-[28px] xl:mt-3 xl:text-[33px] 2xl:text-[47px]">
        <span className="block whitespace-nowrap">{upper}</span>
        <span className="block whitespace-nowrap">{lower}</span>
      </h1>
      <p className="mt-3 text-[15px] leading-[1.75] text-ink2 print:mt-1.5 print:text-[12.5px] xl:leading-[1.8] 2xl:text-[18px]">
        <Pieces pieces={headlines.standfirst} />
      </p>
    </div>
  )
})

/** The headline figures in rows. */
export const HeadlineFacts = memo(function HeadlineFacts({ facts }: { facts: readonly HeadlineFact[] }) {
  return (
    <ul aria-label="主要数字" className="border-t border-ink">
      {facts.map((fact) => (
        <Fact key={fact.to.obs} fact={fact} />
      ))}
    </ul>
  )
})
