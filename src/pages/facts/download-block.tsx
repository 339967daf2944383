import { use, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { saveBlob } from '~/features/carry/save-blob'
import { PageRead } from '~/features/full-data'
import { SlidesButton } from '~/features/slides/slides-actions'
import { useJob, type JobTools } from '~/features/use-job'
import type { PackStep } from '~/features/whole-data-package/pack-whole-data'
import { loadCode } from '~/lib/load-code'
import { readerWords } from '~/lib/reader-error'
import { wholeDataPath } from '~/outputs/whole-data/data-table'
import type { FactRow } from '~/selectors/facts/fact-rows'

const packageName = (site: string, asOf: string): string => `${site}_全部数据_${asOf}.zip`

function stepWords(step: PackStep | null): string {
  if (step === null) return '正在准备……'
  if (step.doing === 'reading') return `正在读取数据，${step.done}／${step.total}……`
  return `正在打包，${Math.round((100 * step.done) / Math.max(1, step.total))}%……`
}

/** Packs and saves all data; can be stopped. */
function useDownload(catalogue: Catalogue) {
  const read = use(PageRead)
  const { state, run, stop } = useJob<readonly [PackStep]>()
  const pack = async ({ signal, onProgress }: JobTools<readonly [PackStep]>) => {
    if (!read) throw new Error('PageRead 不在这一层之上，无法读取文件')
    const { packWholeData } = await loadCode(() => import('~/features/whole-data-package/pack-whole-data'))
    const blob = await packWholeData({ catalogue, read, signal, onProgress })
    saveBlob(blob, packageName(catalogue.site.name, catalogue.asOf), signal)
    return `已生成，${(blob.size / 1e6).toFixed(2)}MB，请在浏览器的下载中查看。`
  }
  return {
    state,
    start: () => run('全部数据', pack, (error) => `没有生成：${readerWords(error, '原因不明').replace(/。$/, '')}。`),
    stop: () => stop('已停止，没有生成文件。'),
  }
}

async function saveRows(catalogue: Catalogue, rows: readonly FactRow[]): Promise<void> {
  const [{ csvText }, { readingsTable }] = await loadCode(() =>
    Promise.all([import('~/outputs/whole-data/data-table'), import('~/outputs/whole-data/readings-table')]),
  )
  const text = csvText(readingsTable(catalogue, rows))
  saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${catalogue.site.name}_数据${rows.length}条_${catalogue.asOf}.csv`)
}

const button = 'min-h-[44px] text-left font-bold text-gold-text underline'

/** The same package as the build left it: a plain link, for browsers that do not save what a page has made. A page in one file has none next to it. */
function ReadyPackage({ catalogue: { site, asOf, version } }: { catalogue: Catalogue }) {
  if (!window.location.protocol.startsWith('http')) return null
  return (
    <>
      <span>没有出现文件时，可</span>
      <a className="text-gold-text underline" href={`${wholeDataPath}?v=${version}`} download={packageName(site.name, asOf)}>
        直接下载全部数据
      </a>
      <span>。</span>
    </>
  )
}

/** The data to take away: all of it as one file, or the readings that are found. */
export function DownloadBlock({ catalogue, rows }: { catalogue: Catalogue; rows: readonly FactRow[] }) {
  const { state, start, stop } = useDownload(catalogue)
  const [failed, setFailed] = useState(false)
  const save = () =>
    saveRows(catalogue, rows).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <section aria-label="下载" className="border-t border-ink pt-2 text-[13px] leading-[1.7] text-ink2 2xl:text-[16px] print:hidden">
      <h2 className="sr-only font-bold text-ink md:not-sr-only">下载</h2>
      <div className="flex flex-wrap gap-x-7">
        {state.at === 'running' ? (
          <button type="button" className={button} onClick={stop}>
            停止
          </button>
        ) : (
          <button type="button" className={button} onClick={start}>
            全部数据（zip）
          </button>
        )}
        <button
          type="button"
          className={`${button} disabled:text-ink3 disabled:no-underline`}
          disabled={rows.length === 0}
          onClick={() => void save()}
        >
          {`当前数据${rows.length}条（CSV）`}
        </button>
      </div>
      <p>
        <span role="status" className={state.at === 'idle' ? 'hidden md:inline' : ''}>
          {state.at === 'running'
            ? stepWords(state.step?.[0] ?? null)
            : state.at === 'done'
              ? state.words
              : '表格（CSV、XLSX）、JSON 数据集、字段清单和说明。'}
        </span>
        <ReadyPackage catalogue={catalogue} />
      </p>
      {state.at === 'failed' && <p role="alert">{state.words}</p>}
      {failed && <p role="alert">没有生成：程序加载失败。请检查网络后再试。</p>}
      <SlidesButton catalogue={catalogue} what={{ kind: 'whole' }} label="全部图" words="全部图（PPTX）" />
    </section>
  )
}
