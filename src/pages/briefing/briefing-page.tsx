import { use, useMemo, useState, type DragEvent } from 'react'
import '~/later.css'
import { ThemeContext } from '~/components/drawing/drawing'
import { Notices } from '~/components/page/notices'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { formatBriefing } from '~/domain/link/briefing-link'
import { plainTitle } from '~/features/briefing/briefing-set'
import { NoticeStrip, stripAction } from '~/features/briefing/notice-strip'
import { useShownBriefing, type ShownBriefing } from '~/features/briefing/use-shown-briefing'
import { briefingFigures, selectBriefing } from '~/selectors/briefing/briefing-record'
import { readBriefingFile } from '~/state/briefing-file'
import { BriefingList } from './briefing-list'
import { BriefingOutputs } from './briefing-outputs'
import { Brochure } from './brochure'
import { brochureSheets } from './brochure-layout'
import { ForeignOffer } from './foreign-offer'

/** Opens files as lists, and says what of them could not be read. */
function useFiles({ keep }: ShownBriefing) {
  const [faults, setFaults] = useState<readonly string[]>([])
  const open = async (file: File) => {
    const text = await file.text().catch(() => '')
    const read = readBriefingFile(text)
    setFaults(read.faults.map((fault) => `${file.name}：${fault}`))
    if (read.briefing) keep(read.briefing, `已打开${file.name}，共${read.briefing.items.length}幅图；原来的${terms.briefing}可以撤销取回。`)
  }
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault()
  }
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void open(file)
  }
  return { faults, open, onDragOver, onDrop }
}

/** What was just done, with the way back; the region is there before the words. */
function Done({ list: { said, hush } }: { readonly list: ShownBriefing }) {
  return (
    <div role="status">
      {said && (
        <NoticeStrip key={said.text} onClose={hush}>
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" className={stripAction} onClick={said.undo}>
              撤销
            </button>
          )}
        </NoticeStrip>
      )}
    </div>
  )
}

/** 汇报材料: figures picked, ordered and retitled, and all that is made of them. */
export function BriefingPage({ catalogue }: { readonly catalogue: Catalogue }) {
  const list = useShownBriefing()
  const { briefing } = list
  const entries = useMemo(() => selectBriefing(catalogue, briefing), [catalogue, briefing])
  const set = useMemo(
    () => ({
      catalogue,
      title: briefing.title || plainTitle,
      unit: briefing.unit,
      figures: briefingFigures(entries),
      items: formatBriefing(briefing),
    }),
    [catalogue, briefing, entries],
  )
  const sheets = useMemo(() => brochureSheets(set), [set])
  const { faults, open, onDragOver, onDrop } = useFiles(list)
  const printing = use(ThemeContext).name === 'print'
  return (
    <>
      {printing && set.figures.length > 0 && <Brochure set={set} sheets={sheets} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping a file is the mouse's way to 打开文件 */}
      <article
        aria-label={terms.briefing}
        className={`page-width pt-6 ${set.figures.length > 0 ? 'print:hidden' : ''}`}
        onDragOver={onDragOver}
        onDrop={onDrop}
      >
        <h1 className="font-serif text-[28px] leading-[1.38] font-bold xl:text-[33px] 2xl:text-[47px]">{terms.briefing}</h1>
        <p className="pt-1 pb-2 text-[14px] leading-[1.7] text-ink2 2xl:text-[17px]">
          挑图、排序、改题、加说明，一步生成幻灯片、册页、图片集、展示和讲稿。只存在本机与链接里，不上传。
        </p>
        <Notices sentences={[...list.faults, ...faults]} />
        {!list.isOwn && <ForeignOffer list={list} />}
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_330px] lg:gap-x-[56px] xl:grid-cols-[minmax(0,1fr)_370px] xl:gap-x-[72px] 2xl:grid-cols-[minmax(0,1fr)_470px]">
          <BriefingList catalogue={catalogue} list={list} entries={entries} />
          <div className="pt-9 lg:pt-4">
            <BriefingOutputs set={set} briefing={briefing} sheets={sheets.length} onFile={(file) => void open(file)} />
          </div>
        </div>
        <Done list={list} />
      </article>
    </>
  )
}
