import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

const echarts = /[\\/]node_modules[\\/](echarts|zrender|echarts-for-react|size-sensor|fast-deep-equal|tslib)[\\/]/

const ours = /[\\/]src[\\/].*\.tsx?$/
/** The layers whose late parts come after the overview stands. */
const later = /[\\/]src[\\/](features|outputs|pages)[\\/]/

/** What the entry needs to ask for the first chunk: in that chunk, the entry would wait for all of it. */
const askers = /vite[\\/]preload-helper|[\\/](entries[\\/]start[\\/]fetch-first|lib[\\/]load-code)\./

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
] as const

/** Every module that `id` needs at once, itself included. */
function neededAtOnce(id: string, ctx: Rolldown.ChunkingContext, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(id)) return seen
  seen.add(id)
  // The bundler uses the list again for the next module that is asked for.
  const imported = ctx.getModuleInfo(id)?.importedIds.slice() ?? []
  for (const next of imported) neededAtOnce(next, ctx, seen)
  return seen
}

/** Up to this many characters of source a module is small. */
const smallSize = 2500

/** The later parts, each loaded when it is asked for, that need a module: those from which imports at once lead to it. */
function laterParts(id: string, ctx: Rolldown.ChunkingContext, seen = new Set<string>()): ReadonlySet<string> {
  const parts = new Set<string>()
  if (seen.has(id)) return parts
  seen.add(id)
  const info = ctx.getModuleInfo(id)
  if ((info?.dynamicImporters.length ?? 0) > 0) parts.add(id)
  for (const importer of info?.importers.slice() ?? []) for (const part of laterParts(importer, ctx, seen)) parts.add(part)
  return parts
}

/** The groups of one build. ECharts is a file of its own: it comes after the first picture, and the browser keeps it when the page changes. */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, ReadonlySet<string>>()
  const neededBy = (from: string, ctx: Rolldown.ChunkingContext): ReadonlySet<string> => {
    const needed = known.get(from) ?? neededAtOnce(from, ctx)
    known.set(from, needed)
    return needed
  }
  /** The first of the starts that needs a module at once; none for what comes later. */
  const startOf = (id: string, ctx: Rolldown.ChunkingContext) =>
    starts.find(({ from }) => from.some((each) => neededBy(each, ctx).has(id)))?.name
  const group = ({ name, priority }: (typeof starts)[number]): Rolldown.CodeSplittingGroup => ({
    debugName: name,
    name: (id, ctx) => (startOf(id, ctx) === name ? name : null),
    priority,
  })
  /** Whether a module, with all that it needs beyond the start, is small and ours, and several later pages and panels share it. */
  const isSmallShared = (id: string, ctx: Rolldown.ChunkingContext): boolean => {
    const isSmall = (each: string) => ours.test(each) && (ctx.getModuleInfo(each)?.code?.length ?? smallSize) < smallSize
    const own = [...neededAtOnce(id, ctx)].filter((each) => startOf(each, ctx) !== starts[0].name)
    if (!own.includes(id) || !own.every((each) => isSmall(each) && startOf(each, ctx) === undefined)) return false
    const parts = [...laterParts(id, ctx)]
    return parts.length > 1 && parts.every((part) => later.test(part))
  }
  return [
    { name: 'preload', test: askers, priority: 3 },
    ...starts.map(group),
    { name: 'echarts', test: echarts, priority: 1 },
    {
      name: (id, ctx) => (isSmallShared(id, ctx) ? 'small' : null),
      priority: -1,
      includeDependenciesRecursively: false,
    },
  ]
}
