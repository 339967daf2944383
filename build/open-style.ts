import type { Plugin } from 'vite'

/**
 * Asks for the style sheet without CORS: with it, as the bundler writes it, a browser refuses the sheet of a page that was opened from
 * a disk, and the static first screen would stand there without form.
 */
export function openStyle(): Plugin {
  return {
    name: 'open-style',
    transformIndexHtml: { order: 'post', handler: (html) => html.replace(/(<link rel="stylesheet") crossorigin/g, '$1') },
  }
}
