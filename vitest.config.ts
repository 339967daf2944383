import { defineConfig } from 'vitest/config'

const project = (name: string, include: readonly string[]) => ({
  extends: true as const,
  test: { name, include: [...include], environment: 'node' },
})

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      project('unit', ['{src,build,scripts,bench}/**/*.test.ts']),
      {
        extends: true,
        test: { name: 'view', include: ['src/**/*.test.tsx'], environment: 'happy-dom', setupFiles: ['tests/unmount-views.ts'] },
      },
      project('data', ['tests/data/**/*.test.ts']),
      project('render', ['tests/{render,slides}/**/*.test.{ts,tsx}']),
      project('arch', ['tests/architecture.test.ts']),
    ],
  },
})
