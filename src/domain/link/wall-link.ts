import { Adcode, Id } from '~/domain/dataset/id'
import { oneOf, orNull, readFields, writeFields, type Field, type Fields } from './fields'

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
  /** Seconds that each scene is shown; null leaves it to the scene. */
  readonly dwell: number | null
  readonly theme: 'dark' | 'light'
  /** Colours for a wall of LED modules, whatever the theme; null leaves it to the theme. */
  readonly contrast: 'led' | null
  /** The screens that the wall is built of; null for one without seams. */
  readonly grid: WallGrid | null
  /** Of the scenes of counties those of this one alone; null for all. */
  readonly region: Adcode | null
  readonly clock: boolean
  readonly ticker: boolean
  readonly status: boolean
  /** How much larger type is than the screen asks for. */
  readonly scale: number
  /** Minutes after which a round that a hand has held goes on by itself; 0 is never. */
  readonly idle: number
  /** The code that leaving, the black screen and the notes ask for where the public is alone with the wall; null for a wall with somebody at it. */
  readonly kiosk: string | null
  /** Minutes between two looks at the datasets; 0 is never. */
  readonly refresh: number
  /** Time of day, in minutes, at which the page is loaded anew; null is never. */
  readonly reload: number | null
}

/** What was typed with Chinese signs, as it would be with others: ２５ is 25, ： is a colon. */
const plainSigns = (text: string | null): string => (text ?? '').normalize('NFKC').trim()

/** A number within its bounds; `otherwise` where it is none. */
const numberIn = <Otherwise extends number | null>(least: number, most: number, otherwise: Otherwise): Field<number | Otherwise> => ({
  read: (text) => {
    const plain = plainSigns(text)
    const value = /^\d{1,4}(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : NaN
    return value >= least && value <= most ? value : otherwise
  },
  write: (value) => (value === otherwise ? '' : String(value)),
})

const flag: Field<boolean> = { read: (text) => text === '1', write: (on) => (on ? '1' : '') }

/** `4x1`, `4×1`, `4*1`: at most twelve screens side by side and six above each other. One screen is no grid. */
const grid: Field<WallGrid | null> = {
  read: (text) => {
    const [, columns, rows] = (/^([1-9]|1[0-2])[x×*]([1-6])$/i.exec(plainSigns(text)) ?? []).map(Number)
    return columns === undefined || rows === undefined || columns * rows === 1 ? null : { columns, rows }
  },
  write: (screens) => (screens ? `${screens.columns}x${screens.rows}` : ''),
}

/** The code of a kiosk whose operator set none. */
export const commonCode = '2025'

const two = (value: number): string => String(value).padStart(2, '0')
const fourInTheMorning = 240

/** `04:00` as minutes of the day, `off` as null. */
const reload: Field<number | null> = {
  read: (text) => {
    const plain = plainSigns(text)
    if (plain === 'off') return null
    const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(plain) ?? []
    return hours === undefined || minutes === undefined ? fourInTheMorning : Number(hours) * 60 + Number(minutes)
  },
  write: (minutes) => {
    if (minutes === fourInTheMorning) return ''
    return minutes === null ? 'off' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  },
}

/** What may be the code of a kiosk. */
export const isKioskCode = (text: string): boolean => /^\d{4,8}$/.test(text)

/** Four to eight digits. `1` asks for the code that the guide names, for who set none. */
const kiosk: Field<string | null> = {
  read: (text) => {
    const plain = plainSigns(text)
    return plain === '1' ? commonCode : isKioskCode(plain) ? plain : null
  },
  write: (code) => (code === commonCode ? '1' : (code ?? '')),
}

const id = orNull(Id)

export const wallFields: Fields<WallOptions> = {
  scenes: {
    read: (text) => [
      ...new Set(
        plainSigns(text)
          .split(/[,、\s]+/)
          .flatMap((part) => id.read(part) ?? []),
      ),
    ],
    write: (ids) => ids.join(),
  },
  scene: id,
  dwell: numberIn(5, 600, null),
  theme: oneOf(['dark', 'light'], 'dark'),
  contrast: oneOf(['led'] as const, null),
  grid,
  region: orNull(Adcode),
  clock: flag,
  ticker: flag,
  status: flag,
  scale: numberIn(0.8, 2, 1),
  idle: numberIn(0, 600, 2),
  kiosk,
  refresh: numberIn(0, 1440, 10),
  reload,
}

/** Reads the query of a wall's link. Never throws: what cannot be read falls back field by field. */
export const parseWall = (text: string): WallOptions => readFields(wallFields, new URLSearchParams(text))

/** The inverse of `parseWall`: defaults left out, the same order always. */
export function formatWall(options: WallOptions): string {
  const query = new URLSearchParams()
  writeFields(wallFields, options, query)
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

export const defaultWall = parseWall('')
