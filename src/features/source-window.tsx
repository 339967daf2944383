import { Popover } from '@base-ui/react/popover'
import { useQuery } from '@tanstack/react-query'
import { use, useMemo } from 'react'
import { ThemeContext } from '~/components/drawing/drawing'
import { BigNumber } from '~/components/words/source-number'
import { quotesQuery } from '~/data/late-queries'
import type { Read } from '~/data/read'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'
import { PageRead } from './full-data'
import { SheetBody } from './sheet-body'
import { SheetCopy } from './sheet-copy'
import { SheetCorrections } from './sheet-corrections'

interface Props {
  readonly catalogue: Catalogue
  /** The reading or target whose sheet this is. */
  readonly source: Id
  /** The number that was opened; the sheet is placed at it, and focus returns to it. */
  readonly anchor: Element | { readonly getBoundingClientRect: () => DOMRect }
  readonly onClose: () => void
}

const noRead: Read = () => Promise.reject(new Error('no page, no datasets'))

/** One number, one sheet: square, ink edge, no shadow; Esc and a click outside close it. */
export function SourceWindow({ catalogue, source, anchor, onClose }: Props) {
  const sheet = useMemo(() => selectSourceSheet(catalogue, source), [catalogue, source])
  const read = use(PageRead)
  // The sheet stands outside what has the theme: a presenter's window is dark on a light page.
  const theme = use(ThemeContext)
  // Without them the sheet has the printed figure alone.
  const { data: quotes } = useQuery({ ...quotesQuery(read ?? noRead), enabled: read !== null })
  const quote = quotes?.get(source) ?? null
  if (!sheet) return null
  const back = () => (anchor instanceof HTMLElement ? anchor : null)
  return (
    <Popover.Root open modal="trap-focus" onOpenChange={(open) => open || onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="bottom" align="start" sideOffset={10} collisionPadding={8} className="z-20">
          <Popover.Popup
            finalFocus={back}
            data-theme={theme.name}
            className="max-h-[min(80vh,var(--available-height))] w-[calc(100vw-16px)] max-w-[620px] overflow-y-auto border border-ink bg-sheet text-ink"
          >
            <div className="flex items-start justify-between px-6 pt-5">
              <Popover.Title className="text-[13px] font-normal text-ink2">
                {`${sheet.indicator}　${sheet.place}　${sheet.period}`}
              </Popover.Title>
              <Popover.Close aria-label="关闭出处" className="-mt-2 -mr-3 h-[44px] w-[44px] text-[20px] leading-none">
                ✕
              </Popover.Close>
            </div>
            <p className="px-6 text-[34px] leading-tight font-bold">
              <BigNumber printed={sheet.printed} />
            </p>
            <SheetCorrections id={source} />
            <SheetBody sheet={sheet} quote={quote} />
            <SheetCopy catalogue={catalogue} sheet={sheet} quote={quote} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
