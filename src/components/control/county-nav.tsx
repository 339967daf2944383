import { href } from '~/domain/link/href'
import type { Region } from '~/domain/place/region'

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
