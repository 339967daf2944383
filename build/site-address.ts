import type { Plugin } from 'vite'
import { readSiteUrl } from '../src/outputs/embed/embed-address.ts'

/**
 * Writes SITE_URL, where it is given, into the page's first tag: codes, paper and slides print that address, wherever the page is opened.
 * Not as a canonical link: telephones share that in the place of the address, and would lose the hash.
 */
export function siteAddress(): Plugin {
  const site = readSiteUrl(process.env['SITE_URL'])
  return {
    name: 'site-address',
    transformIndexHtml: (html) => (site === null ? html : html.replace('<html ', () => `<html data-site="${site.replace(/"/g, '%22')}" `)),
  }
}
