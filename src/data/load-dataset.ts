import type * as z from 'zod/mini'
import { readerWords } from '~/lib/reader-error'
import { DatasetError, ReadFailure, type Read } from './read'

const remedy = '请刷新页面重试；仍不行时请联系数据维护人员'

async function readText(read: Read, path: string): Promise<string> {
  try {
    return await read(path)
  } catch (error) {
    const kind = error instanceof ReadFailure ? error.kind : 'missing'
    throw new DatasetError({ file: path, kind, message: `数据文件 ${path} 加载失败：${readerWords(error, '原因不明')}。${remedy}。` })
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new DatasetError({
      file: path,
      kind: 'broken',
      message: `数据文件 ${path} 不完整，不是合法的 JSON（共${text.length}个字符）。${remedy}。`,
    })
  }
}

function rowName(json: unknown, issuePath: readonly PropertyKey[]): string {
  const index = issuePath[0]
  if (!Array.isArray(json) || typeof index !== 'number') return '整份文件'
  const row: unknown = json[index]
  const id = typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? `（${row.id}）` : ''
  return `第${index + 1}条${id}`
}

/**
 * Reads and validates one file. The file is accepted or refused as one with a `DatasetError` that names the file, the
 * first faulty row and its field.
 */
export async function loadDataset<Schema extends z.ZodMiniType>(read: Read, path: string, schema: Schema): Promise<z.infer<Schema>> {
  const json = parseJson(await readText(read, path), path)
  const result = schema.safeParse(json, { reportInput: true })
  if (result.success) return result.data
  const issue = result.error.issues[0]
  if (!issue) throw new DatasetError({ file: path, kind: 'schema', message: `数据文件 ${path} 不合数据约定。${remedy}。` })
  const row = rowName(json, issue.path)
  const field = issue.path.filter((part) => typeof part === 'string').join('.')
  // What explains a fault comes when there is one.
  const explained = await import('./explain-issue').then(
    ({ explainIssue }) => explainIssue(issue, row),
    () => `${row}字段 ${field} 不合数据约定。${remedy}。`,
  )
  throw new DatasetError({ file: path, kind: 'schema', row, field, message: `数据文件 ${path} ${explained}` })
}
