import { escapeMarkup } from '~/lib/escape-markup'

/** An element of an SVG picture. Text stands in `children` as it is in the file, entities included. */
export interface SvgElement {
  readonly tag: string
  readonly attrs: ReadonlyMap<string, string>
  readonly children: readonly (SvgElement | string)[]
}

interface OpenElement {
  readonly tag: string
  readonly attrs: Map<string, string>
  readonly children: (SvgElement | string)[]
}

const tagPattern = /<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/y
const attrPattern = /([\w:.-]+)="([^"]*)"/g
const textPattern = /[^<]+/y

function attributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(attrPattern)].map(([, name = '', value = '']) => [name, value]))
}

/** The next token at `from`, or an error that shows where the picture is ill-formed. */
function tokenAt(svg: string, from: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(svg)
}

/**
 * Reads a picture as ECharts writes it: elements, double-quoted attributes, text. Declarations, comments and `<style>` (rules for
 * hovering) are passed over; blanks between elements are dropped. Throws where it is ill-formed.
 */
export function parseSvg(source: string): SvgElement {
  const svg = source.replace(/<style\b[^>]*>[\s\S]*?<\/style>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').trim()
  const top: OpenElement = { tag: '', attrs: new Map(), children: [] }
  const open = [top]
  for (let at = 0; at < svg.length;) {
    const parent = open[open.length - 1] ?? top
    const token = tokenAt(svg, at, tagPattern)
    const text = token === null ? tokenAt(svg, at, textPattern) : null
    if (token === null && text === null) throw new Error(`ill-formed SVG at ${JSON.stringify(svg.slice(at, at + 60))}`)
    at += (token ?? text)?.[0].length ?? 0
    if (token === null) {
      if (text !== null && text[0].trim() !== '') parent.children.push(text[0])
      continue
    }
    const [, slash, tag = '', attrs = '', ends] = token
    if (slash === '/') {
      if (open.pop()?.tag !== tag) throw new Error(`ill-formed SVG: </${tag}> closes nothing`)
      continue
    }
    const element = { tag, attrs: attributes(attrs), children: [] }
    parent.children.push(element)
    if (ends !== '/') open.push(element)
  }
  const [root] = top.children
  if (open.length !== 1 || top.children.length !== 1 || root === undefined || typeof root === 'string')
    throw new Error('ill-formed SVG: not one root')
  return root
}

/** Entities stay as they are; whatever else would end a text or an attribute is escaped. */
function safeText(text: string): string {
  return text.replace(/&(?:[a-z]+|#\d+|#x[\da-f]+);|[&<>"]/gi, (found) => (found.length > 1 ? found : escapeMarkup(found)))
}

/** Writes a picture without blanks between elements. */
export function printSvg({ tag, attrs, children }: SvgElement): string {
  const head = [tag, ...[...attrs].map(([name, value]) => `${name}="${safeText(value)}"`)].join(' ')
  if (children.length === 0) return `<${head}/>`
  return `<${head}>${children.map((child) => (typeof child === 'string' ? safeText(child) : printSvg(child))).join('')}</${tag}>`
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text of a picture as it is read, entities resolved. */
export function plainText(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
}
