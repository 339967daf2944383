import type { Region } from '~/domain/region'

/** The pages of the counties in division order. */
export function CountyNav({ counties, current }: { counties: readonly Region[]; current: string }) {
  return (
    <nav aria-label="各县（区、市）" className="flex flex-wrap gap-x-4 border-b border-rule text-[13px] print:hidden">
      {counties.map(({ adcode, name }) => (
        <a
          key={adcode}
          href={`#/county/${adcode}`}
          aria-current={adcode === current ? 'page' : undefined}
          className={`flex min-h-[36px] items-center border-b-3 pt-[3px] ${adcode === current ? 'border-gold font-bold' : 'border-transparent text-ink2'}`}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
