import { Adcode, Id } from '~/domain/dataset/id'

/** How a wall is built of screens with a seam between each two. */
export interface WallGrid {
  readonly columns: number
  readonly rows: number
}

/** What the operator of a wall chose; everything has a default, and a link holds only what differs from it. */
export interface WallOptions {
  /** The scenes in their order; empty means all. */
  readonly scenes: readonly Id[]
  /** The scene to begin with; null is the first. */
  readonly scene: Id | null
  /** Seconds that each scene stands; null leaves it to the scene. */
  readonly dwell: number | null
  readonly theme: 'dark' | 'light'
  /** Colours for a wall of LED modules, whatever the theme; null leaves it to the theme. */
  readonly contrast: 'led' | null
  /** The screens that the wall is built of; null for one without seams. */
  readonly grid: WallGrid | null
  /** Scenes of this county alone, beside those of no county; null for all. */
  readonly region: Adcode | null
  readonly clock: boolean
  readonly ticker: boolean
  readonly status: boolean
  /** How much larger type is than the screen asks for. */
  readonly scale: number
  /** Minutes after which a held rotation goes on by itself; 0 is never. */
  readonly idle: number
  /** Minutes between two looks at the datasets; 0 is never. */
  readonly refresh: number
  /** Time of day, in minutes, at which the page is loaded anew; null is never. */
  readonly reload: number | null
}

export const defaultWall: WallOptions = {
  scenes: [],
  scene: null,
  dwell: null,
  theme: 'dark',
  contrast: null,
  grid: null,
  region: null,
  clock: false,
  ticker: false,
  status: false,
  scale: 1,
  idle: 0,
  refresh: 10,
  reload: 240,
}

/** A number of a link, whole or with a fraction, within its bounds; `otherwise` where it is none. */
function numberIn<Otherwise>(text: string | null, [least, most]: readonly [number, number], otherwise: Otherwise): number | Otherwise {
  if (text === null || !/^\d{1,4}(?:\.\d{1,2})?$/.test(text)) return otherwise
  const value = Number(text)
  return value >= least && value <= most ? value : otherwise
}

/** `04:00` as minutes of the day, `off` as null. */
function parseReload(text: string | null): number | null {
  if (text === 'off') return null
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text ?? '') ?? []
  return hours === undefined || minutes === undefined ? defaultWall.reload : Number(hours) * 60 + Number(minutes)
}

const two = (value: number): string => String(value).padStart(2, '0')
const formatReload = (minutes: number | null): string =>
  minutes === null ? 'off' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** `4x1`: at most twelve screens side by side and six above each other. One screen is no grid. */
function gridIn(text: string | null): WallGrid | null {
  const [, columns, rows] = (/^([1-9]|1[0-2])x([1-6])$/.exec(text ?? '') ?? []).map(Number)
  return columns === undefined || rows === undefined || columns * rows === 1 ? null : { columns, rows }
}

const idIn = (text: string | null): Id | null => {
  const read = Id.safeParse(text)
  return read.success ? read.data : null
}

const regionIn = (text: string | null): Adcode | null => {
  const read = Adcode.safeParse(text)
  return read.success ? read.data : null
}

/** Reads the query of a wall's link. Never throws: what cannot be read falls back field by field. */
export function parseWall(text: string): WallOptions {
  const query = new URLSearchParams(text)
  const ids = (query.get('scenes') ?? '').split(',').flatMap((id) => idIn(id) ?? [])
  return {
    scenes: [...new Set(ids)],
    scene: idIn(query.get('scene')),
    dwell: numberIn(query.get('dwell'), [5, 600], null),
    theme: query.get('theme') === 'light' ? 'light' : 'dark',
    contrast: query.get('contrast') === 'led' ? 'led' : null,
    grid: gridIn(query.get('grid')),
    region: regionIn(query.get('region')),
    clock: query.get('clock') === '1',
    ticker: query.get('ticker') === '1',
    status: query.get('status') === '1',
    scale: numberIn(query.get('scale'), [0.8, 2], 1),
    idle: numberIn(query.get('idle'), [0, 600], defaultWall.idle),
    refresh: numberIn(query.get('refresh'), [0, 1440], defaultWall.refresh),
    reload: parseReload(query.get('reload')),
  }
}

/** The inverse of `parseWall`: defaults left out, the same order always. */
export function formatWall(options: WallOptions): string {
  const query = new URLSearchParams()
  const { scenes, scene, dwell, theme, contrast, grid, region, scale, idle, refresh, reload } = options
  if (scenes.length > 0) query.set('scenes', scenes.join(','))
  if (scene) query.set('scene', scene)
  if (dwell !== null) query.set('dwell', String(dwell))
  if (theme !== defaultWall.theme) query.set('theme', theme)
  if (contrast) query.set('contrast', contrast)
  if (grid) query.set('grid', `${grid.columns}x${grid.rows}`)
  if (region) query.set('region', region)
  for (const flag of ['clock', 'ticker', 'status'] as const) if (options[flag]) query.set(flag, '1')
  if (scale !== 1) query.set('scale', String(scale))
  if (idle !== defaultWall.idle) query.set('idle', String(idle))
  if (refresh !== defaultWall.refresh) query.set('refresh', String(refresh))
  if (reload !== defaultWall.reload) query.set('reload', formatReload(reload))
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}
