import { defineConfig } from 'vitest/config'

/**
 * `shared`: modules are loaded once for all files, which halves the time of the whole run. Not where ECharts draws: it counts what it has
 * drawn, and names shapes by that.
 */
const project = (name: string, include: readonly string[], shared: boolean) => ({
  extends: true as const,
  test: { name, include: [...include], environment: 'node', isolate: !shared },
})

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      project('unit', ['{src,build,scripts,bench}/**/*.test.ts'], true),
      {
        extends: true,
        test: { name: 'view', include: ['src/**/*.test.tsx'], environment: 'happy-dom', setupFiles: ['tests/unmount-views.ts'] },
      },
      project('data', ['tests/data/**/*.test.ts'], true),
      project('render', ['tests/{render,slides}/**/*.test.{ts,tsx}'], false),
      project('arch', ['tests/*.test.ts'], false),
    ],
  },
})
