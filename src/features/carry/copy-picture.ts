/** A picture that is ready to be copied: nothing has to be waited for while the browser still knows that the reader pressed. */
export interface ReadyPng {
  readonly blob: Blob
  /** The same as a `data:` address. */
  readonly url: string
  readonly name: string
}

/** How a picture came to the clipboard: as a picture, or as a piece of a page that holds it. */
export type Copied = 'picture' | 'page' | null

async function asPicture(blob: Blob): Promise<boolean> {
  if (!navigator.clipboard || typeof ClipboardItem === 'undefined') return false
  try {
    // Safari wants the promise, Chromium before 97 the blob itself.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': Promise.resolve(blob) })])
    return true
  } catch {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
      return true
    } catch {
      return false
    }
  }
}

/** Selects a picture in an editable place and copies the selection: the one way of pages on plain http. */
function asPage(picture: ReadyPng): boolean {
  const holder = document.createElement('div')
  holder.contentEditable = 'true'
  holder.style.position = 'fixed'
  holder.style.left = '-9999px'
  const image = document.createElement('img')
  image.src = picture.url
  image.alt = picture.name
  holder.append(image)
  document.body.append(holder)
  const selection = window.getSelection()
  const range = document.createRange()
  range.selectNode(image)
  selection?.removeAllRanges()
  selection?.addRange(range)
  const done = document.execCommand('copy')
  selection?.removeAllRanges()
  holder.remove()
  return done
}

/** Copies a picture; null where the browser allows neither way. */
export async function copyPicture(picture: ReadyPng): Promise<Copied> {
  if (await asPicture(picture.blob)) return 'picture'
  return asPage(picture) ? 'page' : null
}
