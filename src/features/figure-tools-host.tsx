import { createContext, lazy, Suspense, use, useMemo, useState, type ReactNode } from 'react'
import { FigureToolsProvider, type Tools } from '~/components/figure-tools'
import type { Catalogue } from '~/domain/catalogue'
import type { FigureRecord } from '~/selectors/figure-record'

const CarryPanel = lazy(async () => ({ default: (await import('./carry/carry-panel')).CarryPanel }))
const AddedNotice = lazy(async () => ({ default: (await import('./briefing/added-notice')).AddedNotice }))

/** What was asked of a figure, and at which button the focus goes on. */
interface Asked {
  readonly record: FigureRecord
  readonly button: HTMLElement
}

interface Host {
  readonly carry: (asked: Asked) => void
  readonly add: (asked: Asked) => void
}

const HostContext = createContext<Host | null>(null)

const FigureButtons: Tools = ({ record }) => {
  const host = use(HostContext)
  return (
    <span className="whitespace-nowrap print:hidden">
      <button
        type="button"
        className="figure-tool"
        aria-label={`带走：${record.short}`}
        onClick={({ currentTarget }) => host?.carry({ record, button: currentTarget })}
      >
        带走
      </button>
      <button
        type="button"
        className="figure-tool"
        aria-label={`加入汇报单：${record.short}`}
        onClick={({ currentTarget }) => host?.add({ record, button: currentTarget })}
      >
        加入汇报单
      </button>
    </span>
  )
}

/** Gives every figure below it the tools to take it away; what they open comes when it is asked for. */
export function FigureToolsHost({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  const [carried, setCarried] = useState<Asked | null>(null)
  const [added, setAdded] = useState<Asked | null>(null)
  const host = useMemo(() => ({ carry: setCarried, add: setAdded }), [])
  return (
    <HostContext value={host}>
      <FigureToolsProvider value={FigureButtons}>{children}</FigureToolsProvider>
      <Suspense>
        {carried && <CarryPanel catalogue={catalogue} record={carried.record} button={carried.button} onClose={() => setCarried(null)} />}
        {added && <AddedNotice catalogue={catalogue} record={added.record} onClose={() => setAdded(null)} />}
      </Suspense>
    </HostContext>
  )
}
