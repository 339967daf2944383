import { followRelease } from '~/entries/release/follow-release'

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
