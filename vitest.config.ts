import { defineConfig } from 'vitest/config'

/** Files that hold ECharts' own text to a file, by `steadySvg`: it counts what it has drawn since it was loaded, and names shapes by that. */
const counted = ['tests/render/{comparison,ranking,stats-svg}.test.ts']

/** What a worker loads before anything else: once, where a setup file runs for every test file. */
const steadySeed = ['--import', './tests/steady-seed.mjs']

interface Loading {
  /** Modules are loaded anew for every file; once for all of them halves the time of the whole run. */
  readonly isolate: boolean
  readonly exclude?: readonly string[]
  readonly execArgv?: readonly string[]
}

const project = (name: string, include: readonly string[], { isolate, exclude = [], execArgv = steadySeed }: Loading) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...exclude], environment: 'node', isolate, execArgv: [...execArgv] },
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
      project('unit', ['{src,build,scripts,bench}/**/*.test.ts'], { isolate: false }),
      {
        extends: true,
        test: {
          name: 'view',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['tests/unmount-views.ts'],
          execArgv: [...steadySeed],
        },
      },
      project('data', ['tests/data/**/*.test.ts'], { isolate: false }),
      project('render', ['tests/{render,slides}/**/*.test.{ts,tsx}'], { isolate: false, exclude: counted }),
      project('counted', counted, { isolate: true }),
      project('arch', ['tests/*.test.ts', 'tests/markup/**/*.test.ts'], { isolate: true, execArgv: [] }),
    ],
  },
})
