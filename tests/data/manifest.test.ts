import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { asOf } from '../../scripts/data-check/as-of'
import { findingText } from '../../scripts/data-check/finding'
import { checkManifestCurrent } from '../../scripts/data-check/manifest-current'
import { manifestOf, manifestText } from '../../scripts/data-check/manifest-of'
import { texts } from './broken-copy'

const onDisk = readFileSync('public/data/datapackage.json', 'utf8')

test('the manifest is that of the files', () => {
  expect(checkManifestCurrent(texts, onDisk, asOf)).toEqual([])
})

test('a changed byte or a lost manifest asks for a new one', () => {
  const changed = new Map([...texts, ['plans.json', `${texts.get('plans.json') ?? ''} `]])
  const asked = 'public/data/datapackage.json：与数据文件不一致；请运行 npm run data:manifest 重新生成'
  expect(checkManifestCurrent(changed, onDisk, asOf).map(findingText)).toEqual([asked])
  expect(checkManifestCurrent(texts, null, asOf).map(findingText)).toEqual([asked])
})

test('any change of any listed file is another version, and the order of reading is none', () => {
  const { version, resources } = manifestOf(texts, asOf)
  for (const { path } of resources) {
    const changed = new Map([...texts, [path, `${texts.get(path) ?? ''}\n`]])
    expect(manifestOf(changed, asOf).version).not.toBe(version)
  }
  expect(manifestOf(new Map([...texts].reverse()), asOf).version).toBe(version)
})

test('core files come first, the audit’s own file and the schemas are not loaded by pages', () => {
  const { resources } = manifestOf(texts, asOf)
  expect(resources.map(({ role }) => role).join()).toMatch(/^(core,)+(rows,?)+$/)
  expect(resources.map(({ path }) => path).filter((path) => /excluded|schema|datapackage/.test(path))).toEqual([])
  expect(manifestText(manifestOf(texts, asOf))).toContain('"hash": "')
})
