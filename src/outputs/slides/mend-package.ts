import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { workbookParts } from '~/outputs/workbook'
import { unixFile } from '~/outputs/zip-files'
import { element, mapXml, parseXml, plainText, printXml, type XmlElement } from '../xml-tree'
import type { ChartPart } from './chart-part'
import { chartXml } from './chart-xml'
import { deckTheme } from './deck-theme'
import { hasTag, inside, locks, mendSlide, oneParagraphStart, titleHolder, titleName, withChildren } from './mend-slide'

/** The workbook behind a chart (.xlsx): what opens at 编辑数据. The dataset's numbers, a column for each series, holes left empty. */
function chartWorkbook({ head, categories, series }: ChartPart): Uint8Array {
  const columns = [head, ...series.map(({ name }) => name)]
  const rows = categories.map((category, at) => [category, ...series.map(({ points }) => points[at]?.value ?? null)])
  return zipSync(Object.fromEntries(workbookParts([{ name: 'Sheet1', columns, rows }])), unixFile)
}

/** Marks the placeholder chart of a part: the library writes it as the name of its only series. */
export const chartKey = (at: number): string => `chart-part-${at}`

type Files = Record<string, Uint8Array>
type Children = XmlElement['children']

/** The title that slides made by hand begin with. */
const layoutTitle = element(
  'p:sp',
  {},
  element('p:nvSpPr', {}, element('p:cNvPr', { id: 90, name: titleName }), locks, titleHolder),
  element(
    'p:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 457_200, y: 548_640 }), element('a:ext', { cx: 8_229_600, cy: 914_400 })),
  ),
  element(
    'p:txBody',
    {},
    element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
    element('a:lstStyle', {}, element('a:lvl1pPr', { algn: 'l' }, element('a:defRPr', { sz: 2600, b: 1 }))),
    element('a:p', {}, element('a:endParaRPr', { lang: 'zh-CN' })),
  ),
)

function mendLayout(layout: XmlElement): XmlElement {
  return mapXml(layout, (found) => {
    if (found.tag === 'a:p') return oneParagraphStart(found)
    return found.tag === 'p:spTree' ? withChildren(found, [...found.children, layoutTitle]) : found
  })
}

function noteParagraph(line: string): XmlElement {
  if (line === '') return element('a:p', {}, element('a:endParaRPr', { lang: 'zh-CN' }))
  return element('a:p', {}, element('a:r', {}, element('a:rPr', { lang: 'zh-CN', altLang: 'en-US' }), element('a:t', {}, line)))
}

/** Speaker notes with a paragraph for each line: the library writes them as one run. */
function mendNotes(notes: XmlElement): XmlElement {
  return mapXml(notes, (found) => {
    if (found.tag !== 'p:txBody') return found
    return withChildren(
      found,
      found.children.flatMap((child): Children => {
        const run = hasTag(child, 'a:p') ? inside(child, 'a:r') : undefined
        const text = run && inside(run, 'a:t')
        return text
          ? plainText(text.children.filter((part) => typeof part === 'string').join(''))
              .split(/\r?\n/)
              .map(noteParagraph)
          : [child]
      }),
    )
  })
}

/** The masters before the slides, as the schema has them: the library writes that of the notes last. */
function mendPresentation(presentation: XmlElement): XmlElement {
  const notes = inside(presentation, 'p:notesMasterIdLst')
  return withChildren(
    presentation,
    presentation.children
      .filter((child) => child !== notes)
      .flatMap((child) => (hasTag(child, 'p:sldMasterIdLst') && notes ? [child, notes] : [child])),
  )
}

const secondTheme = element('Override', {
  PartName: '/ppt/theme/theme2.xml',
  ContentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
})

/** The list of parts with those that are there, each once: the library lists a master for every slide. */
function mendTypes(types: XmlElement, files: Files): XmlElement {
  const listed = mapXml(types, (found) => {
    if (found.tag === 'Override' && !((found.attrs.get('PartName') ?? '').slice(1) in files)) return null
    const isOdd = found.attrs.get('ContentType') === 'image/jpg'
    return isOdd ? { ...found, attrs: new Map(found.attrs).set('ContentType', 'image/jpeg') } : found
  })
  return withChildren(listed, [...listed.children, secondTheme])
}

