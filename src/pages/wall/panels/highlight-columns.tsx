import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'

/** The highlights of the eleven under a map that is too small for them, in two columns. */
export function HighlightColumns({ record, u }: { readonly record: HighlightsRecord; readonly u: number }) {
  return (
    <ul
      className="w-full columns-2 border-t border-rule2"
      style={{ fontSize: 0.82 * u, lineHeight: 1.52, columnGap: 0.6 * u, paddingTop: 0.3 * u, paddingBottom: 0.3 * u }}
    >
      {record.regions.map((region) => (
        <li key={region.adcode} className="whitespace-nowrap">
          <b className="inline-block" style={{ width: 2.9 * u }}>
            {region.name}
          </b>
          <span className="text-ink2" style={{ fontSize: 0.74 * u }}>
            {region.lines.join('')}
          </span>
        </li>
      ))}
    </ul>
  )
}
