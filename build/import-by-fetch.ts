import type { Plugin } from 'vite'

/** Puts src/entries/start/fetch-first.ts round every dynamic import, in the place of the bundler's own preloading of what a part needs. */
export function importByFetch(): Plugin {
  return {
    name: 'import-by-fetch',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => `export { fetchFirst as __vitePreload } from '/src/entries/start/fetch-first.ts'`,
    },
  }
}
