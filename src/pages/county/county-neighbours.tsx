import { UnbrokenPieces } from '~/components/words/line-breaks'
import { href } from '~/domain/link/href'
import type { Neighbour } from '~/selectors/county/select-neighbours'
import { CountySection } from './county-section'

interface Props {
  readonly heading: string
  readonly notice: string
  readonly neighbours: readonly Neighbour[]
}

/** The pages of the neighbours: who touches it on the schematic map, each with what it is known by. */
export function CountyNeighbours({ heading, notice, neighbours }: Props) {
  return (
    <CountySection heading={heading} lead={notice}>
      <ul className="grid border-t border-rule md:grid-cols-2 md:gap-x-10 lg:gap-x-[92px] 2xl:gap-x-[72px]">
        {neighbours.map(({ adcode, name, highlight }) => (
          <li key={adcode} className="flex items-baseline gap-x-5 border-b border-rule text-[14px] leading-[1.6] 2xl:text-[18px]">
            <a
              href={href({ page: 'county', adcode })}
              className="flex min-h-[44px] w-[5em] shrink-0 items-center font-bold text-gold-text underline underline-offset-3"
            >
              {name}
            </a>
            <span className="py-2 text-ink2">
              <UnbrokenPieces pieces={highlight} />
            </span>
          </li>
        ))}
      </ul>
    </CountySection>
  )
}
