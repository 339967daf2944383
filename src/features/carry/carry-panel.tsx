import '~/later.css'
import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/catalogue'
import { citeFigure } from '~/outputs/cite'
import type { PictureTheme } from '~/outputs/picture/drawing-svg'
import type { PictureRatio } from '~/outputs/picture/picture-shape'
import type { FigureRecord } from '~/selectors/figure-record'
import { useSettings } from '../page-stores'
import { useWholeData } from '../whole-data'
import { ActionRow } from './action-row'
import { pictureActions, slidesActions, tableActions } from './carry-actions'
import { CarryChoices } from './carry-choices'
import { CarryPreview } from './carry-preview'
import { CarryStatus } from './carry-status'
import { CarryWords } from './carry-words'
import { figureLink } from './figure-link'
import { useCarry } from './use-carry'
import { usePreview } from './use-preview'

interface Props {
  readonly catalogue: Catalogue
  readonly record: FigureRecord
  /** The button that opened the panel: the focus goes back to it. */
  readonly button: HTMLElement
  readonly onClose: () => void
}

/** Where a browser saves no files, and what to do there. */
function whyNoFiles(): string {
  return /MicroMessenger/i.test(navigator.userAgent) ? '微信内不能下载文件：图片请长按预览图保存，表格请在浏览器中打开本页后下载。' : ''
}

/** The reader's own day, as a citation has it: 2026-01-31. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function PanelBody({ catalogue, record }: Pick<Props, 'catalogue' | 'record'>) {
  const settings = useSettings()
  const [ratio, setRatio] = useState<PictureRatio>('16:9')
  const [theme, setTheme] = useState<PictureTheme>(settings.theme === 'dark' ? 'dark' : 'light')
  // Full titles and whole citations come with the whole datasets.
  useWholeData(catalogue, true)
  const [readOn] = useState(today)
  const place = useMemo(
    () => ({ name: catalogue.site.name, asOf: record.asOf, version: catalogue.version, link: figureLink(record) }),
    [catalogue, record],
  )
  const ask = useMemo(() => ({ record, theme, ratio, place }), [record, theme, ratio, place])
  const preview = usePreview(ask)
  const citation = useMemo(() => citeFigure(catalogue, record, place, readOn), [catalogue, record, place, readOn])
  const work = { ...ask, catalogue, preview, citation }
  const carry = useCarry(work)
  const noFiles = whyNoFiles()
  const shared = { carry, pictureReady: preview.state === 'ready', noFiles }
  return (
    <>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_380px]">
        <div>
          <CarryPreview preview={preview} ratio={ratio} />
        </div>
        <div>
          <CarryChoices ratio={ratio} theme={theme} onRatio={setRatio} onTheme={setTheme} />
          <div className="mt-4">
            <ActionRow title="图片" actions={pictureActions} {...shared} />
            <ActionRow title="幻灯片" actions={slidesActions} {...shared} />
            <ActionRow title="数据" actions={tableActions} {...shared} />
            <CarryWords work={work} carry={carry} />
          </div>
        </div>
      </div>
      <CarryStatus carry={carry} />
    </>
  )
}

/** 带走: every way of taking a figure away, with the picture as it will be. Esc closes it, the focus goes back to its button. */
export function CarryPanel({ catalogue, record, button, onClose }: Props) {
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
          <div className="flex items-start justify-between gap-4 pt-4 pb-3">
            <Dialog.Title className="text-[18px] leading-[1.4] font-bold">带走：{record.short}</Dialog.Title>
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
