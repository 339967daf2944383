import { throwIfStopped } from '~/lib/throw-if-stopped'

/** How long a browser may take to fetch what it saves, in milliseconds: after that the memory is given back. */
const patience = 60_000

/**
 * Hands a file to the reader under a name; answers with the sentence that says so. A frame without the right to download drops the file
 * silently: no browser tells the page, so the sentence says what to do there. Work that was stopped, by its button or since its page was
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
