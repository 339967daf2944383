import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { packWholeData } from '~/features/whole-data-package/pack-whole-data'
import { offlineZip } from '../../build/offline-zip'
import { diskRead } from '../../scripts/disk-read'
import { askOf, deckBytes } from '../slides/make-deck'
import { brokenNames, zipEntries } from '../zip-entries'
import { live } from './live-catalogue'

const packed = await packWholeData({ catalogue: live, read: diskRead('public/data') })
const zips: Readonly<Record<string, Uint8Array>> = {
  offline: offlineZip(
    { page: strToU8('<!doctype html>'), licences: '许可', settings: strToU8('大屏') },
    { asOf: '2025-12', version: '0123456789ab' },
  ),
  data: new Uint8Array(await packed.arrayBuffer()),
  slides: await deckBytes(askOf(['gdp-trend'], '16:9')),
}

/** What the real unzip makes of a zip in a language of the system; null where there is no unzip. */
function unpacked(zip: Uint8Array, locale: string): readonly string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'zip-names-'))
  try {
    writeFileSync(join(folder, 'in.zip'), zip)
    const out = join(folder, 'out')
    const { error, status } = spawnSync('unzip', ['-q', join(folder, 'in.zip'), '-d', out], {
      env: { ...process.env, LANG: locale, LC_ALL: locale },
    })
    if (error) return null
    expect(status).toBe(0)
    const names = readdirSync(out, { recursive: true, withFileTypes: true })
    const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
    // What was unpacked can be read.
    for (const path of files) expect(readFileSync(path).length).toBeGreaterThan(0)
    return files.map((path) => path.slice(out.length + 1))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.each(Object.entries(zips))(
  'every entry of the %s says that it was made under Unix, may be read, and has a name in UTF-8',
  (_name, zip) => {
    expect(zipEntries(zip).length).toBeGreaterThan(0)
    expect(brokenNames(zip)).toEqual([])
  },
)

const hasUnzip = spawnSync('unzip', ['-v']).error === undefined

test.skipIf(!hasUnzip).each(['offline', 'data'])('the names of the %s zip survive unzip, whatever the language of the system', (name) => {
  const zip = zips[name] ?? new Uint8Array()
  const names = zipEntries(zip).map((each) => each.name)
  expect(names.some((each) => /\p{Script=Han}/u.test(each))).toBe(true)
  for (const locale of ['C.UTF-8', 'POSIX']) expect(unpacked(zip, locale)?.toSorted()).toEqual(names.toSorted())
})
