import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { Elements } from '~/components/page/elements'
import { latePart } from '~/components/page/late-part'
import { PartFailed } from '~/components/page/notices'
import { loadCode } from '~/lib/load-code'

/** What the page that is open has yet to fetch before it can be printed: the button and Ctrl+P wait for it. */
export const paperPart: { load?: (() => Promise<unknown>) | undefined } = {}

interface Printing {
  /** Prints when all that the sheet shows is there. */
  readonly print: () => void
  /** Someone has printed, or is about to. */
  readonly requested: boolean
}

const PrintContext = createContext<Printing>({ print: () => {}, requested: false })

/**
 * On its way from the start, so that the browser's own menu prints it too, and not in what the page starts with. Where it does not come, a
 * sheet has no address, and the page works.
 */
const PaperAddress = latePart('网址', async () => (await import('./paper-address')).PaperAddress, { failed: () => null })

/** What a sheet of paper shows and a page may not have loaded yet. */
const parts = () =>
  loadCode(() => Promise.all([import('~/components/drawing/painted-chart'), import('~/components/control/qr-code'), paperPart.load?.()]))

/** How long the dialog waits for drawings whose code is there, in milliseconds. */
const patience = 10_000

/** Lets the page be drawn with what has come: until no drawing waits any more, or patience is over. */
async function drawn(): Promise<void> {
  const end = Date.now() + patience
  do await new Promise((resolve) => setTimeout(resolve, 60))
  while (document.querySelector('main [data-waits]') && Date.now() < end)
}

/**
 * Ctrl+P and the header's button wait for drawings and code before they open the browser's dialog; its own menu does not wait, and a
 * drawing that is not there yet says so on the sheet. Code that does not come is said where printing was requested.
 */
export function PrintHost({ children }: { children: Elements }) {
  const [requested, setRequested] = useState(false)
  const [fault, setFault] = useState<{ readonly error: unknown; readonly at: Element | null } | null>(null)
  const print = useCallback(() => {
    const pressed = document.activeElement
    setRequested(true)
    setFault(null)
    parts()
      .then(drawn)
      .then(
        () => window.print(),
        (error: unknown) => setFault({ error, at: pressed === document.body ? null : pressed }),
      )
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyP' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      print()
    }
    const onPrint = () => setRequested(true)
    window.addEventListener('keydown', onKey)
    window.addEventListener('beforeprint', onPrint)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('beforeprint', onPrint)
    }
  }, [print])
  const printing = useMemo(() => ({ print, requested }), [print, requested])
  return (
    <PrintContext value={printing}>
      {children}
      {fault && <PartFailed name="打印" error={fault.error} again={print} opener={{ at: fault.at, close: () => setFault(null) }} />}
    </PrintContext>
  )
}

/** 打印, in the header. */
export function PrintButton() {
  const { print } = use(PrintContext)
  return (
    <button type="button" className="min-h-[32px]" onClick={print}>
      打印
    </button>
  )
}

/** The end of a printed page. */
export function PaperEnd() {
  return <PaperAddress requested={use(PrintContext).requested} />
}
