import type { Plan } from '~/domain/dataset/site'
import { terms } from '~/domain/dataset/terms'
import { href, type Destination } from '~/domain/link/href'
import type { Route } from '~/domain/link/route'
import { asOfWords } from '~/domain/period/format-period'
import type { Elements } from './elements'

const hexagon = 'M0 -6.6 5.7 -3.3 5.7 3.3 0 6.6 -5.7 3.3 -5.7 -3.3Z'

/** Three hexagons of the map's own grid: gold above, deep and middle green below. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 26 26" width="26" height="26" className={className} aria-hidden="true">
      <path d={hexagon} transform="translate(13 7.4)" className="fill-gold" />
      <path d={hexagon} transform="translate(6.8 18.2)" className="fill-deep" />
      <path d={hexagon} transform="translate(19.2 18.2)" className="fill-mid" />
    </svg>
  )
}

/** The words in the field that opens the search. */
export function SearchWords() {
  return (
    <>
      <span className="hidden xl:inline">搜索指标、地名或数字</span>
      <span className="xl:hidden">搜索</span>
    </>
  )
}

interface Props {
  readonly name: string
  readonly plan: Plan
  readonly asOf: string
  readonly current: Exclude<Route['page'], 'wall'>
  readonly firstCounty: string
  readonly search: Elements
  readonly actions: Elements
}

function NavLink({ to, current, children }: { to: Destination; current: boolean; children: string }) {
  const look = current ? 'border-gold font-bold text-ink' : 'border-transparent text-ink2'
  return (
    <a href={href(to)} aria-current={current ? 'page' : undefined} className={`flex h-full items-center border-b-3 pt-[3px] ${look}`}>
      {children}
    </a>
  )
}

const pages = [
  { page: 'overview', name: '总览' },
  { page: 'county', name: '县（区、市）' },
  { page: 'targets', name: '目标' },
  { page: 'facts', name: '数据' },
] as const

function PageLinks({ current, firstCounty }: Pick<Props, 'current' | 'firstCounty'>) {
  return pages.map(({ page, name }) => (
    <NavLink key={page} to={page === 'county' ? { page, adcode: firstCounty } : { page }} current={current === page}>
      {name}
    </NavLink>
  ))
}

/** Name, pages, search, plan and data date: the same on every page. */
export function SiteHeader({ name, plan, asOf, current, firstCounty, search, actions }: Props) {
  return (
    <header className={`border-b border-ink ${current === 'county' || current === 'briefing' ? 'print:hidden' : ''}`}>
      <div className="page-width flex min-h-[50px] flex-wrap items-center justify-between gap-x-3 md:h-[50px] md:flex-nowrap print:h-[34px] print:min-h-0 xl:h-[52px] 2xl:h-[68px]">
        <div className="flex h-full items-center gap-7 xl:gap-9 2xl:gap-11">
          <a
            href={href({ page: 'overview' })}
            className="flex items-center gap-2.5 font-serif text-[19px] font-bold whitespace-nowrap xl:text-[22px] 2xl:text-[27px]"
          >
            <Logo className="h-[24px] w-[24px] 2xl:h-[32px] 2xl:w-[32px]" />
            <span>{name}</span>
          </a>
          <nav
            aria-label="主导航"
            className="hidden h-full items-center gap-7 text-[13.5px] whitespace-nowrap md:flex print:hidden xl:gap-9 2xl:gap-11 2xl:text-[17px]"
          >
            <PageLinks current={current} firstCounty={firstCounty} />
          </nav>
        </div>
        <div className="flex items-center gap-3 text-[12.5px] whitespace-nowrap text-ink2 md:gap-4 2xl:gap-5 2xl:text-[16px]">
          {search}
          <span className="flex items-center gap-2.5">
            <span className="plan-span hidden print:inline xl:inline">
              <span>{`${plan.name} `}</span>
              <b className="text-ink">{`${plan.from}—${plan.to}`}</b>
            </span>
            <span>{asOfWords(asOf)}</span>
          </span>
          <span className="hidden items-center lg:flex print:hidden">{actions}</span>
        </div>
      </div>
      <nav
        aria-label="手机导航"
        className="page-width flex h-[44px] justify-between border-t border-rule text-[13.5px] whitespace-nowrap md:hidden print:hidden"
      >
        <PageLinks current={current} firstCounty={firstCounty} />
        <NavLink to={{ page: 'wall' }} current={false}>
          {terms.wall}
        </NavLink>
      </nav>
    </header>
  )
}
