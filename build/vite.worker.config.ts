import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { distFolder } from '../scripts/dist-folder.mjs'
import { keptVersionOf } from './kept-version.ts'
import { oldestSyntax, scriptTarget } from './oldest-syntax.ts'

const root = resolve(import.meta.dirname, '..')

/** What keeps the hosted page open without network; built when everything that it keeps is there. Its name stays: browsers ask for it again by that. */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { tsconfigPaths: true },
  plugins: [
    oldestSyntax(),
    {
      // Read when something is built, not when this file is: whoever only reads the configuration may have no built page.
      name: 'kept-version',
      config: () => ({ define: { keptVersion: JSON.stringify(keptVersionOf(resolve(root, distFolder))) } }),
    },
  ],
  build: {
    target: scriptTarget,
    outDir: resolve(root, distFolder),
    emptyOutDir: false,
    lib: {
      entry: resolve(root, 'src/entries/release/service-worker.ts'),
      formats: ['iife'],
      name: 'jinzhongWorker',
      fileName: () => 'service-worker.js',
    },
  },
})
