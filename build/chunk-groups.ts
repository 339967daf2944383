import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

const echarts = /[\\/]node_modules[\\/](echarts|zrender|echarts-for-react|size-sensor|fast-deep-equal|tslib)[\\/]/

/** What the entry needs to ask for the first chunk: in that chunk, the entry would wait for all of it. */
const askers = /vite[\\/]preload-helper|[\\/](entries[\\/]start[\\/]fetch-first|lib[\\/]load-code)\./

/**
 * Small parts that several later pages and panels share: together in one file, since the page names every file that may come in what
 * it starts with. What they need of other chunks stays there.
 */
const small =
  /[\\/]src[\\/](features[\\/](copy-text|shared-address|use-job|briefing[\\/]notice-strip|carry[\\/](carry-choices|figure-link|save-blob|svg-to-png|data-url))|outputs[\\/](csv-file|file-name|plain-cell|whole-data[\\/]csv-text)|charts[\\/]draw[\\/]cell-text|components[\\/](control[\\/]labelled-select|figure[\\/]status-tag|words[\\/]word-runs)|lib[\\/](word-runs|breathe|throw-if-stopped|public-base)|selectors[\\/]words[\\/](tier-words|errata-words|reason-words)|data[\\/]corrections-query|domain[\\/]source[\\/]correction)\.tsx?$/

/**
 * The chunks that the overview loads, in the order in which they come, each with the modules that it starts from. A module belongs to
 * the first that needs it, whoever else does: a later page that shares a part of them takes no part out of them, and what a reader
 * loads for the overview stays in few files. The first is also asked first: the bundler puts into a group all that its modules need,
 * so that React would come with ECharts, and no page stand before that.
 */
const starts = [
  // The entry asks for both at once: as one file they are one request.
  { name: 'start', from: [resolve('src/entries/start/start-page.tsx'), resolve('src/data/fetch-read.ts')], priority: 2 },
  { name: 'drawing', from: [resolve('src/components/drawing/painted-chart.tsx')], priority: 0 },
]

/** Every module that `id` needs at once, itself included. */
function neededAtOnce(id: string, ctx: Rolldown.ChunkingContext, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(id)) return seen
  seen.add(id)
  // The bundler uses the list again for the next module that is asked for.
  const imported = ctx.getModuleInfo(id)?.importedIds.slice() ?? []
  for (const next of imported) neededAtOnce(next, ctx, seen)
  return seen
}

/** The groups of one build. ECharts is a file of its own: it comes after the first picture, and the browser keeps it when the page changes. */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, ReadonlySet<string>>()
  const neededBy = (from: string, ctx: Rolldown.ChunkingContext): ReadonlySet<string> => {
    const needed = known.get(from) ?? neededAtOnce(from, ctx)
    known.set(from, needed)
    return needed
  }
  const group = ({ name, from, priority }: (typeof starts)[number]): Rolldown.CodeSplittingGroup => ({
    debugName: name,
    name: (id, ctx) => (from.some((each) => neededBy(each, ctx).has(id)) ? name : null),
    priority,
  })
  return [
    { name: 'preload', test: askers, priority: 3 },
    ...starts.map(group),
    { name: 'echarts', test: echarts, priority: 1 },
    { name: 'small', test: small, priority: -1, includeDependenciesRecursively: false },
  ]
}
