import type { ReactNode } from 'react'
import type { Plan } from '~/domain/plan'
import { Logo } from './logo'

interface Props {
  readonly name: string
  readonly plan: Plan
  readonly asOf: string
  readonly current: 'overview' | 'county' | 'targets' | 'figure' | 'unknown'
  readonly firstCounty: string
  readonly actions: ReactNode
}

function NavLink({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  const look = current ? 'border-gold font-bold text-ink' : 'border-transparent text-ink2'
  return (
    <a href={href} aria-current={current ? 'page' : undefined} className={`flex h-full items-center border-b-3 pt-[3px] ${look}`}>
      {children}
    </a>
  )
}

/** Name, pages, plan and data date: the same on every page. */
export function SiteHeader({ name, plan, asOf, current, firstCounty, actions }: Props) {
  return (
    <header className={`border-b border-ink ${current === 'county' ? 'print:hidden' : ''}`}>
      <div className="page-width flex h-[50px] items-center justify-between xl:h-[52px] 2xl:h-[68px]">
        <div className="flex h-full items-center gap-7 xl:gap-11">
          <a href="#/" className="flex items-center gap-2.5 font-serif text-[19px] font-bold xl:text-[22px] 2xl:text-[27px]">
            <Logo className="h-[24px] w-[24px] 2xl:h-[32px] 2xl:w-[32px]" />
            {name}
          </a>
          <nav aria-label="主导航" className="hidden h-full items-center gap-7 text-[13.5px] md:flex 2xl:text-[17px]">
            <NavLink href="#/" current={current === 'overview'}>
              总览
            </NavLink>
            <NavLink href={`#/county/${firstCounty}`} current={current === 'county'}>
              县（区、市）
            </NavLink>
            <NavLink href="#/targets" current={current === 'targets'}>
              目标
            </NavLink>
          </nav>
        </div>
        <div className="flex items-center gap-4 text-[12.5px] text-ink2 xl:gap-5 2xl:text-[16px]">
          <span className="hidden lg:inline">
            {plan.name} <b className="text-ink">{`${plan.from}—${plan.to}`}</b>
          </span>
          <span>数据截至 {asOf}</span>
          {actions}
        </div>
      </div>
      <nav aria-label="手机导航" className="page-width flex h-[40px] gap-7 border-t border-rule text-[13.5px] md:hidden print:hidden">
        <NavLink href="#/" current={current === 'overview'}>
          总览
        </NavLink>
        <NavLink href={`#/county/${firstCounty}`} current={current === 'county'}>
          县（区、市）
        </NavLink>
        <NavLink href="#/targets" current={current === 'targets'}>
          目标
        </NavLink>
        <NavLink href="#/wall" current={false}>
          投屏
        </NavLink>
      </nav>
    </header>
  )
}
