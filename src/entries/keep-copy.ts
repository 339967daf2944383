/** How long the page has the line for itself, in milliseconds after it was loaded. */
const calm = 4000

/**
 * Lets the browser keep this version, so that the page opens without network too. Only where it may: over https, or on this machine.
 * A browser that refuses shows the page as it did before.
 */
export function keepCopy(): void {
  if (!('serviceWorker' in navigator)) return
  setTimeout(() => void navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI)).catch(() => {}), calm)
}
