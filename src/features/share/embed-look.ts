/** How a reader wants an embed to look; what is as it comes stands in no address. */
export interface EmbedLook {
  readonly theme: 'auto' | 'light' | 'dark'
  readonly headline: boolean
  readonly background: boolean
}

export const plainLook: EmbedLook = { theme: 'auto', headline: true, background: true }

/**
 * The flags of an embed's address, `?v=1&theme=dark&headline=none`; '' where everything is as it comes. The edition that the flags are
 * of goes first, so that a later script knows what was meant; an address without it is of edition 1.
 */
export function embedFlags({ theme, headline, background }: EmbedLook): string {
  const flags = [
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
    ...(headline ? [] : ['headline=none']),
    ...(background ? [] : ['background=none']),
  ]
  return flags.length === 0 ? '' : `?v=1&${flags.join('&')}`
}
