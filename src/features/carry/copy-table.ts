import type { ClipboardTable } from '~/outputs/figure-clipboard'

/** Copies a table in both forms. The copy event works on plain http too, and keeps what tells a spreadsheet text from numbers. */
export function copyTable({ html, text }: ClipboardTable): boolean {
  let handed = false
  const hand = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    handed = true
  }
  document.addEventListener('copy', hand, { once: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', hand)
  return done && handed
}
