import { throwIfStopped } from './throw-if-stopped'

/** Long work is done in pieces: between two the page draws how far it is, and hears who stops it. Throws the signal's reason then. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  throwIfStopped(signal)
}
