import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { loadCatalogue } from '~/data/load-catalogue'
import { readSiteUrl } from '~/outputs/embed/embed-address'
import { frozenList, type FrozenList } from '~/outputs/embed/frozen-list'
import { selectFigure } from '~/selectors/select-figure'
import { diskRead } from './disk-read'
import { embedFileOf } from './embed-files'

const folder = 'public/embed/v'
const listFile = `${folder}/index.json`

const listed: FrozenList = existsSync(listFile) ? frozenList(await readFile(listFile, 'utf8')) : []
const catalogue = await loadCatalogue(diskRead('dist/data'))
const { version } = catalogue
if (listed.some((frozen) => frozen.version === version)) {
  console.log(`版本 ${version} 已经固定，不再改动：${folder}/${version}/`)
} else {
  await mkdir(`${folder}/${version}`, { recursive: true })
  const site = { catalogue, siteUrl: readSiteUrl(process.env['SITE_URL']) }
  const hashes: Record<string, string> = {}
  for (const [id, figure] of catalogue.figures) {
    const page = embedFileOf(site, selectFigure(catalogue, figure), '../../')
    hashes[id] = createHash('sha256').update(page).digest('hex')
    await writeFile(`${folder}/${version}/${id}.html`, page)
  }
  const entry = { version, asOf: catalogue.asOf.slice(0, 7), live: 'live-1.js', figures: hashes }
  await writeFile(listFile, `${JSON.stringify([...listed, entry], null, 1)}\n`)
  console.log(`已固定版本 ${version}，共${catalogue.figures.size}幅：${folder}/${version}/。请提交这个目录。`)
}
