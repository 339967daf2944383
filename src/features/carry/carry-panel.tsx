import '~/later.css'
import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useState } from 'react'
import { ChoiceBar } from '~/components/control/choice-bar'
import { latePart } from '~/components/page/late-part'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { EmbedOffer } from '~/features/share/embed-offer'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { CarryFiles } from './carry-files'
import { useShownForm } from './shown-form'

// What the pages of all places show is known by the selectors of those pages: they come for an unnamed figure alone.
const PlacedOffer = latePart('嵌入网页', async () => (await import('~/features/share/placed-offer')).PlacedOffer, {
  waiting: () => <div className="h-[480px]" />,
})

/** How to put a figure on a page of somebody else. */
function CarryEmbed({ catalogue, record }: { catalogue: Catalogue; record: FigureRecord }) {
  return (
    <div className="pb-6">
      {record.id === null ? (
        <PlacedOffer catalogue={catalogue} record={record} />
      ) : (
        <EmbedOffer catalogue={catalogue} record={record} id={record.id} />
      )}
    </div>
  )
}

interface Props {
  readonly catalogue: Catalogue
  readonly record: FigureRecord
  /** The button that opened the panel: the focus goes back to it. */
  readonly button: HTMLElement
  readonly onClose: () => void
}

const ways = [
  { key: 'files', name: '图片、数据、引用' },
  { key: 'embed', name: '嵌入网页' },
] as const
type Way = (typeof ways)[number]['key']

/** Files, or codes for the page of somebody else; what is chosen in the one stays while the other is looked at. */
function PanelBody(props: Pick<Props, 'catalogue' | 'record'>) {
  const [way, setWay] = useState<Way>('files')
  const [isEmbedSeen, setEmbedSeen] = useState(false)
  const choose = (next: Way) => {
    setWay(next)
    setEmbedSeen(isEmbedSeen || next === 'embed')
  }
  return (
    <>
      <div className="mb-4 border-b border-rule text-[14px] 2xl:text-[16px] [&_button]:min-h-[44px]">
        <ChoiceBar label={`${terms.exporting}的方式`} choices={ways} chosen={way} onChoose={choose} underline />
      </div>
      <div hidden={way !== 'files'}>
        <CarryFiles {...props} />
      </div>
      <div hidden={way !== 'embed'}>{isEmbedSeen && <CarryEmbed {...props} />}</div>
    </>
  )
}

/** 导出: every way of taking a figure away, with the picture as it will be. Esc closes it, the focus goes back to its button. */
export function CarryPanel({ catalogue, record: asked, button, onClose }: Props) {
  const record = useShownForm(catalogue, asked)
  // Back and Forward lead to another page: the panel of a figure that is no longer there goes with it.
  useEffect(() => {
    window.addEventListener('hashchange', onClose)
    return () => window.removeEventListener('hashchange', onClose)
  }, [onClose])
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed top-0 right-0 bottom-0 left-0 z-20 bg-[#0c171c] opacity-50" />
        <Dialog.Popup
          finalFocus={() => button}
          className="fixed top-[2vh] right-0 left-0 z-20 mx-auto max-h-[96vh] w-[calc(100vw-16px)] max-w-[1180px] overflow-y-auto border border-ink bg-paper px-4 text-ink sm:px-6"
        >
          <div className="flex items-start justify-between gap-4 pt-4 pb-1">
            <Dialog.Title className="text-[18px] leading-[1.4] font-bold">{`${terms.exporting}：${record.short}`}</Dialog.Title>
            <Dialog.Close aria-label="关闭" className="-mt-2 -mr-3 h-[44px] w-[44px] flex-none text-[20px] leading-none">
              ✕
            </Dialog.Close>
          </div>
          <PanelBody catalogue={catalogue} record={record} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
