import { createContext, use, useMemo, useRef, useState } from 'react'
import { FigureToolsProvider, type Tools } from '~/components/figure/figure-tools'
import type { Elements } from '~/components/page/elements'
import { latePart } from '~/components/page/late-part'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { loadCode } from '~/lib/load-code'
import type { FigureRecord } from '~/selectors/figure/kinds'

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
  readonly report: (record: FigureRecord) => Promise<void>
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
      </a>{' '}
      <button type="button" className="figure-tool" aria-label={`报错：${record.short}`} onClick={() => void host?.report(record)}>
        报错
      </button>
    </span>
  )
}

/** What came of a press, and what says it at the foot of the window. */
type Notice = (onClose: () => void) => Elements

/** Puts a figure on the list; what does it and says it comes at the first time. */
async function addedNotice(record: FigureRecord, serial: number): Promise<Notice> {
  const [{ addFigure }, { AddedNotice }] = await loadCode(() =>
    Promise.all([import('./briefing/add-figure'), import('./briefing/added-notice')]),
  )
  const added = addFigure(record)
  return (onClose) => <AddedNotice key={serial} added={added} onClose={onClose} />
}

async function reportNotice(catalogue: Catalogue, record: FigureRecord, serial: number): Promise<Notice> {
  const { reportFigure, ReportNotice } = await loadCode(() => import('./report-notice'))
  const said = await reportFigure(catalogue, record)
  return (onClose) => <ReportNotice key={serial} said={said} onClose={onClose} />
}

const failedNotice =
  (said: string): Notice =>
  () => <p className="fixed right-0 bottom-0 left-0 z-10 bg-sheet p-3">{said}</p>

/** Gives every figure below it the tools to take it away; what they open comes when it is requested. */
export function FigureToolsHost({ catalogue, children }: { catalogue: Catalogue; children: Elements }) {
  const [carried, setCarried] = useState<CarryRequest | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const serial = useRef(0)
  const host = useMemo(() => {
    const say = async (coming: Promise<Notice>, failed: string) => {
      const said = await coming.catch(() => failedNotice(failed))
      setNotice(() => said)
    }
    const made: Host = {
      carry: setCarried,
      add: (record) => say(addedNotice(record, (serial.current += 1)), `${terms.briefing}加载失败，这幅图没有加入；请检查网络后再按一次。`),
      report: (record) => say(reportNotice(catalogue, record, (serial.current += 1)), '报错加载失败，请检查网络后再按一次。'),
    }
    return made
  }, [catalogue])
  const closeNotice = useMemo(() => () => setNotice(null), [])
  return (
    <HostContext value={host}>
      <FigureToolsProvider value={FigureButtons}>{children}</FigureToolsProvider>
      {carried && <CarryPanel catalogue={catalogue} record={carried.record} button={carried.button} onClose={() => setCarried(null)} />}
      {/* The region is there before its words. */}
      <div role="status">{notice?.(closeNotice)}</div>
    </HostContext>
  )
}
