import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAll } from './data-check/check-all'
import { findingText } from './data-check/finding'

const [root = 'public/data'] = process.argv.slice(2)
const { findings, generated } = checkAll(root)
for (const finding of findings) console.error(findingText(finding))
if (generated === null) {
  console.error(`数据检查发现${findings.length}处问题，见上；清单没有更新，请改正后再运行 npm run data:manifest。`)
  process.exitCode = 1
} else {
  // Both are written before either takes its place: a full disk leaves the two that belong together.
  for (const [path, text] of generated) writeFileSync(join(root, `${path}.new`), text)
  for (const path of generated.keys()) renameSync(join(root, `${path}.new`), join(root, path))
  console.log('数据检查通过，datapackage.json 和 pinyin.json 已更新。')
}
