import { formatBriefing } from '~/domain/link/briefing-link'
import { ownBriefing } from './own-briefing'

const key = 'dajuan-briefing-past'
/** As far as Back is likely to be pressed. */
const most = 80

function kept(): readonly string[] {
  try {
    return (sessionStorage.getItem(key) ?? '').split(' ').filter(Boolean)
  } catch {
    return []
  }
}

/** The states that the reader's own list has had in this window, a reload included; the newest last. */
const past = new Set(kept())

function remember(text: string): void {
  past.delete(text)
  past.add(text)
  try {
    // The text of a list has no blank.
    sessionStorage.setItem(key, [...past].slice(-most).join(' '))
  } catch {
    // Forbidden: they are known until the page is closed.
  }
}

remember(formatBriefing(ownBriefing.getState()))
ownBriefing.subscribe((briefing) => remember(formatBriefing(briefing)))

/** Whether a list was the reader's own before: a link to it is a way back, not a stranger's. */
export const wasOwn = (text: string): boolean => past.has(text)
