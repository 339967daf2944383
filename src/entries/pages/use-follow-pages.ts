import { useEffect, useRef } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { href } from '~/domain/link/href'
import { useLink, usePageStores } from '~/features/page-stores'
import { pageTitle } from './page-title'
import { takePlace } from './visits'

/**
 * Follows a reader from page to page: the tab is named, the place is the one where the page was left or its top, and the focus goes
 * to the page's main part, whose name is read out. The first page of a visit takes no focus. Returns the title.
 */
export function useFollowPages(catalogue: Catalogue): string {
  const { filter } = usePageStores()
  const route = useLink((link) => link.route)
  // Another choice on the page of a reader's figure is no other page: focus and place stay with the control that was pressed.
  const page = route.page === 'drawn' ? route.page : href(route)
  const title = pageTitle(catalogue, route)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (shown.current === page) return
    takePlace()
    // An open sheet holds the focus itself.
    if (shown.current !== null && filter.getState().view.source === null) document.querySelector('main')?.focus({ preventScroll: true })
    shown.current = page
  }, [page, filter])
  return title
}
