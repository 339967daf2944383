import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { distFolder } from '../scripts/dist-folder.mjs'
import { groundScript } from '../src/entries/head/ground-script.ts'
import { cssPipeline, oldestBrowser } from './css-pipeline.ts'
import { licenceNotices, licencesFile } from './licences.ts'
import { offlinePageName } from './offline-page-name.ts'
import { oldestSyntax, scriptTarget } from './oldest-syntax.ts'
import { packedData } from './packed-data.ts'
import { plainMarkup } from './plain-markup.ts'
import { siteAddress } from './site-address.ts'
import { withoutUnusedParts } from './without-unused-parts.ts'
import { withoutVideoCover } from './without-video-cover.ts'

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

/** Writes the page as a checker of markup wants it, when scripts and styles stand in it. */
function plain(): Plugin {
  return {
    name: 'plain-markup',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const page of Object.values(bundle))
          if (page.type === 'asset' && page.fileName.endsWith('.html')) page.source = plainMarkup(String(page.source))
      },
    },
  }
}

/** Puts the script that paints the ground where the page asks for it. */
function ground(): Plugin {
  return { name: 'ground', transformIndexHtml: (html) => html.replace('<!--ground-script-->', () => `<script>${groundScript}</script>`) }
}

/** The whole page in one file that opens from a disk without any server. */
export default defineConfig({
  root,
  base: './',
  // Nothing can be fetched from file://: the page carries its data.
  publicDir: false,
  define: { packedDatasets: JSON.stringify(packedData(resolve(root, 'public/data'))) },
  plugins: [
    oldestSyntax(),
    withoutVideoCover(),
    withoutUnusedParts(),
    react(),
    siteAddress(),
    ground(),
    viteSingleFile({ removeViteModuleLoader: true }),
    nameFile(offlinePageName),
    plain(),
    licenceNotices(),
  ],
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
