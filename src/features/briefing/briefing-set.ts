import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import type { PicturePlace } from '~/outputs/picture/figure-picture'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import { sharedAddress } from '../shared-address'
import { today } from '../today'

/** What every output of a list is made of. */
export interface BriefingSet {
  readonly catalogue: Catalogue
  /** The reader's title, or the plain name of the thing. */
  readonly title: string
  /** Who reports, '' where the reader has not said. */
  readonly unit: string
  readonly figures: readonly BriefingFigure[]
  /** The list as `?items=` has it. */
  readonly items: string
}

/** What an output is called until the reader gives it a title. */
export const plainTitle = terms.briefing

/** The address of the list as others can open it; '' where the page opens on this machine only. */
export function listAddress({ items }: Pick<BriefingSet, 'items'>): string {
  return sharedAddress(href({ page: 'briefing' }, { items }))
}

/** Who publishes, data date and version, and the way back: to the list, or to one of its figures. */
export function placeOf({ catalogue: { site, asOf, version } }: BriefingSet, link: string): PicturePlace {
  return { name: site.name, asOf: asOf.slice(0, 7), version, link }
}

/** The mark of a title that is the reader's own, with the figure's. */
export function ownTitleMark({ isOwnTitle, record }: BriefingFigure): string {
  return isOwnTitle ? `自拟标题；图的原题：${record.title}` : ''
}

/** The words of a title as a file's name bears them, blanks kept between them. */
export function nameWords(title: string): string {
  return title
    .replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 40)
}

/** 汇报材料_标题_2026-11-22.json: without what a file name may not hold. `what` comes before the day. */
export function fileName({ title }: Pick<BriefingSet, 'title'>, ending: string, what = ''): string {
  const words = title === plainTitle ? '' : nameWords(title)
  return `${[plainTitle, words, what, today()].filter(Boolean).join('_')}.${ending}`
}
