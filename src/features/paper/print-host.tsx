import { createContext, lazy, Suspense, use, useCallback, useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { paperPart } from './paper-part'

interface Printing {
  /** Prints when all that the sheet shows is there. */
  readonly print: () => void
  /** Someone has printed, or is about to. */
  readonly asked: boolean
}

const PrintContext = createContext<Printing>({ print: () => {}, asked: false })

/**
 * On its way from the start, so that the browser's own menu prints it too, and not in what the page starts with. Where it does not come, a
 * sheet has no address, and the page stands.
 */
const PaperAddress = lazy<ComponentType<{ asked: boolean }>>(() =>
  import('./paper-address').then(
    (part) => ({ default: part.PaperAddress }),
    () => ({ default: () => null }),
  ),
)

/** What a sheet of paper shows and a page may not have loaded yet. */
const parts = () => Promise.allSettled([import('~/components/painted-chart'), import('~/components/qr-code'), paperPart.load?.()])

/** Lets the page be drawn with what has just come. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 60))

/**
 * Ctrl+P and the header's button wait for drawings and code before they open the browser's dialog; its own menu does not wait, and a
 * drawing that is not there yet says so on the sheet.
 */
export function PrintHost({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState(false)
  const print = useCallback(() => {
    setAsked(true)
    void parts()
      .then(drawn)
      .then(() => window.print())
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyP' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      print()
    }
    const onPrint = () => setAsked(true)
    window.addEventListener('keydown', onKey)
    window.addEventListener('beforeprint', onPrint)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('beforeprint', onPrint)
    }
  }, [print])
  const printing = useMemo(() => ({ print, asked }), [print, asked])
  return <PrintContext value={printing}>{children}</PrintContext>
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
  const { asked } = use(PrintContext)
  return (
    <Suspense fallback={null}>
      <PaperAddress asked={asked} />
    </Suspense>
  )
}
