import { defineConfig } from 'vitest/config'

/** What wants an office program beside Node: in the full tier alone, since not every machine has one. */
export default defineConfig({
  root: '.',
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/office/**/*.test.ts'], environment: 'node' },
})
