import { mendLink } from '~/domain/link/mend-link'

/** Puts the link of the address, which was changed on its way, into order; gives what is to be said of it. */
export function mendAddress(): string | null {
  const { hash, notice } = mendLink(location.hash)
  history.replaceState(history.state, '', hash)
  return notice
}
