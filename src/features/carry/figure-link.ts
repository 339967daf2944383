import { figureHref } from '~/domain/link/href'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { sharedAddress } from '../shared-address'

/** A figure's address as others can open it; '' where the page opens on this machine only. */
export const figureLink = (record: FigureRecord): string => sharedAddress(figureHref(record))
