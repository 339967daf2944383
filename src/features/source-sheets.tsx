import { useMemo, useState } from 'react'
import type { Elements } from '~/components/page/elements'
import { latePart } from '~/components/page/late-part'
import { SourceOpener, type SourceOpening } from '~/components/words/source-number'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { hasSource } from '~/selectors/reading/require-row'
import { openSource } from '~/state/filter-store'
import { useLink, usePageStores } from './page-stores'

type SheetAnchor = Element | { readonly getBoundingClientRect: () => DOMRect }

/** Half the sheet's width to the left of the middle, a little under the top. */
const middleOfWindow: SheetAnchor = {
  getBoundingClientRect: () => new DOMRect(Math.max(8, window.innerWidth / 2 - 310), window.innerHeight * 0.08, 0, 0),
}

const SourceWindow = latePart('出处', async () => (await import('./source-window')).SourceWindow, {
  opener: ({ anchor, onClose }) => ({ at: anchor, close: onClose }),
})

/**
 * The number on the page that a sheet belongs to, brought into view: of several prints of one reading the one that was
 * pressed, else the first that is to be seen. The middle of the window where it is not on the page.
 */
function sheetAnchor(obs: string): SheetAnchor {
  const printed = [...document.querySelectorAll(`#root [data-obs="${obs}"]`)].filter((each) => each.getBoundingClientRect().width > 0)
  const number = printed.find((each) => each === document.activeElement) ?? printed[0]
  if (!number) return middleOfWindow
  const box = number.getBoundingClientRect()
  if (box.bottom < 0 || box.top > window.innerHeight) number.scrollIntoView({ block: 'center' })
  return number
}

interface Props {
  readonly catalogue: Catalogue
  readonly children: Elements
}

interface OpenedProps extends Props {
  readonly opening: SourceOpening
  readonly onClose: () => void
}

function OpenedSheets({ catalogue, opening, onClose, children }: OpenedProps) {
  const { current } = opening
  // Once, when it opens: later the sheet itself holds the focus, and the number that was pressed could no longer be found.
  const anchor = useMemo(() => (current === null ? middleOfWindow : sheetAnchor(current)), [current])
  return (
    <SourceOpener value={opening}>
      {children}
      {current !== null && hasSource(catalogue, current) && (
        <SourceWindow key={current} catalogue={catalogue} source={current} anchor={anchor} onClose={onClose} />
      )}
    </SourceOpener>
  )
}

/** Lets every number below open its source sheet; the link names the open one. */
export function SourceSheets({ catalogue, children }: Props) {
  const { filter } = usePageStores()
  const current = useLink((link) => link.view.source)
  const opening = useMemo(() => ({ current, open: (obs: string) => openSource(filter, obs) }), [current, filter])
  return (
    <OpenedSheets catalogue={catalogue} opening={opening} onClose={() => openSource(filter, null)}>
      {children}
    </OpenedSheets>
  )
}

interface OwnProps extends Props {
  /** What the numbers stand in: a sheet closes when something else comes in its place. */
  readonly scene: string
}

/** The same where the link is another's: a presenter's window has the link of its wall. */
export function OwnSourceSheets({ catalogue, scene, children }: OwnProps) {
  const [opened, setOpened] = useState<{ readonly scene: string; readonly obs: string } | null>(null)
  const current = opened !== null && opened.scene === scene ? opened.obs : null
  const opening = useMemo(() => ({ current, open: (obs: string) => setOpened({ scene, obs }) }), [current, scene])
  return (
    <OpenedSheets catalogue={catalogue} opening={opening} onClose={() => setOpened(null)}>
      {children}
    </OpenedSheets>
  )
}
