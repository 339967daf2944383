import { isWallHash } from '~/domain/link/route'
import { goToRelease, newerRelease } from '~/entries/release/newer-release'
import { codeMissing } from './fetch-first'

/** How long a tab that comes to the front is taken for current without asking, in milliseconds. */
const patience = 1_800_000

/** Whether a field of the page has text, which a new page would lose. */
function isTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  return [...fields].some(({ type, value }) => !/^(checkbox|radio|range|file|button)$/.test(type) && value !== '')
}

/** Says at the foot of the window that there is a newer release, and leaves it to the reader when. */
function offerRelease(): void {
  if (document.querySelector('.newer-release')) return
  const notice = document.createElement('p')
  notice.className = 'newer-release'
  notice.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '打开新版'
  button.addEventListener('click', () => location.reload())
  notice.append('网站已更新，这一页还是之前的版本，有的部分可能打不开。', button)
  document.body.append(notice)
}

let asking = false
let checkedAt = performance.now()

async function ask(): Promise<void> {
  // A wall has its own hours for this, and full screen would end.
  if (asking || isWallHash(location.hash)) return
  asking = true
  const entry = await newerRelease()
  asking = false
  checkedAt = performance.now()
  // The link has what was chosen, and list and settings are kept: nothing is lost by going there at once.
  if (entry !== null && (isTyped() || !goToRelease(entry))) offerRelease()
}

/**
 * Asks for a newer release of the site when code of this one is missing, and when the tab comes to the front after a long time. The page
 * goes there once by itself, unless words were typed; then, and when it has been there before, it says so.
 */
export function followRelease(): void {
  window.addEventListener(codeMissing, () => void ask())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && performance.now() - checkedAt > patience) void ask()
  })
}

/** How long the page has the line for itself, in milliseconds after it was built. */
const calm = 4000

const register = () => navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI)).catch(() => {})

/**
 * Lets the browser keep this version, so that the page opens without network too. Only where it may: over https, or on this machine.
 * A browser that refuses shows the page as it did before.
 */
function keepCopy(): void {
  if ('serviceWorker' in navigator) setTimeout(() => void register(), calm)
}

// What a page needs only when it is there.
followRelease()
keepCopy()
