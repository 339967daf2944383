import type { WallOptions } from '~/domain/link/wall-link'

/**
 * Minutes for which a step by hand holds the round; 0 until somebody lets it go on. Where the public is alone with the wall nobody
 * would: there it is one to three.
 */
export const heldMinutes = ({ idle, kiosk }: Pick<WallOptions, 'idle' | 'kiosk'>): number =>
  kiosk === null ? idle : Math.min(3, Math.max(1, idle))
