import { useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { readerWords } from '~/lib/reader-error'
import type { PictureTheme } from '~/outputs/picture/drawing-svg'
import type { PictureRatio } from '~/outputs/picture/picture-shape'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { useSettings } from '../page-stores'
import { useJob } from '../use-job'
import { ActionRow } from './action-row'
import { pictureActions, slidesActions, tableActions, type CarryAction } from './carry-actions'
import { CarryChoices } from './carry-choices'
import { CarryPreview } from './carry-preview'
import { CarryStatus } from './carry-status'
import { CarryWords } from './carry-words'
import { useCitation } from './use-citation'
import { usePreview } from './use-preview'

/** Where a browser saves no files, and what to do there. */
function whyNoFiles(): string {
  return /MicroMessenger/i.test(navigator.userAgent) ? '微信内不能下载文件：图片请长按预览图保存，表格请在浏览器中打开本页后下载。' : ''
}

/** A figure as picture, slides, table, link and citation, with the picture as it will be. */
export function CarryFiles({ catalogue, record }: { catalogue: Catalogue; record: FigureRecord }) {
  const settings = useSettings()
  const [ratio, setRatio] = useState<PictureRatio>('16:9')
  const [theme, setTheme] = useState<PictureTheme>(settings.theme === 'dark' ? 'dark' : 'light')
  const { citation, place } = useCitation(catalogue, record)
  const ask = useMemo(() => ({ record, theme, ratio, place }), [record, theme, ratio, place])
  const preview = usePreview(ask)
  const work = { ...ask, catalogue, preview, citation }
  const { state, run, stop } = useJob()
  const onRun = ({ name, run: act }: CarryAction) =>
    run(
      name,
      ({ signal }) => act(work, signal),
      (error) => readerWords(error, `${name}没有成功，请再试一次。`),
    )
  const pressed = { busy: state.at === 'running', onRun }
  const shared = { ...pressed, pictureReady: preview.state === 'ready', noFiles: whyNoFiles() }
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
            <CarryWords work={work} {...pressed} />
          </div>
        </div>
      </div>
      <CarryStatus state={state} onStop={stop} />
    </>
  )
}
