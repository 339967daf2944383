import { createContext, use, useMemo, useRef, useState } from 'react'
import { FigureToolsProvider, type Tools } from '~/components/figure/figure-tools'
import type { Elements } from '~/components/page/elements'
import { latePart } from '~/components/page/late-part'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { loadCode } from '~/lib/load-code'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { Added } from './briefing/add-figure'
import type { AddedNotice } from './briefing/added-notice'

const CarryPanel = latePart(terms.exporting, async () => (await import('./carry/carry-panel')).CarryPanel, {
  opener: ({ button, onClose }) => ({ at: button, close: onClose }),
})

/** The requested action on a figure, and the button that gets the focus back. */
interface CarryRequest {
  readonly record: FigureRecord
  readonly button: HTMLElement
}

interface Host {
  readonly carry: (request: CarryRequest) => void
  readonly add: (record: FigureRecord) => Promise<void>
}

const HostContext = createContext<Host | null>(null)

const FigureButtons: Tools = ({ record }) => {
  const host = use(HostContext)
  return (
    <span className="figure-tools whitespace-nowrap print:hidden">
      {' '}
      <button
        type="button"
        className="figure-tool"
        aria-label={`${terms.exporting}：${record.short}`}
        onClick={({ currentTarget }) => host?.carry({ record, button: currentTarget })}
      >
        {terms.exporting}
      </button>{' '}
      <button
        type="button"
        className="figure-tool"
        aria-label={`加入${terms.briefing}：${record.short}`}
        onClick={() => void host?.add(record)}
      >{`加入${terms.briefing}`}</button>{' '}
      <a className="figure-tool choose-again" aria-label={`改选：${record.short}`} href={href({ page: 'drawn', spec: record.spec })}>
        改选
      </a>
    </span>
  )
}

/** What came of adding a figure, and what says it; `failed` where neither came. */
type Notice = { readonly serial: number; readonly added: Added; readonly Shown: typeof AddedNotice } | 'failed'

/** Puts a figure on the list; what does it and says it comes at the first time. */
async function noticeOf(record: FigureRecord, serial: number): Promise<Notice> {
  try {
    const [{ addFigure }, { AddedNotice: Shown }] = await loadCode(() =>
      Promise.all([import('./briefing/add-figure'), import('./briefing/added-notice')]),
    )
    return { serial, added: addFigure(record), Shown }
  } catch {
    return 'failed'
  }
}

/** Says at the foot of the window what came of adding a figure; the region is there before the words. */
function AddedStatus({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  return (
    <div role="status">
      {notice === 'failed' && (
        <p className="fixed right-0 bottom-0 left-0 z-10 bg-sheet p-3">{`${terms.briefing}加载失败，这幅图没有加入；请检查网络后再按一次。`}</p>
      )}
      {notice !== null && notice !== 'failed' && <notice.Shown key={notice.serial} added={notice.added} onClose={onClose} />}
    </div>
  )
}

/** Gives every figure below it the tools to take it away; what they open comes when it is requested. */
export function FigureToolsHost({ catalogue, children }: { catalogue: Catalogue; children: Elements }) {
  const [carried, setCarried] = useState<CarryRequest | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const serial = useRef(0)
  const host = useMemo(
    (): Host => ({
      carry: setCarried,
      add: async (record) => setNotice(await noticeOf(record, (serial.current += 1))),
    }),
    [],
  )
  const closeNotice = useMemo(() => () => setNotice(null), [])
  return (
    <HostContext value={host}>
      <FigureToolsProvider value={FigureButtons}>{children}</FigureToolsProvider>
      {carried && <CarryPanel catalogue={catalogue} record={carried.record} button={carried.button} onClose={() => setCarried(null)} />}
      <AddedStatus notice={notice} onClose={closeNotice} />
    </HostContext>
  )
}
