import { defineConfig } from 'vitest/config'

/** What wants office programs or readers of SVG beside Node: in the full tier alone, since not every machine has them. */
export default defineConfig({
  root: '.',
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/office/**/*.test.ts'], environment: 'node' },
})
