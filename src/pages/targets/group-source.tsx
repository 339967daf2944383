import { useMemo } from 'react'
import { FigureTools } from '~/components/figure/figure-tools'
import { SourceText } from '~/components/words/source-number'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { selectFigure } from '~/selectors/figure/select-figure'
import { targetFigure } from '~/selectors/figure/unnamed-figure'

interface Props {
  readonly catalogue: Catalogue
  /** The targets that stand over it, in their order. */
  readonly targets: readonly Id[]
}

/** The sources of the rows above, and the way to take these rows away as the figure that they are. */
export function GroupSource({ catalogue, targets }: Props) {
  const record = useMemo(() => selectFigure(catalogue, targetFigure(catalogue, targets)), [catalogue, targets])
  return (
    <p className="mt-1 border-t border-rule pt-2 text-[12px] leading-[1.6] text-ink3 print:mt-0 print:break-before-avoid print:pt-1 print:text-[9px] 2xl:text-[14px]">
      <SourceText text={`来源：${record.sourceLine}。`} />
      <FigureTools record={record} />
    </p>
  )
}
