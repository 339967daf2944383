import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAll } from './data-check/check-all'
import { findingText } from './data-check/finding'
import { checkGenerated } from './data-check/generated-files'
import { noticeText, siteNotice } from './data-check/notices'

const [root = 'public/data'] = process.argv.slice(2)
const { findings: faults, counts, generated, data } = checkAll(root)
const written = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null)
// A dataset that is being mended need not have a new manifest at every step: this comes last, when all else is in order.
const findings = generated === null ? faults : checkGenerated(generated, written)
if (counts !== '') console.log(counts)
for (const finding of findings) console.error(findingText(finding))
if (data) console.warn(noticeText([siteNotice(data.site.row)]))
console.log(findings.length === 0 ? '数据检查通过。' : `数据检查发现${findings.length}处问题，见上。`)
process.exitCode = findings.length === 0 ? 0 : 1
