import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import type { ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** What the rules of this project say about the src/ of a folder. */
async function violationsIn(baseDir: string): Promise<ICruiseResult['summary']> {
  const options = await extractOptions(join(root, '.dependency-cruiser.cjs'))
  const fileName = join(baseDir, 'tsconfig.json')
  const { output } = await cruise(['src'], { ...options, baseDir, tsConfig: { fileName } }, undefined, {
    tsConfig: extractTsConfig(fileName),
  })
  if (typeof output === 'string') throw new Error('the cruise gave a text where a result was expected')
  return output.summary
}

const lines = ({ violations }: ICruiseResult['summary']) => violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)

test('no layer is crossed, and the check saw the modules', async () => {
  const summary = await violationsIn(root)
  expect(lines(summary)).toEqual([])
  // With a TypeScript that dependency-cruiser cannot read it sees nothing and finds nothing wrong.
  expect(summary.totalCruised).toBeGreaterThan(150)
  expect(summary.totalDependenciesCruised).toBeGreaterThan(400)
})

/** A small src/ with one fault a file: what it holds, and the rules that have to bite. */
const faults: Readonly<Record<string, { readonly code: string; readonly rules: readonly string[] }>> = {
  'lib/plain.ts': { code: 'export const plain = 1', rules: [] },
  'lib/upward.ts': { code: "import { clean } from '~/domain/clean'\nexport const upward = clean", rules: ['lib-imports-only-itself'] },
  'lib/node.ts': { code: "import { join } from 'node:path'\nexport const node = join", rules: ['lib-imports-no-package'] },
  'lib/circle-a.ts': { code: "import { b } from './circle-b'\nexport const a = () => b", rules: ['no-cycle'] },
  // A cycle is told of once.
  'lib/circle-b.ts': { code: "import { a } from './circle-a'\nexport const b = () => a", rules: [] },
  'lib/lost.ts': { code: "import { gone } from './gone'\nexport const lost = gone", rules: ['everything-resolves'] },
  'lib/plain.test.ts': { code: "import { expect } from 'vitest'\nexport const tested = expect", rules: [] },
  'lib/tested.ts': { code: "import { tested } from './plain.test'\nexport const used = tested", rules: ['nothing-imports-a-test'] },
  'domain/clean.ts': { code: "import { z } from 'zod'\nimport { plain } from '~/lib/plain'\nexport const clean = [z, plain]", rules: [] },
  'domain/view.ts': {
    code: "import { useState } from 'react'\nexport const view = useState",
    rules: ['domain-imports-no-package-but-zod', 'pure-layers-reach-no-react-and-no-store'],
  },
  'state/store.ts': { code: "import { create } from 'zustand'\nexport const store = create", rules: [] },
  'selectors/by-alias.ts': {
    code: "import { store } from '~/state/store'\nexport const byAlias = store",
    rules: ['pure-layers-reach-no-react-and-no-store', 'selectors-imports-only-itself-lib-domain'],
  },
  'selectors/types-too.ts': {
    code: "import type { store } from '../state/store'\nexport type TypesToo = typeof store",
    rules: ['pure-layers-reach-no-react-and-no-store', 'selectors-imports-only-itself-lib-domain'],
  },
  'charts/by-path.ts': {
    code: "import { store } from '../state/store'\nexport const byPath = store",
    rules: ['charts-imports-only-itself-lib-domain-selectors', 'pure-layers-reach-no-react-and-no-store'],
  },
  'charts/types.ts': { code: "import type { EChartsOption } from 'echarts'\nexport type Option = EChartsOption", rules: [] },
  'charts/run-time.ts': { code: "import { init } from 'echarts'\nexport const start = init", rules: ['charts-take-echarts-as-types-only'] },
  'engine/host.ts': { code: "import { init } from 'echarts/core'\nexport const host = init", rules: [] },
  'charts/draw/line.ts': { code: 'export const line = 1', rules: [] },
  'charts/map/chart.ts': { code: "import { line } from '~/charts/draw/line'\nexport const map = line", rules: [] },
  'charts/trend/chart.ts': {
    code: "import { map } from '~/charts/map/chart'\nexport const trend = map",
    rules: ['no-kind-of-figure-reaches-another'],
  },
  'charts/draw/row.ts': {
    code: "import { map } from '~/charts/map/chart'\nexport const row = map",
    rules: ['no-kind-of-figure-reaches-another'],
  },
  'components/draws.ts': { code: "import { init } from 'echarts/core'\nexport const draws = init", rules: ['only-engine-loads-echarts'] },
  'components/sells.ts': {
    code: "import { share } from '~/features/share'\nexport const sells = share",
    rules: ['components-imports-only-itself-lib-domain-selectors-charts-engine'],
  },
  'features/share.ts': { code: "import { host } from '~/engine/host'\nexport const share = host", rules: [] },
  'pages/one/page.ts': {
    code: "import { other } from '~/pages/two/other'\nexport const page = other",
    rules: ['one-page-does-not-reach-another'],
  },
  'pages/two/other.ts': { code: "import { share } from '~/features/share'\nexport const other = share", rules: [] },
}

test('every kind of crossing is caught by its rule, and nothing else is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'))
  try {
    for (const [path, { code }] of Object.entries(faults)) {
      const file = join(folder, 'src', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, code)
    }
    // Without baseUrl dependency-cruiser would look for `~` under the folder that the test is run in.
    const compilerOptions = { module: 'ESNext', moduleResolution: 'Bundler', baseUrl: folder, paths: { '~/*': ['./src/*'] } }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const { violations } = await violationsIn(folder)
    const found = Object.fromEntries(
      Object.keys(faults).map((path) => [
        path,
        [...new Set(violations.filter(({ from }) => from === `src/${path}`).map(({ rule }) => rule.name))].sort(),
      ]),
    )
    expect(found).toEqual(Object.fromEntries(Object.entries(faults).map(([path, { rules }]) => [path, rules])))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
