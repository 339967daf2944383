import type { Catalogue } from '~/domain/dataset/catalogue'
import { href } from '~/domain/link/href'
import type { Route } from '~/domain/link/route'
import { dateWords } from '~/domain/period/format-period'
import { dataUrl, saveBlob, fitName } from '~/features/carry/save-blob'
import { svgToPng } from '~/features/carry/svg-to-png'
import { figureLink, noSharedAddress, sharedAddress } from '~/features/shared-address'
import { today } from '~/features/today'
import { loadCode } from '~/lib/load-code'
import { ReaderError } from '~/lib/reader-error'
import type { DeckPicture } from '~/outputs/slides/build-deck'
import type { DeckShape } from '~/outputs/slides/deck-page'
import { deckFigures, type DeckSubject } from '~/selectors/briefing/deck-figures'

/** A picture's pixels to one of its own: crisp on a wall of 1920. */
const sharpness = 2

/** Requested slides, with their progress and their signal. */
interface SlidesWork {
  readonly catalogue: Catalogue
  readonly what: DeckSubject
  readonly shape: DeckShape
  readonly signal: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** What is said where the browser does not read a picture that it has drawn. */
const unread = '图片没有读出，演示文稿没有生成。请再试一次。'

/** The page that a subject is found on. */
function routeOf(what: Exclude<DeckSubject, { kind: 'figure' }>): Route {
  switch (what.kind) {
    case 'county':
      return { page: 'county', adcode: what.adcode }
    case 'targets':
      return { page: 'targets' }
    case 'theme':
    case 'whole':
      return { page: 'overview' }
  }
}

/** The address of what the slides show; '' where the page opens on this machine only. */
function addressOf(what: DeckSubject): string {
  if (what.kind === 'figure') return figureLink(what.record)
  return sharedAddress(href(routeOf(what), what.kind === 'theme' ? { theme: what.theme } : {}))
}

/** 晋中答卷_昔阳县_2025-12.pptx; the narrow shape says so. */
function fileName({ catalogue, what, shape }: SlidesWork, title: string): string {
  const { site, asOf } = catalogue
  const name = what.kind === 'figure' ? what.record.short : what.kind === 'whole' ? '全部' : title
  const parts = [site.name, name, asOf.slice(0, 7)].map((part) => fitName(part).slice(0, 40))
  return `${parts.join('_')}${shape === '4:3' ? '_4比3' : ''}.pptx`
}

/**
 * Makes the slides of a subject and hands them to the reader; answers with the sentence that says so, and names what had to be left
 * out. Rejects with a sentence that says what failed, or with the signal's reason when it was stopped.
 */
export async function saveSlides(work: SlidesWork): Promise<string> {
  const { catalogue, what, shape, signal, onProgress } = work
  const [{ buildDeck }, { drawingSvg }] = await loadCode(() =>
    Promise.all([import('~/outputs/slides/build-deck'), import('~/outputs/picture/drawing-svg')]),
  )
  const { title, subtitle, records, left, tables } = deckFigures(catalogue, what)
  if (records.length + tables.length === 0) throw new ReaderError('没有可以列入演示文稿的内容，没有生成文件。')
  const link = addressOf(what)
  const picture: DeckPicture = async (record, size) =>
    dataUrl(await svgToPng(drawingSvg(record, 'light', size), size.width, size.height, sharpness), unread)
  const blob = await buildDeck({
    title,
    subtitle,
    unit: catalogue.site.publisher ?? '',
    day: dateWords(today()),
    slides: records.map((record) => ({ record, title: record.title, note: record.note, link: figureLink(record) })),
    tables: tables.map((table) => ({ ...table, link })),
    shape,
    place: { name: catalogue.site.name, asOf: catalogue.asOf.slice(0, 7), version: catalogue.version, link },
    catalogue,
    picture,
    ...(onProgress && { onProgress }),
    signal,
  })
  const saved = saveBlob(blob, fileName(work, title), signal)
  const without = link === '' ? `${noSharedAddress}，文件里不写网址。` : ''
  return left.length === 0 ? `${saved}${without}` : `${saved}${without}数据加载失败、未列入的有：${left.join('、')}。`
}
