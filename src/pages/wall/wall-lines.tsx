import { BigNumber } from '~/components/big-number'
import type { HeadlineFact } from '~/selectors/select-headlines'

/** Rows of a fact each: name on the left, numeral on the right; never more than four. */
export function WallLines({ facts, u }: { facts: readonly HeadlineFact[]; u: number }) {
  return (
    <ul className="border-t border-rule2" style={{ marginTop: 3 * u }}>
      {facts.slice(0, 4).map((fact) => (
        <li
          key={fact.to.obs}
          className="flex items-center justify-between border-b border-rule"
          style={{ paddingTop: 0.6 * u, paddingBottom: 0.6 * u }}
        >
          <span className="whitespace-nowrap text-ink2" style={{ fontSize: 1.35 * u, lineHeight: 1.4 }}>
            {fact.name}
            <span className="block text-ink3" style={{ fontSize: u, lineHeight: 1.3 }}>
              {fact.to.period}
            </span>
          </span>
          <span className="font-bold whitespace-nowrap" style={{ fontSize: 2.35 * u, lineHeight: 1.2 }}>
            {fact.from && (
              <>
                {fact.from.printed.number}
                <span className="font-normal text-ink2"> → </span>
              </>
            )}
            <BigNumber printed={fact.to.printed} />
          </span>
        </li>
      ))}
    </ul>
  )
}
