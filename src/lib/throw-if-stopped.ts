/** Throws the reason of a signal that was stopped; old browsers' signals (Chromium before 98) carry none and get one in words. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new DOMException('已停止', 'AbortError')
}
