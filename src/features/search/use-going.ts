import type { Catalogue } from '~/domain/dataset/catalogue'
import { defaultFacts } from '~/domain/link/facts-fields'
import { href } from '~/domain/link/href'
import { isDrawable } from '~/selectors/figure/main-figure'
import { listWords, ownId, type SearchKind } from '~/selectors/search/search-entries'
import { openSource } from '~/state/filter-store'
import { usePageStores } from '../page-stores'
import { isAction, type Action } from './destinations'
import { kindOf } from './palette-groups'

/** The facts that a text finds; of their lists the one of the readings, where no other is requested. */
export const factsLink = (q: string, list = defaultFacts.list): string => href({ page: 'facts' }, { facts: { ...defaultFacts, q, list } })

const links: Readonly<Record<Exclude<SearchKind, 'observation'>, (catalogue: Catalogue, id: string) => string>> = {
  page: (_, id) => id,
  county: (_, id) => href({ page: 'county', adcode: id }),
  list: (catalogue, id) => {
    const [place, theme] = listWords(catalogue, id)
    return href({ page: 'facts' }, { theme: theme?.id ?? null, facts: { ...defaultFacts, region: place?.adcode ?? null } })
  },
  indicator: (catalogue, id) =>
    isDrawable(catalogue, id) ? href({ page: 'overview' }, { indicator: id }) : factsLink(catalogue.indicators.get(id)?.name ?? id),
  figure: (_, id) => href({ page: 'figure', id }),
  source: (catalogue, id) => factsLink(catalogue.sources.get(id)?.label ?? id, 'sources'),
}

/** What choosing an entry does: a link to follow, a source sheet to open, or something done here. */
export type Going =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'source'; readonly obs: string }
  | { readonly kind: 'action'; readonly action: Action }

/** Where an entry leads. */
export function goingTo(catalogue: Catalogue, id: string): Going {
  const kind = kindOf(id)
  const own = ownId(id)
  if (kind === 'observation') return { kind: 'source', obs: own }
  if (isAction(own)) return { kind: 'action', action: own }
  return { kind: 'link', href: links[kind](catalogue, own) }
}

/** Does what needs nothing but the page: follows a link, opens a sheet, changes a setting. */
export function useGoing(): (going: Going) => void {
  const { filter, settings } = usePageStores()
  return (going) => {
    if (going.kind === 'source') openSource(filter, going.obs)
    else if (going.kind === 'link') {
      if (location.hash === going.href) window.scrollTo(0, 0)
      else location.hash = going.href
    } else if (going.action === 'print') window.print()
    else if (going.action === 'large') settings.setState(({ size }) => ({ size: size === 'large' ? 'normal' : 'large' }))
    else if (going.action === 'light' || going.action === 'dark' || going.action === 'contrast') settings.setState({ theme: going.action })
  }
}
