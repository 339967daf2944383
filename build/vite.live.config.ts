import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { oldestBrowser } from './css-pipeline.ts'

const root = resolve(import.meta.dirname, '..')

/**
 * The script that makes an embedded picture live: one classic script, as a sandboxed frame without an origin can load nothing else.
 * The number in its name is part of pages that others publish, so a change that breaks them takes the next one.
 */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { tsconfigPaths: true },
  // A library build leaves this for its user to replace; here the user is a browser.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: oldestBrowser,
    outDir: 'dist/embed',
    lib: { entry: resolve(root, 'src/entries/embed-live.ts'), formats: ['iife'], name: 'jinzhongEmbed', fileName: () => 'live-1.js' },
  },
})
