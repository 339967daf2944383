import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { excerptPath } from '~/data/excerpt'
import { loadCatalogue } from '~/data/load-catalogue'
import { loadManifest } from '~/data/load-core'
import { diskRead } from './disk-read'
import { distFolder } from './dist-folder.mjs'
import { overviewExcerpt } from './overview-excerpt'

const folder = `${distFolder}/data`
const read = diskRead(folder)
const { resources } = await loadManifest(read)
const files = new Map(resources.map(({ path }): [string, unknown] => [path, JSON.parse(readFileSync(join(folder, path), 'utf8'))]))
const text = JSON.stringify(overviewExcerpt(await loadCatalogue(read), files))
writeFileSync(join(folder, excerptPath), text)
console.log(`总览所需的数据已写入 ${folder}/${excerptPath}：${text.length} 个字符`)
