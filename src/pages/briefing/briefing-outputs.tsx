import { useState } from 'react'
import type { Elements } from '~/components/page/elements'
import { terms } from '~/domain/dataset/terms'
import type { Briefing } from '~/domain/figure/briefing'
import { href } from '~/domain/link/href'
import { listAddress, type BriefingSet } from '~/features/briefing/briefing-set'
import { CarryChoices } from '~/features/carry/carry-choices'
import { copyText } from '~/features/copy-text'
import { noSharedAddress, sharedBase } from '~/features/shared-address'
import { useJob, type Counted, type JobTools } from '~/features/use-job'
import { loadCode } from '~/lib/load-code'
import { readerWords } from '~/lib/reader-error'
import type { PictureTheme } from '~/outputs/picture/drawing-svg'
import type { PictureRatio } from '~/outputs/picture/figure-picture'

interface Props {
  readonly set: BriefingSet
  readonly briefing: Briefing
  /** How many sheets of A4 the list makes. */
  readonly sheets: number
  readonly onFile: (file: File) => void
}

const button =
  'inline-flex min-h-[44px] items-center justify-center border border-ink px-4 text-[14px] font-bold whitespace-nowrap disabled:border-rule2 disabled:font-normal disabled:text-ink3 2xl:text-[16px]'

function Output({ name, line, children }: { readonly name: string; readonly line: string; readonly children: Elements }) {
  return (
    <section aria-label={name} className="border-b border-rule py-3.5">
      <h3 className="text-[15px] font-bold 2xl:text-[18px]">{name}</h3>
      <p className="pt-0.5 pb-2 text-[12.5px] leading-[1.6] text-ink2 2xl:text-[15px]">{line}</p>
      <div className="flex flex-wrap items-center gap-2.5">{children}</div>
    </section>
  )
}

function Act({ name, disabled, onClick }: { readonly name: string; readonly disabled: boolean; readonly onClick: () => void }) {
  return (
    <button type="button" className={button} disabled={disabled} onClick={onClick}>
      {name}
    </button>
  )
}

function Progress({ name, step, onStop }: { readonly name: string; readonly step: Counted | null; readonly onStop: () => void }) {
  const [done, total] = step ?? [0, 0]
  return (
    <div className="flex flex-wrap items-center gap-x-4 py-2">
      <progress aria-label={`${name}进度`} className="h-[6px] w-full" {...(total > 0 && { value: done, max: total })} />
      <span className="text-[13px] text-ink2">{`正在生成${name}${total > 0 ? `：${Math.min(done + 1, total)}/${total}` : ''}`}</span>
      <button type="button" className="min-h-[44px] px-1 text-[13.5px] text-gold-text underline underline-offset-3" onClick={onStop}>
        停止
      </button>
    </div>
  )
}

/** The list as a file: save, open, or copy the link that carries it. */
function Keeping({ set, briefing, onFile, say }: Omit<Props, 'sheets'> & { readonly say: (work: () => Promise<string>) => void }) {
  const copy = async () => {
    const address = listAddress(set)
    if (address === '') return `${noSharedAddress}；请用“存为文件”。`
    return (await copyText(address)) ? `已复制链接，打开即是这份${terms.briefing}。` : `没有复制成功，请从地址栏复制：${address}`
  }
  const link = sharedBase() === '' ? `${noSharedAddress}，幻灯片、册页和图片里都不写网址` : `地址栏里的链接就是这份${terms.briefing}`
  return (
    <Output name="链接与文件" line={`${link}；也可以存成文件，拖回本页即打开。`}>
      <Act name="复制链接" disabled={set.items === ''} onClick={() => say(copy)} />
      <Act
        name="存为文件"
        disabled={set.items === ''}
        onClick={() => say(async () => (await loadCode(() => import('~/features/briefing/save-texts'))).saveList(set, briefing))}
      />
      <label className={`${button} relative cursor-pointer focus-within:outline-2 focus-within:outline-gold-text`}>
        打开文件
        <input
          type="file"
          accept=".json,application/json"
          aria-label={`打开${terms.briefing}文件`}
          className="absolute top-0 left-0 h-full w-full cursor-pointer opacity-0"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onFile(file)
            currentTarget.value = ''
          }}
        />
      </label>
    </Output>
  )
}

