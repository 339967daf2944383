import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as z from 'zod/mini'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { FrozenFiles, frozenEndings, FrozenList } from '~/domain/figure/frozen-list'
import { embedFile } from '~/outputs/embed/embed-address'
import type { EmbeddedFigure } from '~/selectors/county/placed-figures'
import { selectFigure } from '~/selectors/figure/select-figure'
import { embedFileOf, embedSvg } from './embed-files'

/** Where frozen embeds lie: those who build the page copy them as they are. */
export const frozenPlace = 'public/embed/v'

const listName = 'index.json'
const filesName = 'files.json'
const liveScript = 'live-1.js'

const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** A file by its schema; null where it is not there. Throws a sentence that names it where it is broken. */
function readJson<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> | null {
  if (!existsSync(file)) return null
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Error(`${file} 不合约定，读不出固定了哪些版本；请用 git 还原这个文件`)
  }
}

/** The versions that are frozen in a folder. */
export const frozenListOf = (folder: string): FrozenList => readJson(join(folder, listName), FrozenList) ?? []

function versionProblems(folder: string, { version, live, figures }: FrozenList[number]): readonly string[] {
  const place = join(folder, version)
  const hashes = readJson(join(place, filesName), FrozenFiles)
  if (!hashes) return [`${join(place, filesName)} 不见了：固定的版本不能少文件，请用 git 还原`]
  const promised = figures.flatMap((id) => frozenEndings.map((ending) => embedFile(id, ending)))
  const present = readdirSync(place).filter((name) => name !== filesName)
  return [...new Set([...Object.keys(hashes), ...promised, ...present])].flatMap((name) => {
    const file = join(place, name)
    if (!(name in hashes)) return [`${file} 不在 ${filesName} 里：固定的版本不能添文件，请移走`]
    if (!present.includes(name)) return [`${file} 不见了：固定的版本不能少文件，请用 git 还原`]
    const content = readFileSync(file)
    if (hashOf(content) !== hashes[name]) return [`${file} 与固定时不同：固定的版本不再改动，请用 git 还原`]
    return name.endsWith('.html') && !content.includes(live) ? [`${file} 不装载 ${live}，与 ${listName} 所列不同`] : []
  })
}

/** What is wrong with the frozen embeds of a folder, each in a sentence that names the file; none where nothing is frozen. */
export function frozenProblems(folder: string): readonly string[] {
  const list = frozenListOf(folder)
  const versions = new Set(list.map(({ version }) => version))
  const strays = existsSync(folder) ? readdirSync(folder).filter((name) => name !== listName && !versions.has(name)) : []
  return [
    ...strays.map((name) => `${join(folder, name)} 不在 ${listName} 里：请移走，或用 git 还原 ${listName}`),
    ...list.flatMap((frozen) => versionProblems(folder, frozen)),
  ]
}

/**
 * Writes the pages and pictures of these figures as the data have them now; false where this version is frozen already. What is written
 * depends on nothing but data and code: not on the address that the site has today.
 */
export async function freezeEmbeds(folder: string, catalogue: Catalogue, figures: readonly EmbeddedFigure[]): Promise<boolean> {
  const list = frozenListOf(folder)
  const { version } = catalogue
  if (list.some((frozen) => frozen.version === version)) return false
  const site = { catalogue, siteUrl: null }
  const place = join(folder, version)
  const hashes: Record<string, string> = {}
  await mkdir(place, { recursive: true })
  for (const { id, figure } of figures) {
    const record = selectFigure(catalogue, figure)
    const contents = { html: embedFileOf(site, record, id, '../../'), svg: embedSvg(site, record) }
    for (const ending of frozenEndings) {
      const name = embedFile(id, ending)
      hashes[name] = hashOf(contents[ending])
      await writeFile(join(place, name), contents[ending])
    }
  }
  await writeFile(join(place, filesName), json(hashes))
  const entry = { version, asOf: catalogue.asOf.slice(0, 7), live: liveScript, figures: figures.map(({ id }) => id) }
  await writeFile(join(folder, listName), json([...list, entry]))
  return true
}
