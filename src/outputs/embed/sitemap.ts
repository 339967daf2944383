import { escapeMarkup } from '~/lib/escape-markup'

/** The pages of a site for those that look for them: sitemaps.org, version 0.9. `addresses` are absolute. */
export function sitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${escapeMarkup(address)}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
}
