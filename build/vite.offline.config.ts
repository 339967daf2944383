import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { cssPipeline, oldestBrowser } from './css-pipeline.ts'
import { licenceNotices, licencesFile } from './licences.ts'
import { oldestSyntax, scriptTarget } from './oldest-syntax.ts'
import { offlinePageName } from './offline-page-name.ts'
import { packedData } from './packed-data.ts'
import { distFolder } from '../scripts/dist-folder.mjs'

const root = resolve(import.meta.dirname, '..')

/** Names the page otherwise than its source. */
function nameFile(fileName: string): Plugin {
  return {
    name: 'name-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['offline.html']
      if (page === undefined) throw new Error('the offline page is not in the bundle')
      page.fileName = fileName
    },
  }
}

/** The whole page in one file that opens from a disk without any server. */
export default defineConfig({
  root,
  base: './',
  // Nothing can be fetched from file://: the page carries its data.
  publicDir: false,
  define: { packedDatasets: JSON.stringify(packedData(resolve(root, 'public/data'))) },
  plugins: [oldestSyntax(), react(), viteSingleFile({ removeViteModuleLoader: true }), nameFile(offlinePageName), licenceNotices()],
  resolve: { tsconfigPaths: true },
  css: { postcss: { plugins: cssPipeline } },
  build: {
    target: scriptTarget,
    cssTarget: oldestBrowser,
    outDir: resolve(root, distFolder, 'offline'),
    license: { fileName: licencesFile },
    rolldownOptions: { input: resolve(root, 'offline.html') },
  },
})
