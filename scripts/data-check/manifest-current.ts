import type { Finding } from './finding'
import { manifestOf, manifestText } from './manifest-of'

/** The manifest lists the files as they are; it is written by a program after every change. */
export function checkManifestCurrent(texts: ReadonlyMap<string, string>, manifest: string | null, asOf: string): Finding[] {
  if (manifest === manifestText(manifestOf(texts, asOf))) return []
  return [{ file: 'datapackage.json', row: '', field: '', message: '与数据文件不一致；请运行 npm run data:manifest 重新生成' }]
}