const vector = (baseType: string, ...children: readonly XmlElement[]) =>
  element('vt:vector', { size: children.length, baseType }, ...children)

/** The slide names that the file says of itself; the library counts fonts among them, and says a format that is not the page's. */
function mendApp(app: XmlElement, titles: readonly string[]): XmlElement {
  const pair = (name: string, count: number) => [
    element('vt:variant', {}, element('vt:lpstr', {}, name)),
    element('vt:variant', {}, element('vt:i4', {}, String(count))),
  ]
  const parts = ['晋中答卷', ...titles].map((title) => element('vt:lpstr', {}, title))
  const counts = element('HeadingPairs', {}, vector('variant', ...pair('Theme', 1), ...pair('Slide Titles', titles.length)))
  const names = element('TitlesOfParts', {}, vector('lpstr', ...parts))
  return withChildren(
    app,
    app.children.flatMap((child): Children => {
      if (hasTag(child, 'PresentationFormat')) return []
      if (hasTag(child, 'HeadingPairs')) return [counts]
      return hasTag(child, 'TitlesOfParts') ? [names] : [child]
    }),
  )
}

/** The notes' master has a theme of its own. */
function mendNotesMaster(relations: XmlElement): XmlElement {
  return mapXml(relations, (found) => {
    const target = found.attrs.get('Target') ?? ''
    return { ...found, attrs: target === '' ? found.attrs : new Map(found.attrs).set('Target', target.replace('theme1.xml', 'theme2.xml')) }
  })
}

/** Writes our chart and its workbook in the place of the library's: its own has zeros for holes and elements out of order. */
function placeChart(files: Files, path: string, charts: readonly ChartPart[]): void {
  const at = charts.findIndex((_, index) => strFromU8(files[path] ?? new Uint8Array()).includes(`<c:v>${chartKey(index)}</c:v>`))
  const relations = path.replace('charts/', 'charts/_rels/') + '.rels'
  const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(strFromU8(files[relations] ?? new Uint8Array()))?.[1]
  const part = charts[at]
  if (!part || workbook === undefined) throw new Error(`${path} is nobody's chart`)
  files[path] = strToU8(chartXml(part))
  files[`ppt/${workbook}`] = chartWorkbook(part)
}

/** How a part is mended; null for one that stays as it is. */
function mendPart(path: string, files: Files, titles: readonly string[]): ((part: XmlElement) => XmlElement) | null {
  if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return mendSlide
  if (/^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(path)) return mendLayout
  if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path)) return mendNotes
  if (path === 'ppt/presentation.xml') return mendPresentation
  if (path === '[Content_Types].xml') return (types) => mendTypes(types, files)
  if (path === 'docProps/app.xml') return (app) => mendApp(app, titles)
  return path === 'ppt/notesMasters/_rels/notesMaster1.xml.rels' ? mendNotesMaster : null
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A deck as the library wrote it, made right: charts and workbooks of our own, notes in paragraphs, titles that are titles, our
 * theme, ids once each, and no part listed that is not there. `titles` are the slides' in their order.
 */
export function mendPackage(written: Uint8Array, charts: readonly ChartPart[], titles: readonly string[]): Uint8Array {
  const files: Files = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') })
  for (const path of Object.keys(files)) if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) placeChart(files, path, charts)
  for (const [path, bytes] of Object.entries(files)) {
    const mend = mendPart(path, files, titles)
    if (mend) files[path] = strToU8(`${declaration}${printXml(mend(parseXml(strFromU8(bytes), 'a:t')))}`)
  }
  files['ppt/theme/theme1.xml'] = strToU8(deckTheme)
  files['ppt/theme/theme2.xml'] = strToU8(deckTheme)
  // The list of parts comes first: some readers look no further.
  const { '[Content_Types].xml': types, ...rest } = files
  return zipSync(types ? { '[Content_Types].xml': types, ...rest } : rest, { level: 6, ...unixFile })
}
