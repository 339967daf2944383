import { escapeMarkup } from '~/lib/escape-markup'

/** An element of an SVG picture or of a part of an Office file. Text is in `children` as it is in the file, entities included. */
export interface XmlElement {
  readonly tag: string
  readonly attrs: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** Whether a child is an element and no text. */
export const isElement = (child: XmlElement | string | undefined): child is XmlElement => child !== undefined && typeof child !== 'string'

interface OpenElement {
  readonly tag: string
  readonly attrs: Map<string, string>
  readonly children: (XmlElement | string)[]
}

const tagPattern = /<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/y
const attrPattern = /([\w:.-]+)="([^"]*)"/g
const textPattern = /[^<]+/y

function attributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(attrPattern)].map(([, name = '', value = '']) => [name, value]))
}

/** The next token at `from`, or an error that shows where the XML is ill-formed. */
function tokenAt(xml: string, from: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(xml)
}

/**
 * Reads XML as ECharts and pptxgenjs write it: elements, double-quoted attributes, text. Declarations, comments and `<style>` (rules for
 * hovering) are passed over; blanks between elements are dropped, but not in elements of the tag `text`. Throws where it is ill-formed.
 */
export function parseXml(source: string, text = ''): XmlElement {
  const xml = source.replace(/<style\b[^>]*>[\s\S]*?<\/style>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').trim()
  const top: OpenElement = { tag: '', attrs: new Map(), children: [] }
  const open = [top]
  for (let at = 0; at < xml.length;) {
    const parent = open[open.length - 1] ?? top
    const token = tokenAt(xml, at, tagPattern)
    const words = token === null ? tokenAt(xml, at, textPattern) : null
    if (token === null && words === null) throw new Error(`ill-formed XML at ${JSON.stringify(xml.slice(at, at + 60))}`)
    at += (token ?? words)?.[0].length ?? 0
    if (token === null) {
      if (words !== null && (words[0].trim() !== '' || parent.tag === text)) parent.children.push(words[0])
      continue
    }
    const [, slash, tag = '', attrs = '', ends] = token
    if (slash === '/') {
      if (open.pop()?.tag !== tag) throw new Error(`ill-formed XML: </${tag}> closes nothing`)
      continue
    }
    const opened = { tag, attrs: attributes(attrs), children: [] }
    parent.children.push(opened)
    if (ends !== '/') open.push(opened)
  }
  const [root] = top.children
  if (open.length !== 1 || top.children.length !== 1 || root === undefined || typeof root === 'string')
    throw new Error('ill-formed XML: not one root')
  return root
}

/** Entities stay as they are; whatever else would end a text or an attribute is escaped. */
function safeText(text: string): string {
  return text.replace(/&(?:[a-z]+|#\d+|#x[\da-f]+);|[&<>"]/gi, (found) => (found.length > 1 ? found : escapeMarkup(found)))
}

/** Writes XML without blanks between elements. */
export function printXml({ tag, attrs, children }: XmlElement): string {
  const head = [tag, ...[...attrs].map(([name, value]) => `${name}="${safeText(value)}"`)].join(' ')
  if (children.length === 0) return `<${head}/>`
  return `<${head}>${children.map((child) => (typeof child === 'string' ? safeText(child) : printXml(child))).join('')}</${tag}>`
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text as it is read, entities resolved. */
export function plainText(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (match, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? match
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
}

/** Characters that XML cannot hold. */
// oxlint-disable-next-line no-control-regex -- these are what has to go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text made safe inside an element or an attribute. */
export const xmlText = (text: string): string => escapeMarkup(text.replace(forbidden, ''))

/** An element of our own making: names and texts as readers see them, which are escaped here. */
export function element(
  tag: string,
  attrs: Readonly<Record<string, string | number>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return {
    tag,
    attrs: new Map(Object.entries(attrs).map(([name, value]) => [name, xmlText(String(value))])),
    children: children.map((child) => (typeof child === 'string' ? xmlText(child) : child)),
  }
}

/** A tree with each element changed, the innermost first and in the order of the file; null leaves it out. */
export function mapXml(root: XmlElement, change: (found: XmlElement) => XmlElement | null): XmlElement {
  const inside = (found: XmlElement): XmlElement | null =>
    change({
      ...found,
      children: found.children.flatMap((child): XmlElement | string | readonly never[] =>
        typeof child === 'string' ? child : (inside(child) ?? []),
      ),
    })
  return inside(root) ?? root
}
