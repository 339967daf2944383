import { isPlaced, PickedWords } from '~/components/figure/picked-place'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { href } from '~/domain/link/href'
import { useLink } from '~/features/page-stores'
import type { FigureRecord } from '~/selectors/figure/kinds'

/**
 * Answers a choice on the map where it was made: what the map says of the county with its source, which counties are compared further
 * down, and the way there. It is there, empty, before the first choice, so that the answer is heard.
 */
export function PickedCounties({ catalogue, main }: { catalogue: Catalogue; main: FigureRecord | string }) {
  const requested = useLink((link) => link.view.counties)
  const picked = catalogue.counties.filter(({ adcode }) => requested.includes(adcode))
  const last = requested.at(-1)
  return (
    <p role="status" className="mx-2.5 text-[13px] text-ink2 print:hidden md:mx-0 2xl:text-[16px]">
      {picked.map(({ adcode, name }) => (
        <a key={adcode} href={href({ page: 'county', adcode })} className="mr-2 text-gold-text underline">
          {name}
        </a>
      ))}
      {last !== undefined && typeof main !== 'string' && isPlaced(main) && (
        <span className="mr-3">
          <PickedWords record={main} adcode={last} />
        </span>
      )}
      {picked.length > 0 && (
        <button
          type="button"
          className="min-h-[32px] font-bold text-ink"
          onClick={() => document.querySelector('[aria-label^="选择县"]')?.scrollIntoView({ block: 'start' })}
        >
          并排对比 ↓
        </button>
      )}
    </p>
  )
}
