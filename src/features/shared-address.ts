import { figureHref } from '~/domain/link/href'
import { publicBase } from '~/lib/public-base'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** A figure's address as others can open it; '' where the page opens on this machine only. */
export const figureLink = (record: FigureRecord): string => sharedAddress(figureHref(record))

/** Why there is no address to hand on: the one sentence for paper, codes and panels. */
export const noSharedAddress = '本页从本机打开，没有可供他人打开的网址'

/** The page's address as others can open it, without a hash: the build's SITE_URL, else the one by which it was reached, else ''. */
export const sharedBase = (): string => publicBase(document.documentElement.dataset['site'] ?? '', window.location.href)

/** The address of a hash as others can open it; '' where there is none. */
export function sharedAddress(hash: string): string {
  const base = sharedBase()
  return base === '' ? '' : `${base}${hash}`
}

/** The address of what the page shows now as others can open it; '' where there is none. */
export const sharedHere = (): string => sharedAddress(window.location.hash)
