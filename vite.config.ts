import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkGroups } from './build/chunk-groups.ts'
import { cssPipeline, oldestBrowser } from './build/css-pipeline.ts'
import { importByFetch } from './build/import-by-fetch.ts'
import { licenceNotices, licencesFile } from './build/licences.ts'
import { oldestSyntax, scriptTarget } from './build/oldest-syntax.ts'
import { openStyle } from './build/open-style.ts'
import { pagePolicy } from './build/page-policy.ts'
import { releasedRowsOnly } from './build/released-rows.ts'
import { siteAddress } from './build/site-address.ts'
import { withoutUnusedParts } from './build/without-unused-parts.ts'
import { withoutVideoCover } from './build/without-video-cover.ts'
import { distFolder } from './scripts/dist-folder.mjs'

/**
 * Every file that may come is named in what the page starts with, and a hash does not pack: seven letters of it are enough, and the fewest that the bundler takes.
 * No signs in it: `-ad.js` is a name that blockers of advertising know.
 */
const shortName = 'assets/[name]-[hash:7].js'

export default defineConfig({
  // The page works in any folder of any server.
  base: './',
  plugins: [
    oldestSyntax(),
    withoutVideoCover(),
    withoutUnusedParts(),
    importByFetch(),
    react(),
    openStyle(),
    pagePolicy(),
    siteAddress(),
    releasedRowsOnly('public/data', distFolder),
    licenceNotices(),
  ],
  resolve: { tsconfigPaths: true },
  // A build beside the development server is no change of the page.
  server: { watch: { ignored: ['**/.build/**'] } },
  css: { postcss: { plugins: cssPipeline } },
  build: {
    outDir: distFolder,
    // A folder beside is new, and other parts of the build write into it at the same time.
    emptyOutDir: distFolder === 'dist',
    target: scriptTarget,
    cssTarget: oldestBrowser,
    // Three kilobytes less on the line than by the bundler's own, for some seconds of building.
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 8 } },
    manifest: true,
    license: { fileName: licencesFile },
    // scripts/check-sizes.ts holds the sizes, by what travels over the line.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() }, chunkFileNames: shortName, hashCharacters: 'base36' } },
  },
})
