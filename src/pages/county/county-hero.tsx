import { latePart } from '~/components/page/late-part'
import { UnbrokenPieces, hangQuote, headlineLook, WordRuns } from '~/components/words/line-breaks'
import { BigNumber, ReadingNumber, SourceNumber } from '~/components/words/source-number'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { href } from '~/domain/link/href'
import type { Region } from '~/domain/place/region'
import { SlidesButton } from '~/features/slides/slides-actions'
import type { CountyRecord } from '~/selectors/county/select-county'
import type { CountyWords } from '~/selectors/county/select-county-words'
import type { HeadlineFact } from '~/selectors/overview/select-headlines'

/** The pages of the city and its counties in division order. */
export function CountyNav({ places, current }: { places: readonly Region[]; current: string }) {
  return (
    <nav
      aria-label="各县（区、市）"
      className="flex flex-wrap gap-x-4 border-b border-rule text-[13px] lg:gap-x-5 xl:gap-x-6 2xl:gap-x-8 2xl:text-[17px]"
    >
      {places.map(({ adcode, name }) => (
        <a
          key={adcode}
          href={href({ page: 'county', adcode })}
          aria-current={adcode === current ? 'page' : undefined}
          className={`flex min-h-[44px] items-center border-b-3 pt-[3px] whitespace-nowrap ${adcode === current ? 'border-gold font-bold' : 'border-transparent text-ink2'}`}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

const LocatorMap = latePart('位置示意图', async () => (await import('~/components/drawing/locator-map')).LocatorMap)

/** Where the place lies, with the map's notice under it. */
function Locator({ catalogue, record: { region } }: { catalogue: Catalogue; record: CountyRecord }) {
  const { site, counties, hexMap } = catalogue
  const isCity = region.adcode === site.region
  const name = isCity ? `${region.name}及十一个县（区、市）示意图` : `${region.name}在全市的位置示意图`
  return (
    <figure aria-label={name} className="w-full max-w-[440px] justify-self-center lg:justify-self-end 2xl:max-w-[560px]">
      <div className="aspect-[440/290]">
        <LocatorMap hexMap={hexMap} counties={counties} focus={isCity ? null : region.adcode} name={name} />
      </div>
      <figcaption className="mt-1 text-right text-[11.5px] leading-[1.6] text-ink3 2xl:text-[13px]">
        {`${site.mapNotice}　${site.mapCredit}`}
      </figcaption>
    </figure>
  )
}

/** 昔阳县：2024年地区生产总值180.3亿元，/较“十三五”末翻了一番: the curator's words, broken at a clause. */
function Headline({ name, clauses }: { name: string; clauses: readonly string[] }) {
  return (
    <h1 className={`mt-3 font-serif text-[28px] leading-[1.38] font-bold md:text-[33px] xl:text-[38px] 2xl:text-[47px] ${headlineLook}`}>
      <span className="inline-block">{clauses.length > 0 ? `${name}：` : name}</span>
      {clauses.map((clause) => (
        <span key={clause} className={`inline-block ${hangQuote(clause)}`}>
          <WordRuns text={clause} />
        </span>
      ))}
    </h1>
  )
}

/** An opening “ at the beginning of the lead hangs into the margin, as the headline's does. */
const hangFirst = ([piece]: CountyWords['lead']): string => (piece?.text.startsWith('“') ? '-indent-[.48em]' : '')

/** The first screen of a place: its place in the list of pages, its finding, its numbers, where it lies. */
export function CountyHero({ catalogue, record, words }: { catalogue: Catalogue; record: CountyRecord; words: CountyWords }) {
  const { region } = record
  const city = catalogue.regions.get(catalogue.site.region)
  return (
    <div className="page-width">
      <CountyNav places={[...(city ? [city] : []), ...catalogue.counties]} current={region.adcode} />
      <div className="grid gap-x-16 gap-y-4 pt-5 pb-5 lg:grid-cols-[minmax(0,1fr)_440px] 2xl:grid-cols-[minmax(0,1fr)_560px]">
        <div>
          <p className="text-[13px] text-ink2 2xl:text-[16px]">
            <a href={href({ page: 'county', adcode: catalogue.site.region })} className="underline decoration-rule2 underline-offset-3">
              县（区、市）
            </a>{' '}
            / <b className="text-ink">{region.name}</b>
          </p>
          <Headline name={region.name} clauses={words.clauses} />
          <p className={`mt-4 max-w-[46em] text-[15px] leading-[1.8] text-ink2 2xl:text-[18px] ${hangFirst(words.lead)}`}>
            <UnbrokenPieces pieces={words.lead} />
            <span>点击数字查看出处。</span>
          </p>
          <div className="mt-2">
            <SlidesButton catalogue={catalogue} what={{ kind: 'county', adcode: region.adcode }} label={region.name} />
          </div>
        </div>
        <Locator catalogue={catalogue} record={record} />
      </div>
    </div>
  )
}

/** A number of the head of a page, in the size of its place: the earlier value is small and comes first, on a line of its own where both are too wide. */
function CardNumber({ card: { name, from, to } }: { card: HeadlineFact }) {
  return (
    <>
      {from && (
        <span className="text-[.62em] whitespace-nowrap text-ink2">
          <SourceNumber obs={from.obs} name={`${name}此前${from.printed.text}`}>
            <BigNumber printed={from.printed} unit={false} />
          </SourceNumber>
          <span className="mx-[.3em] font-normal">→</span>
        </span>
      )}
      <span className="whitespace-nowrap">
        <ReadingNumber reading={to} name={name} />
      </span>
    </>
  )
}

/** The numbers that the page opens with, between hairlines: numeral, name, and when it is of. */
export function CountyCards({ record: { cards } }: { record: CountyRecord }) {
  if (cards.length === 0) return null
  return (
    <ul
      aria-label="主要数字"
      className="page-width grid grid-cols-2 border-y border-ink [border-bottom-color:var(--color-rule)] lg:grid-cols-4"
    >
      {cards.map((card) => (
        <li
          key={card.to.obs}
          className="border-rule py-3.5 even:pl-4 md:even:border-l lg:border-l lg:pl-6 lg:first:border-l-0 lg:first:pl-0 max-lg:nth-[n+3]:border-t"
        >
          <p className="text-[25px] leading-tight font-bold md:text-[28px] xl:text-[38px] 2xl:text-[43px]">
            <CardNumber card={card} />
          </p>
          <p className="mt-2 text-[14px] leading-snug font-bold 2xl:text-[18px]">{card.name}</p>
          <p className="mt-0.5 text-[12px] text-ink2 2xl:text-[15px]">
            <UnbrokenPieces pieces={card.line} />
          </p>
        </li>
      ))}
    </ul>
  )
}
