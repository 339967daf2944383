import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import { findingText } from '../../scripts/data-check/finding'
import { checkGenerated, generatedFiles } from '../../scripts/data-check/generated-files'
import { manifestOf, manifestText } from '../../scripts/data-check/manifest-of'
import { datasetOf, texts, withRow } from './broken-copy'

const onDisk = (path: string) => readFileSync(`public/data/${path}`, 'utf8')

test('manifest and spellings are those of the files', () => {
  expect(checkGenerated(generatedFiles(datasetOf(texts), asOf), onDisk)).toEqual([])
})

test('a changed byte, a lost manifest and a name without its spelling ask for new ones', () => {
  const asked = (file: string) => `public/data/${file}：与数据文件不一致；请运行 npm run data:manifest 重新生成`
  const changed = generatedFiles(datasetOf(new Map([...texts, ['plans.json', `${texts.get('plans.json') ?? ''} `]])), asOf)
  expect(checkGenerated(changed, onDisk).map(findingText)).toEqual([asked('datapackage.json')])
  const renamed = generatedFiles(datasetOf(withRow('indicators.json', 'gdp', { name: '本地生产总值' })), asOf)
  expect(checkGenerated(renamed, onDisk).map(findingText)).toEqual([asked('datapackage.json'), asked('pinyin.json')])
  expect(checkGenerated(changed, () => null)).toHaveLength(2)
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
