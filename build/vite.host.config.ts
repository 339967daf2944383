import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { distFolder } from '../scripts/dist-folder.mjs'
import { oldestSyntax, scriptTarget } from './oldest-syntax.ts'

const root = resolve(import.meta.dirname, '..')

/** The script for pages that hold embeds: classic, as pages of others are; its name is part of them for ever. */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { tsconfigPaths: true },
  plugins: [oldestSyntax()],
  build: {
    target: scriptTarget,
    outDir: resolve(root, distFolder, 'embed'),
    emptyOutDir: false,
    lib: {
      entry: resolve(root, 'src/entries/embed/embed-host.ts'),
      formats: ['iife'],
      name: 'jinzhongFigures',
      fileName: () => 'embed.js',
    },
  },
})
