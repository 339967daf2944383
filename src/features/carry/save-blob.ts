/** How long a browser may take to fetch what it saves, in milliseconds: after that the memory is given back. */
const patience = 60_000

/** Hands a file to the reader under a name. A frame without the right to download drops it silently: no browser tells the page. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.rel = 'noopener'
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), patience)
}
