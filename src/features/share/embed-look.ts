import { addressFlags } from '~/outputs/embed/embed-script'

/** How a reader wants an embed to look; what is as it comes stands in no address. */
export interface EmbedLook {
  readonly theme: 'auto' | 'light' | 'dark'
  readonly headline: boolean
  readonly background: boolean
}

export const plainLook: EmbedLook = { theme: 'auto', headline: true, background: true }

/** The flags that say a look, `?v=1&theme=dark&headline=none`; '' where everything is as it comes. */
export function embedFlags({ theme, headline, background }: EmbedLook): string {
  return addressFlags([
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
    ...(headline ? [] : ['headline=none']),
    ...(background ? [] : ['background=none']),
  ])
}
