import { useMemo } from 'react'
import { FigureView } from '~/components/figure/figure-view'
import { FigureBoundary } from '~/components/page/fault-boundary'
import { headlineLook, WordRuns } from '~/components/words/line-breaks'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { selectFigure } from '~/selectors/figure/select-figure'
import { known } from '~/selectors/reading/require-row'
import { narrowTargets, type TargetFilter, type TargetList } from '~/selectors/targets/select-target-list'
import { yearFinding } from '~/selectors/targets/year-finding'

export const nothing: TargetFilter = { year: null, nature: null, theme: null, status: null }

/** What was found, of all years or of one: in its clauses, each on a line of its own where it fits. */
export function TargetsHead({ catalogue, list, year }: { catalogue: Catalogue; list: TargetList; year: number | null }) {
  const clauses = useMemo(() => yearFinding(year, narrowTargets(list, { ...nothing, year }).tally), [list, year])
  return (
    <div>
      <p className="text-[12.5px] text-ink2 print:text-[10px] 2xl:text-[16px]">
        {`${terms.completion}　${catalogue.regions.get(catalogue.site.region)?.name ?? ''}`}
      </p>
      <h1
        className={`mt-2.5 font-serif text-[25px] leading-[1.38] font-bold xs:text-[28px] md:text-[33px] print:mt-1 print:text-[23px] print:leading-[1.3] 2xl:text-[47px] ${headlineLook}`}
      >
        {clauses.map((clause) => (
          <span key={clause} className="inline-block">
            <WordRuns text={clause} />
          </span>
        ))}
      </h1>
    </div>
  )
}

function Gauges({ catalogue, id }: { catalogue: Catalogue; id: Id }) {
  const record = useMemo(() => selectFigure(catalogue, known(catalogue.figures, id, '图')), [catalogue, id])
  return <FigureView record={record} slot="page" heading="h2" />
}

/** The headline few as gauges. On paper their rows say the same. */
export function HeadlineGauges({ catalogue }: { catalogue: Catalogue }) {
  const id = catalogue.site.targetFigure
  return (
    <div className="page-width mt-9 border-t border-ink pt-3 print:hidden 2xl:mt-12">
      <FigureBoundary name={catalogue.figures.get(id)?.neutral ?? id}>
        <Gauges catalogue={catalogue} id={id} />
      </FigureBoundary>
    </div>
  )
}
