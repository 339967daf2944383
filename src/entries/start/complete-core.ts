/** Brings old cores (Chromium 86 to 97) the methods they lack; today's are left as they are and load nothing. */
export async function completeCore(): Promise<void> {
  if (!('findLast' in Array.prototype) || !('hasOwn' in Object)) await import('./old-core')
}