/** What the list is turned into, one step each. */
export function BriefingOutputs({ set, briefing, sheets, onFile }: Props) {
  const { state, run, stop } = useJob()
  const [ratio, setRatio] = useState<PictureRatio>('16:9')
  const [theme, setTheme] = useState<PictureTheme>('light')
  const none = set.figures.length === 0
  const idle = none || state.at === 'running'
  const make = (name: string, work: (tools: JobTools) => Promise<string>) =>
    run(name, work, (error) => `${name}：${readerWords(error, '没有生成，原因不明。请再试一次，或换一个浏览器。')}`)
  const deck = (shape: '16:9' | '4:3') =>
    make('幻灯片', async (tools) => (await loadCode(() => import('~/features/briefing/save-deck'))).saveDeck(set, shape, tools))
  return (
    <section aria-labelledby="outputs">
      <h2 id="outputs" className="border-b border-ink pb-2 font-serif text-[23px] font-bold xl:text-[27px] 2xl:text-[32px]">
        生成
      </h2>
      {none && <p className="pt-3 text-[13.5px] leading-[1.7] text-ink2">先加入至少一幅图，下列各项即可使用。</p>}
      <div role="status" className="text-[13.5px] leading-[1.7] 2xl:text-[16px]">
        {state.at === 'running' && (
          <Progress name={state.name} step={state.step} onStop={() => stop(`${state.name}已停止，没有留下文件。`)} />
        )}
        {'words' in state && <p className="py-2 break-words">{state.words}</p>}
      </div>
      <Output name="幻灯片" line="每幅图一页，图表可在WPS、PowerPoint里直接改；备注里有讲稿与出处。">
        <Act name="PPTX 16:9" disabled={idle} onClick={() => deck('16:9')} />
        <Act name="PPTX 4:3" disabled={idle} onClick={() => deck('4:3')} />
      </Output>
      <Output name="A4册页" line={none ? '图按纸张重画，附数据表与出处。' : `图按纸张重画，附数据表与出处，共${sheets}页。`}>
        <Act name="打印或存为PDF" disabled={none} onClick={() => window.print()} />
      </Output>
      <Output name="图片集" line="每幅图一张PNG，题目、来源、日期在图内；压缩包里附出处。">
        <CarryChoices ratio={ratio} theme={theme} onRatio={setRatio} onTheme={setTheme} />
        <Act
          name="下载图片集"
          disabled={idle}
          onClick={() =>
            make('图片集', async (tools) =>
              (await loadCode(() => import('~/features/briefing/save-pictures'))).savePictures(set, ratio, theme, tools),
            )
          }
        />
      </Output>
      <Output name={terms.wall} line="一幅一屏，横长屏上几幅并排；空格暂停，翻页笔前后翻，讲稿另开窗口。设置里选停留、字号，取二维码。">
        {none ? (
          <button type="button" className={button} disabled>
            开始展示
          </button>
        ) : (
          <>
            <a className={button} href={href({ page: 'wall' }, { items: set.items })}>
              开始展示
            </a>
            <a className={button} href={href({ page: 'wall', part: 'setup' }, { items: set.items })}>
              展示设置
            </a>
          </>
        )}
      </Output>
      <Output name="讲稿与出处" line="每幅图的题目、说明、一句话，每个数字的原文与文件，一份文本。">
        <Act
          name="下载讲稿"
          disabled={idle}
          onClick={() => make('讲稿', async () => (await loadCode(() => import('~/features/briefing/save-texts'))).saveNotes(set))}
        />
      </Output>
      <Keeping set={set} briefing={briefing} onFile={onFile} say={(work) => make(terms.briefing, work)} />
    </section>
  )
}
