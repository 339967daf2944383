// The layers of src/, and what each may import beside itself. The rules below are made from this table; tests/architecture.test.ts
// holds them.
const lowest = ['lib', 'domain']
const drawing = [...lowest, 'selectors', 'charts']
const viewing = [...drawing, 'engine', 'components', 'outputs']
const layers = {
  lib: [],
  domain: ['lib'],
  data: lowest,
  state: lowest,
  selectors: lowest,
  charts: [...lowest, 'selectors'],
  engine: ['charts', 'lib'],
  components: [...drawing, 'engine'],
  outputs: [...drawing, 'engine'],
  features: [...viewing, 'data', 'state'],
  pages: [...viewing, 'data', 'state', 'features'],
  entries: [...viewing, 'data', 'state', 'features', 'pages'],
}
/** The packages that a pure layer may import; the other layers are free. */
const packages = { lib: [], domain: ['zod'], selectors: [], charts: ['echarts'] }

/** @param {readonly string[]} names */
const folder = (names) => `^src/(${names.join('|')})/`
/** @param {readonly string[]} names */
const packagePath = (names) => `node_modules/(${names.join('|')})/`
/** The folders of charts/ that hold what several kinds of figure draw alike; every other folder is one kind. */
const shared = 'course|draw|geography|rows|status|targets|text|theme'
const test = String.raw`\.test\.tsx?$`
const testCode = String.raw`\.test(-support)?\.tsx?$`
const pure = Object.keys(packages)
const echarts = ['echarts', 'echarts-for-react', 'zrender', 'size-sensor']

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${['itself', ...allowed].join('-')}`,
  severity: 'error',
  from: { path: folder([layer]), pathNot: test },
  to: { path: '^src/', pathNot: [folder([layer, ...allowed]), String.raw`\.css$`] },
}))

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const packageRules = Object.entries(packages).map(([layer, allowed]) => ({
  name: `${layer}-imports-${allowed.length === 0 ? 'no-package' : `no-package-but-${allowed.join('-')}`}`,
  severity: 'error',
  from: { path: folder([layer]), pathNot: testCode },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
    ...(allowed.length > 0 && { pathNot: packagePath(allowed) }),
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...layerRules,
    ...packageRules,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-layers-reach-no-react-and-no-store',
      severity: 'error',
      from: { path: folder(pure), pathNot: test },
      to: { path: packagePath(['react', 'react-dom', 'zustand', '@tanstack/[^/]+']), reachable: true },
    },
    {
      name: 'charts-take-echarts-as-types-only',
      severity: 'error',
      from: { path: folder(['charts']), pathNot: test },
      to: { path: packagePath(echarts), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-engine-loads-echarts',
      severity: 'error',
      from: { path: '^src/', pathNot: [folder(['engine', 'charts']), test] },
      to: { path: packagePath(echarts) },
    },
    {
      name: 'one-page-does-not-reach-another',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'no-kind-of-figure-reaches-another',
      severity: 'error',
      from: { path: '^src/charts/([^/]+)/', pathNot: test },
      to: { path: '^src/charts/[^/]+/', pathNot: `^src/charts/($1|${shared})/` },
    },
    { name: 'nothing-imports-a-test', severity: 'error', from: {}, to: { path: [test, '^(tests|e2e)/'] } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Without it an import of types alone would not be seen, or not be told from any other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}

module.exports = configuration
