import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeMarkup } from '~/lib/escape-markup'
import { unixFile } from '../zip-files'
import type { ChartPart } from './chart-part'
import { chartWorkbook } from './chart-workbook'
import { chartXml } from './chart-xml'
import { deckColors } from './deck-style'
import { deckTheme } from './deck-theme'
import { stripedName } from './slide-items'

/** Marks the chart that stands in for a part: the library writes it as the name of its only series. */
export const chartKey = (at: number): string => `chart-part-${at}`
/** The name of the shape that is its slide's title. */
export const titleName = '标题'

type Files = Record<string, Uint8Array>

/** A slide's parts under numbers of their own: the library gives tables numbers that other parts have too. */
function ownIds(xml: string): string {
  let id = 1
  return xml.replace(/<p:cNvPr id="\d+" name="(?!")/g, () => `<p:cNvPr id="${++id}" name="`)
}

/** One set of properties a paragraph, at its start: the library writes it again before every run. */
function oneParagraphStart(xml: string): string {
  return xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let first = true
    return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (start) => {
      const kept = first ? start : ''
      first = false
      return kept
    })
  })
}

const titleHolder = '<p:nvPr><p:ph type="title"/></p:nvPr>'

/** The slide's title is known as its title: outlines and screen readers go by it. */
function withTitle(xml: string): string {
  const locks = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
  return xml.replace(
    new RegExp(`(name="${titleName}"></p:cNvPr>)<p:cNvSpPr txBox="1"/><p:nvPr></p:nvPr>`),
    (_, before: string) => `${before}${locks}${titleHolder}`,
  )
}

/** Links without the empty attributes that strict readers stumble over. */
const plainLinks = (xml: string): string => xml.replace(/ (?:invalidUrl|action|tgtFrame|tooltip)=""/g, '')

/**
 * Stripes where a shape asks for them by its name: the library knows plain fills alone. LibreOffice draws them so fine that they fade,
 * so that the shape has an edge too.
 */
function withStripes(xml: string): string {
  return xml.replace(
    new RegExp(
      `(name="${stripedName}：(?:(?!</p:sp>).)*?</a:prstGeom>)<a:solidFill>(<a:srgbClr val="[0-9A-F]{6}"/>)</a:solidFill>(?:<a:ln\\s*/>|<a:ln>.*?</a:ln>)?`,
      'gs',
    ),
    (_, before: string, color: string) =>
      `${before}<a:pattFill prst="dkUpDiag"><a:fgClr>${color}</a:fgClr><a:bgClr><a:srgbClr val="${deckColors.paper}"/></a:bgClr></a:pattFill>` +
      `<a:ln w="12700"><a:solidFill>${color}</a:solidFill></a:ln>`,
  )
}

function mendSlide(xml: string): string {
  return plainLinks(withStripes(withTitle(oneParagraphStart(ownIds(xml)))))
}

/** The layout has the title that slides made by hand begin with. */
function mendLayout(xml: string): string {
  const title = [
    `<p:sp><p:nvSpPr><p:cNvPr id="90" name="${titleName}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${titleHolder}</p:nvSpPr>`,
    '<p:spPr><a:xfrm><a:off x="457200" y="548640"/><a:ext cx="8229600" cy="914400"/></a:xfrm></p:spPr>',
    '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle><a:lvl1pPr algn="l"><a:defRPr sz="2600" b="1"/></a:lvl1pPr></a:lstStyle>',
    '<a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody></p:sp>',
  ].join('')
  return xml.replace('</p:spTree>', `${title}</p:spTree>`)
}

/** Speaker notes with a paragraph for each line: the library writes them as one run. */
function mendNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) =>
          line === ''
            ? '<a:p><a:endParaRPr lang="zh-CN"/></a:p>'
            : `<a:p><a:r><a:rPr lang="zh-CN" altLang="en-US"/><a:t>${line}</a:t></a:r></a:p>`,
        )
        .join(''),
  )
}

/** The masters before the slides, as the schema has them: the library writes that of the notes last. */
function mendPresentation(xml: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? []
  return xml.replace(notes, '').replace('</p:sldMasterIdLst>', (end) => `${end}${notes}`)
}

/** The list of parts with those that are there, each once: the library lists a master for every slide. */
function mendTypes(xml: string, files: Files): string {
  return xml
    .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, path: string) => (path in files ? entry.trim() : ''))
    .replace('image/jpg', 'image/jpeg')
    .replace(
      '</Types>',
      '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
    )
}

/** The fonts and slide names that the file says of itself. */
function mendApp(xml: string, titles: readonly string[]): string {
  const parts = ['晋中答卷', ...titles].map((title) => `<vt:lpstr>${escapeMarkup(title)}</vt:lpstr>`).join('')
  const pair = (name: string, count: number) =>
    `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`
  return xml
    .replace(/<PresentationFormat>.*?<\/PresentationFormat>/, '')
    .replace(
      /<HeadingPairs>.*<\/TitlesOfParts>/s,
      `<HeadingPairs><vt:vector size="4" baseType="variant">${pair('Theme', 1)}${pair('Slide Titles', titles.length)}</vt:vector></HeadingPairs>` +
        `<TitlesOfParts><vt:vector size="${titles.length + 1}" baseType="lpstr">${parts}</vt:vector></TitlesOfParts>`,
    )
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

function mendText(path: string, xml: string, files: Files, titles: readonly string[]): string {
  if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return mendSlide(xml)
  if (/^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(path)) return mendLayout(oneParagraphStart(xml))
  if (path.startsWith('ppt/notesSlides/notesSlide')) return mendNotes(xml)
  if (path === 'ppt/presentation.xml') return mendPresentation(xml)
  if (path === '[Content_Types].xml') return mendTypes(xml, files)
  if (path === 'docProps/app.xml') return mendApp(xml, titles)
  if (path === 'ppt/notesMasters/_rels/notesMaster1.xml.rels') return xml.replace('theme1.xml', 'theme2.xml')
  return xml
}

/**
 * A deck as the library wrote it, made right: charts and workbooks of our own, notes in paragraphs, titles that are titles, our
 * theme, ids once each, and no part listed that is not there. `titles` are the slides' in their order.
 */
export function mendPackage(written: Uint8Array, charts: readonly ChartPart[], titles: readonly string[]): Uint8Array {
  const files: Files = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') })
  for (const path of Object.keys(files)) if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) placeChart(files, path, charts)
  for (const [path, bytes] of Object.entries(files)) {
    if (/\.(?:xml|rels)$/.test(path) && !path.startsWith('ppt/charts/'))
      files[path] = strToU8(mendText(path, strFromU8(bytes), files, titles))
  }
  files['ppt/theme/theme1.xml'] = strToU8(deckTheme)
  files['ppt/theme/theme2.xml'] = strToU8(deckTheme)
  // The list of parts comes first: some readers look no further.
  const { '[Content_Types].xml': types, ...rest } = files
  return zipSync(types ? { '[Content_Types].xml': types, ...rest } : rest, { level: 6, ...unixFile })
}
