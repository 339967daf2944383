import { strFromU8, unzipSync } from 'fflate'

/** An element of an XML text, with the text that stands directly in it. */
export interface XmlElement {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const token = /<\?xml[^>]*\?>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);|&/gi, (whole: string, name?: string) => {
    const char = name === undefined ? undefined : name.startsWith('#') ? ' ' : entities[name]
    if (char === undefined) throw new Error(`“${whole}” is no entity`)
    return char
  })
}

/** Parses an XML text strictly: throws where a tag is left open, closed twice, or written otherwise than XML allows. */
export function parseXml(xml: string): XmlElement {
  const root = { tag: '', attrs: {}, children: [] as XmlElement[], text: '' }
  const open: { tag: string; attrs: Record<string, string>; children: XmlElement[]; text: string }[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const match = token.exec(xml)
    const parent = open.at(-1)
    if (!match || !parent) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 80)}`)
    const [, closed, opened, attrs = '', empty, text] = match
    if (closed !== undefined) {
      if (parent.tag !== closed) throw new Error(`<${parent.tag}> is closed by </${closed}>`)
      open.pop()
    } else if (opened !== undefined) {
      const pairs = [...attrs.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)] as const)
      if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`<${opened}> has an attribute twice`)
      const element = { tag: opened, attrs: Object.fromEntries(pairs), children: [], text: '' }
      parent.children.push(element)
      if (empty === '') open.push(element)
    } else if (text !== undefined) parent.text += unescaped(text)
  }
  const [first, ...others] = root.children
  if (open.length !== 1 || !first || others.length > 0 || root.text.trim() !== '') throw new Error('not one closed root element')
  return first
}

/** Elements of a name at any depth, in the order of the text. */
export function all(element: XmlElement, tag: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...all(child, tag)])
}

/** The words of an element, its paragraphs one below the other. */
export function wordsOf(element: XmlElement): string {
  return all(element, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
}

/** An unpacked package: its texts by path, and all its paths. */
export interface Deck {
  readonly paths: readonly string[]
  readonly xml: (path: string) => XmlElement
  readonly bytes: (path: string) => Uint8Array
  /** The slides in order. */
  readonly slides: readonly { readonly slide: XmlElement; readonly notes: XmlElement; readonly path: string }[]
}

export function readPackage(bytes: Uint8Array): Deck {
  const files = unzipSync(bytes)
  const file = (path: string): Uint8Array => {
    const found = files[path]
    if (!found) throw new Error(`${path} is not in the package`)
    return found
  }
  const xml = (path: string) => parseXml(strFromU8(file(path)))
  const numbers = Object.keys(files).flatMap((path) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1] ?? [])
  return {
    paths: Object.keys(files),
    xml,
    bytes: file,
    slides: numbers
      .map(Number)
      .sort((a, b) => a - b)
      .map((at) => ({
        path: `ppt/slides/slide${at}.xml`,
        slide: xml(`ppt/slides/slide${at}.xml`),
        notes: xml(`ppt/notesSlides/notesSlide${at}.xml`),
      })),
  }
}

/** What a relationship part points to, as paths in the package; addresses outside it are left out. */
export function relationsOf(deck: Deck, path: string): ReadonlyMap<string, string> {
  const cut = path.lastIndexOf('/')
  const folder = path.slice(0, cut + 1)
  const part = `${folder}_rels/${path.slice(cut + 1)}.rels`
  if (!deck.paths.includes(part)) return new Map()
  return new Map(
    deck
      .xml(part)
      .children.filter(({ attrs }) => attrs['TargetMode'] !== 'External')
      .map(({ attrs }) => [attrs['Id'] ?? '', new URL(attrs['Target'] ?? '', `file:///${folder}`).pathname.slice(1)]),
  )
}
