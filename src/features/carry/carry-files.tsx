import { useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { JobState } from '~/features/use-job'
import { readerWords } from '~/lib/reader-error'
import type { PictureTheme } from '~/outputs/picture/drawing-svg'
import { type PictureRatio, pictureShapes } from '~/outputs/picture/picture-shape'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { useSettings } from '../page-stores'
import { useJob } from '../use-job'
import { ActionRow } from './action-row'
import { commonActions, pictureActions, slidesActions, tableActions, type CarryAction } from './carry-actions'
import { CarryChoices } from './carry-choices'
import { CarryWords } from './carry-words'
import { useCitation } from './use-citation'
import { usePreview, type Preview } from './use-preview'

/** The picture as it will be taken away, itself there to be copied or saved by hand; its place has its shape before it comes. */
function CarryPreview({ preview, ratio }: { readonly preview: Preview; readonly ratio: PictureRatio }) {
  const { width, height } = pictureShapes[ratio]
  // As high as wide ones look at ease, narrower where the picture is high.
  const most = Math.round(Math.min(1, (width / height) * 0.72) * 100)
  return (
    <div className="mx-auto w-full" style={{ maxWidth: `${most}%` }}>
      <div className="relative border border-rule" style={{ paddingTop: `${(height / width) * 100}%` }}>
        {preview.state === 'ready' ? (
          <img src={preview.png.url} alt={`图片预览：${preview.png.name}`} className="absolute top-0 left-0 h-full w-full" />
        ) : (
          <p className="absolute top-0 left-0 flex h-full w-full items-center justify-center p-4 text-[13px] text-ink3">
            {preview.state === 'failed' ? preview.message : '正在按所选版式重绘……'}
          </p>
        )}
      </div>
    </div>
  )
}

/** What is going on and what came of it, heard by a screen reader; what is going on can be stopped. It stays in sight at the panel's foot. */
function CarryStatus({ state, onStop }: { readonly state: JobState<unknown>; readonly onStop: (words: string) => void }) {
  // Empty, it takes no room; the region is there before the words.
  const look = state.at === 'idle' ? 'pb-3' : 'min-h-[48px] border-t border-ink'
  return (
    <div className={`sticky bottom-0 flex items-center gap-4 bg-paper text-[13.5px] leading-[1.6] ${look}`}>
      <p role="status" className={`${state.at === 'idle' ? '' : 'py-2'} ${state.at === 'failed' ? 'text-vermilion' : 'text-ink'}`}>
        {state.at === 'running' ? `正在处理：${state.name}……` : 'words' in state && state.words}
      </p>
      {state.at === 'running' && (
        <button type="button" className="min-h-[44px] flex-none border border-rule2 px-4" onClick={() => onStop(`已停止：${state.name}`)}>
          停止
        </button>
      )}
    </div>
  )
}

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
            <ActionRow title="常用" actions={commonActions(place.link)} {...shared} />
            <ActionRow title="图片文件" actions={pictureActions} {...shared} />
            <ActionRow title="幻灯片" actions={slidesActions} {...shared} />
            <ActionRow title="数据文件" actions={tableActions} {...shared} />
            <CarryWords work={work} {...pressed} />
          </div>
        </div>
      </div>
      <CarryStatus state={state} onStop={stop} />
    </>
  )
}
