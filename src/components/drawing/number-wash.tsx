import { memo, use } from 'react'
import type { ChartNumber } from '~/charts/chart'
import { SourceOpener } from '~/components/words/source-opener'

/** The gold wash behind the number whose sheet is open. It stands before the drawing in the document, and so under it: drawings have no ground. */
export const NumberWash = memo(function NumberWash({ numbers }: { numbers: readonly ChartNumber[] }) {
  const opening = use(SourceOpener)
  return numbers
    .filter(({ obs }) => obs === opening?.current)
    .map(({ obs, box }) => (
      <span
        key={obs}
        aria-hidden="true"
        className="absolute bg-gold-wash print:hidden"
        style={{ left: box.left - 6, top: box.top - 3, width: box.width + 12, height: box.height + 6 }}
      />
    ))
})
