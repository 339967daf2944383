import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asOf } from './as-of'
import { auditCitations } from './audit-citations'
import { checkDataset } from './check-dataset'
import type { Dataset } from './dataset'
import type { Finding } from './finding'
import { generatedFiles } from './generated-files'
import { NumeralLedger } from './numeral-ledger'
import { parseJson } from './parse-json'
import { readDataset } from './read-dataset'
import { readTexts } from './read-texts'

export interface Checked {
  readonly findings: readonly Finding[]
  /** How much there is, in a sentence; '' where the files could not be read. */
  readonly counts: string
  /** What programs have to write beside the datasets; null as long as there is a finding: nothing is made of refused data. */
  readonly generated: ReadonlyMap<string, string> | null
  readonly data: Dataset | null
}

const ledgerFile = 'numerals.json'

function readLedger(root: string): NumeralLedger | null {
  const path = join(root, ledgerFile)
  const parsed = parseJson(existsSync(path) ? readFileSync(path, 'utf8') : '')
  return 'value' in parsed ? (NumeralLedger.safeParse(parsed.value).data ?? null) : null
}

/** All that can be wrong with the datasets in a folder, but for what programs write beside them. */
export function checkAll(root: string): Checked {
  const texts = readTexts(root)
  const findings = [...checkDataset(texts, asOf)]
  const { data } = readDataset(texts)
  if (!data) return { findings, counts: '', generated: null, data }
  const ledger = readLedger(root)
  if (!ledger) {
    const message = '缺少这个文件，或内容不全；它是奠基文件和首批公开数字的数字清单，是定稿，请用 git 还原'
    return { findings: [...findings, { file: ledgerFile, row: '', field: '', message }], counts: '', generated: null, data }
  }
  const audit = auditCitations(data, ledger)
  findings.push(...audit.findings)
  const { observations, targets, milestones } = data
  const counts = `数据${observations.length}条，目标${targets.length}条，大事${milestones.length}条；文件中的数字已引用${audit.cited}个，共${audit.total}个。`
  return { findings, counts, generated: findings.length === 0 ? generatedFiles(data, asOf) : null, data }
}
