import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { distFolder } from '../scripts/dist-folder.mjs'
import { oldestSyntax, scriptTarget } from './oldest-syntax.ts'
import { withoutUnusedParts } from './without-unused-parts.ts'

const root = resolve(import.meta.dirname, '..')

/** The version that a frozen embed compares its own with. */
function dataVersion(): string {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own manifest, checked by its schema in the build before
  const { version }: { readonly version: string } = JSON.parse(readFileSync(resolve(root, 'public/data/datapackage.json'), 'utf8'))
  return version
}

/**
 * The script that makes an embedded picture live: one classic script, as a sandboxed frame without an origin can load nothing else.
 * The number in its name is part of pages that others publish, so a change that breaks them takes the next one.
 */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { tsconfigPaths: true },
  plugins: [oldestSyntax(), withoutUnusedParts()],
  // A library build leaves this for its user to replace; here the user is a browser.
  define: { 'process.env.NODE_ENV': '"production"', newestDataVersion: JSON.stringify(dataVersion()) },
  build: {
    target: scriptTarget,
    outDir: resolve(root, distFolder, 'embed'),
    // Frozen versions of embeds are there already.
    emptyOutDir: false,
    lib: { entry: resolve(root, 'src/entries/embed/embed-live.ts'), formats: ['iife'], name: 'jinzhongEmbed', fileName: () => 'live-1.js' },
  },
})
