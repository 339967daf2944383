import { existsSync, readFileSync } from 'node:fs'
import { asOf } from './data-check/as-of'
import { auditCitations } from './data-check/audit-citations'
import { checkDataset } from './data-check/check-dataset'
import { findingText } from './data-check/finding'
import { checkManifestCurrent } from './data-check/manifest-current'
import { NumeralLedger } from './data-check/numeral-ledger'
import { readDataset } from './data-check/read-dataset'
import { readTexts } from './data-check/read-texts'

const [root = 'public/data'] = process.argv.slice(2)
const texts = readTexts(root)
const findings = [...checkDataset(texts, asOf)]

const { data } = readDataset(texts)
if (data) {
  const audit = auditCitations(data, NumeralLedger.parse(JSON.parse(readFileSync('tests/data/numeral-ledger.json', 'utf8'))))
  findings.push(...audit.findings)
  console.log(
    `读数${data.observations.length}条，目标${data.targets.length}条，大事${data.milestones.length}条；文件中的数字已引用${audit.cited}个，共${audit.total}个。`,
  )
}
// A dataset that is being mended need not have a new manifest at every step: this comes last, when all else is in order.
if (findings.length === 0) {
  const manifest = `${root}/datapackage.json`
  findings.push(...checkManifestCurrent(texts, existsSync(manifest) ? readFileSync(manifest, 'utf8') : null, asOf))
}
for (const finding of findings) console.error(findingText(finding))
console.log(findings.length === 0 ? '数据检查通过。' : `数据检查发现${findings.length}处问题，见上。`)
process.exitCode = findings.length === 0 ? 0 : 1
