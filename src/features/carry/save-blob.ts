import { ReaderError } from '~/lib/reader-error'
import { throwIfStopped } from '~/lib/throw-if-stopped'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** What Windows, WPS or a mail program does not take in a file's name, and blanks. */
const unfit = /[\\/:*?"<>|#%&{}$!'@+`=~\s\p{Cc}]/gu

/** A text without what a file's name may not hold. */
export const fitName = (text: string): string => text.replace(unfit, '')

/** A name for a file of a figure: who publishes, the figure's short title, the data date and what it is: 晋中答卷_常住人口_2025-12_16x9@2x.png. */
export function fileName(name: string, record: FigureRecord, ending: string): string {
  const short = fitName(record.short).slice(0, 40)
  return `${fitName(name)}_${short || '图'}_${record.asOf}${ending}`
}

/** The bytes of a file as an address that holds them. Rejects with the sentence `failure` where the browser does not read them. */
export function dataUrl(blob: Blob, failure: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(new ReaderError(failure)))
    reader.readAsDataURL(blob)
  })
}

/** How long a browser may take to fetch what it saves, in milliseconds: after that the memory is given back. */
const patience = 60_000

/**
 * Hands a file to the reader under a name; answers with the sentence that says so. A frame without the right to download drops the file
 * silently: browsers do not report it to the page, so the sentence says what to do there. Work that was stopped, by its button or since its page was
 * left, hands nothing over: throws the signal's reason.
 */
export function saveBlob(blob: Blob, name: string, signal?: AbortSignal): string {
  throwIfStopped(signal)
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.rel = 'noopener'
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), patience)
  const framed = window.self === window.top ? '' : '如没有出现文件，是所在页面不允许下载：请打开本图链接再试。'
  return `已下载：${name}。${framed}`
}
