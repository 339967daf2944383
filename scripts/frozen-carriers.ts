/** A figure that was published otherwise: what a frozen page would have to say to carry it. */
interface Published {
  /** Place and measure: both stand in the words of a page that shows the figure. */
  readonly place: string
  readonly indicator: string
  readonly old: string
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * The frozen pages that carry an old value for good (`<version>/<figure>`): those that name its place and its measure and print it,
 * not as the end or the beginning of another number. `pages`: path below embed/v -> text.
 */
export function frozenCarriers(pages: ReadonlyMap<string, string>, { place, indicator, old }: Published): readonly string[] {
  const printed = new RegExp(`(?<![\\d.])${escaped(old)}(?![\\d.])`)
  return [...pages]
    .filter(([path, text]) => path.endsWith('.html') && text.includes(place) && text.includes(indicator) && printed.test(text))
    .map(([path]) => path.replace(/\.html$/, ''))
    .sort()
}
