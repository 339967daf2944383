/**
 * Flags of an embed's address, each `name=value`, as its query: `?v=1&theme=dark`; '' where there are none. The edition that the flags
 * are of goes first, so that a later script knows what was meant; an address without it is of edition 1.
 */
export const addressFlags = (flags: readonly string[]): string => (flags.length === 0 ? '' : `?v=1&${flags.join('&')}`)
