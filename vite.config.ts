import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkGroups } from './build/chunk-groups.ts'
import { cssPipeline, oldestBrowser } from './build/css-pipeline.ts'
import { pagePolicy } from './build/page-policy.ts'
import { releasedRowsOnly } from './build/released-rows.ts'
import { siteAddress } from './build/site-address.ts'

/** Every file that may come is named in what the page starts with, and a hash does not pack: seven letters of it are enough, and the fewest that the bundler takes. */
const shortName = 'assets/[name]-[hash:7].js'

export default defineConfig({
  // The page works in any folder of any server.
  base: './',
  plugins: [react(), pagePolicy(), siteAddress(), releasedRowsOnly('public/data', 'dist')],
  resolve: { tsconfigPaths: true },
  css: { postcss: { plugins: cssPipeline } },
  build: {
    target: oldestBrowser,
    cssTarget: oldestBrowser,
    // Three kilobytes less on the line than by the bundler's own, for some seconds of building.
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 2 } },
    manifest: true,
    // scripts/check-sizes.ts holds the sizes, by what travels over the line.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() }, chunkFileNames: shortName } },
  },
})
