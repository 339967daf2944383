import { parseXml, printXml, type XmlElement } from '../xml-tree'

interface TwoThemes {
  /** The light pictures; what differs in the dark ones carries a class. */
  readonly svgs: readonly string[]
  /** The dark colours of those classes, for a rule of a page. */
  readonly css: string
}

const colourNames = new Set(['fill', 'stroke', 'stop-color'])

/** One class for each pair of colours, in all pictures of a page. */
class Palette {
  readonly #classes = new Map<string, string>()

  classFor(name: string, light: string, dark: string): string {
    const key = `${name}:${dark}/${light}`
    const known = this.#classes.get(key) ?? `k${this.#classes.size}`
    this.#classes.set(key, known)
    return known
  }

  css(): string {
    return [...this.#classes].map(([key, name]) => `.${name}{${key.slice(0, key.indexOf('/'))}}`).join('')
  }
}

function differ(place: string, what: string): never {
  throw new Error(`light and dark pictures differ at ${place}: ${what}`)
}

function mergedAttributes(light: XmlElement, dark: XmlElement, palette: Palette, place: string): Map<string, string> {
  const attrs = new Map(light.attrs)
  const classes: string[] = []
  for (const name of new Set([...light.attrs.keys(), ...dark.attrs.keys()])) {
    const [own, other] = [light.attrs.get(name), dark.attrs.get(name)]
    if (own === other) continue
    if (own === undefined || other === undefined || !colourNames.has(name))
      differ(place, `${name} is ${own ?? 'absent'} and ${other ?? 'absent'}`)
    classes.push(palette.classFor(name, own, other))
  }
  if (classes.length > 0) attrs.set('class', classes.join(' '))
  return attrs
}

function merged(light: XmlElement, dark: XmlElement, palette: Palette, parent: string): XmlElement {
  const place = `${parent}/${light.tag}`
  if (light.tag !== dark.tag) differ(place, `the other is ${dark.tag}`)
  if (light.children.length !== dark.children.length) differ(place, `${light.children.length} and ${dark.children.length} children`)
  const children = light.children.map((child, i) => {
    const other = dark.children[i]
    if (typeof child !== 'string' && other !== undefined && typeof other !== 'string')
      return merged(child, other, palette, `${place}[${i}]`)
    if (child !== other) differ(place, 'the text')
    return child
  })
  return { tag: light.tag, attrs: mergedAttributes(light, dark, palette, place), children }
}

/**
 * Pictures for both themes, each from two safe pictures of the same geometry. Colours stay in the picture as attributes, so without the
 * rules it is the light one. Throws where two differ in anything but colour.
 */
export function twoThemeSvgs(pictures: readonly { readonly light: string; readonly dark: string }[]): TwoThemes {
  const palette = new Palette()
  const svgs = pictures.map(({ light, dark }) => printXml(merged(parseXml(light), parseXml(dark), palette, '')))
  return { svgs, css: palette.css() }
}
