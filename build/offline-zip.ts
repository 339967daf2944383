import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { ZipAttributes } from 'fflate'
import type { Manifest } from '../src/domain/dataset/manifest.ts'
import { dateWords } from '../src/domain/period/format-period.ts'
import { calendarSpan } from '../src/domain/period/period-span.ts'
import { unixFile } from '../src/outputs/zip-files.ts'
import { offlinePageName } from './offline-page-name.ts'

const kit = join(import.meta.dirname, 'offline-kit')

const kitText = (name: string): string => readFileSync(join(kit, name), 'utf8')

/** What cmd and the notepad of any Windows read: lines that end as they do there. */
const windowsLines = (text: string): string => text.replaceAll('\n', '\r\n')

/** Under Unix the rights of a file stand in the upper half: all may run this one. */
const runnable: ZipAttributes = { ...unixFile, attrs: 0o100_755 << 16 }

interface Carried {
  readonly page: Uint8Array
  /** The licences of what is bundled in the page. */
  readonly licences: string
  /** The settings of the wall as they are by default, to be changed where the zip is unpacked. */
  readonly settings: Uint8Array
}

/**
 * The page in one file with what a hall's machine needs beside it, as one .zip: the readme (UTF-8 with its mark, so that old notepads
 * show it), the wall's settings, the licences, and the commands that open it full screen. The same page and manifest give the same bytes.
 */
export function offlineZip({ page, licences, settings }: Carried, { asOf, version }: Pick<Manifest, 'asOf' | 'version'>): Uint8Array {
  const readme = kitText('说明.txt')
    .replace('{asOf}', dateWords(asOf.slice(0, 7)))
    .replace('{version}', version)
  const mtime = `${calendarSpan(asOf).last}T12:00:00`
  return zipSync(
    {
      '说明.txt': strToU8(`\ufeff${windowsLines(readme)}`),
      [offlinePageName]: page,
      '大屏.txt': settings,
      '许可.txt': strToU8(`\ufeff${windowsLines(licences)}`),
      'start-windows.bat': strToU8(windowsLines(kitText('start-windows.bat'))),
      'start-linux.sh': [strToU8(kitText('start-linux.sh')), runnable],
    },
    { level: 9, mtime, ...unixFile },
  )
}
