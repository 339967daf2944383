import { defineConfig } from 'vitest/config'

/** Files that hold ECharts' own text to a file, by `steadySvg`: it counts what it has drawn since it was loaded, and names shapes by that. */
const counted = ['tests/render/{comparison,ranking,stats-svg}.test.ts']

/** `shared`: modules are loaded once for all files, which halves the time of the whole run. */
const project = (name: string, include: readonly string[], shared: boolean, exclude: readonly string[] = []) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...exclude], environment: 'node', isolate: !shared },
})

/** How long a test may take before it counts as hanging, in milliseconds: nothing here waits for a time, so a slow machine must not trip it. */
const hanging = 300_000

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    testTimeout: hanging,
    hookTimeout: hanging,
    expect: { poll: { timeout: hanging / 5 } },
    projects: [
      project('unit', ['{src,build,scripts,bench}/**/*.test.ts'], true),
      {
        extends: true,
        test: {
          name: 'view',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['tests/unmount-views.ts'],
        },
      },
      project('data', ['tests/data/**/*.test.ts'], true),
      project('render', ['tests/{render,slides}/**/*.test.{ts,tsx}'], true, counted),
      project('counted', counted, false),
      project('arch', ['tests/*.test.ts', 'tests/markup/**/*.test.ts'], false),
    ],
  },
})
