import { useState } from 'react'

interface Copied {
  /** What came of it in words; '' before. */
  readonly said: string
  /** The text that it is about. */
  readonly of: string | null
  /** Copies a text, which `what` names: 图注. Where it cannot be copied, `failed` says what to do. */
  readonly copy: (what: string, text: string, failed?: string) => void
}

/** Copying with words of what was done, for who sees them and who hears them. */
export function useCopied(): Copied {
  const [{ said, of }, setSaid] = useState<Pick<Copied, 'said' | 'of'>>({ said: '', of: null })
  const copy = async (what: string, text: string, failed = `没有复制成功，请手动选取：${text}`) => {
    const done = await copyText(text)
    setSaid({ said: done ? `已复制${what}` : failed, of: text })
  }
  return { said, of, copy: (...args) => void copy(...args) }
}

/** Copies text; on plain-http pages, where the clipboard API is missing, by a selected field. Says whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text)
      return true
    }
  } catch {
    // Not allowed: try the way of plain-http pages below.
  }
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}
