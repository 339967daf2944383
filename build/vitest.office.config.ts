import { defineConfig } from 'vitest/config'

/** What wants office programs or readers of SVG beside Node: in the full tier alone, since not every machine has them. */
export default defineConfig({
  root: '.',
  resolve: { tsconfigPaths: true },
  // An office program that starts anew and opens a deck of every kind takes its time, the more so where it is not alone.
  test: { testTimeout: 300_000, hookTimeout: 300_000, include: ['tests/office/**/*.test.ts'], environment: 'node' },
})
