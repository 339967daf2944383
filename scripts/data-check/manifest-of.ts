import { createHash } from 'node:crypto'
import { coreFiles } from '~/domain/dataset/dataset-files'
import { auditFiles } from '~/domain/dataset/late-files'
import { Manifest } from '~/domain/dataset/manifest'
import { collectedTo } from './as-of'

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')

/** The day of the first row of `updates.json`; null where there is none. */
function lastUpdate(files: ReadonlyMap<string, string>): string | null {
  const read = auditFiles['updates.json'].safeParse(JSON.parse(files.get('updates.json') ?? '[]'))
  return read.data?.[0]?.date ?? null
}

/**
 * The manifest of a set of dataset files (path -> content). `version` is a hash over the files' hashes, so it changes when any
 * byte of any file does. Files kept for the audit alone are not listed: no page loads them.
 */
export function manifestOf(files: ReadonlyMap<string, string>, asOf: string): Manifest {
  const resources = [...files]
    .filter(([path]) => !(path in auditFiles))
    .map(([path, content]) => ({
      path,
      role: path in coreFiles ? 'core' : 'rows',
      bytes: Buffer.byteLength(content),
      hash: sha256(content).slice(0, 16),
    }))
    .sort((a, b) => (a.role === b.role ? (a.path < b.path ? -1 : 1) : a.role < b.role ? -1 : 1))
  return Manifest.parse({
    name: 'jinzhong-dajuan',
    title: '晋中答卷：晋中市及十一个县（区、市）“十四五”成绩单',
    version: sha256(resources.map((resource) => `${resource.path} ${resource.hash}`).join('\n')).slice(0, 12),
    asOf,
    collectedTo,
    updated: lastUpdate(files) ?? asOf,
    resources,
  })
}

/** The manifest as it stands in the file, one resource a line. */
export function manifestText({ resources, ...head }: Manifest): string {
  const fields = (row: object) => Object.entries(row).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  const rows = resources.map((row) => `    { ${fields(row).join(', ')} }`)
  return `{\n  ${fields(head).join(',\n  ')},\n  "resources": [\n${rows.join(',\n')}\n  ]\n}\n`
}
