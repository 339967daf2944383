import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { offlinePageName as pageName } from './offline-page-name.ts'
import { offlineZip } from './offline-zip.ts'

const page = new TextEncoder().encode('<!doctype html>')
const licences = '# Licenses\n'
const manifest = { asOf: '2025-12', version: '0123456789ab' }
const settings = new TextEncoder().encode('大屏 = `\r\n`\r\n')
const carried = { page, licences, settings }
const files = unzipSync(offlineZip(carried, manifest))
const textOf = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[name])

const scratch = mkdtempSync(join(tmpdir(), 'offline-zip-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** What a stand-in for a browser does: it writes down what it was called with, and has the script stop. */
const note = 'printf "%s\\n" "$@" >"$HOME/called"\n'
const stop = ': >"$HOME/.cache/jinzhong-wall/stop"\n'

/** A folder with a difficult name, the kit in it, and a browser that writes down what it was called with. */
function unpack(
  name: string,
  stub = `${note}${stop}`,
): { readonly folder: string; readonly run: (...args: readonly string[]) => ReturnType<typeof spawnSync> } {
  const home = join(scratch, name)
  const [folder, bin] = [join(home, '大屏 100% #1'), join(home, 'bin')]
  for (const path of [folder, bin]) mkdirSync(path, { recursive: true })
  writeFileSync(join(folder, pageName), page)
  writeFileSync(join(folder, 'start-linux.sh'), textOf('start-linux.sh'))
  writeFileSync(join(bin, 'chromium'), `#!/bin/sh\n${stub}`)
  chmodSync(join(bin, 'chromium'), 0o755)
  const run = (...args: readonly string[]) =>
    spawnSync('sh', [join(folder, 'start-linux.sh'), ...args], {
      encoding: 'utf8',
      env: { HOME: home, PATH: `${bin}:/usr/bin:/bin`, WALL_BROWSER: 'chromium' },
    })
  return { folder, run }
}

test('the zip holds the page, the readme and the commands; the same input gives the same bytes', () => {
  expect(Object.keys(files).sort()).toEqual(['start-linux.sh', 'start-windows.bat', '大屏.txt', '说明.txt', '许可.txt', pageName].sort())
  expect(textOf('许可.txt')).toBe('\ufeff# Licenses\r\n')
  expect(files[pageName]).toEqual(page)
  expect(files['大屏.txt']).toEqual(settings)
  expect(offlineZip(carried, manifest)).toEqual(offlineZip(carried, manifest))
})

test('the readme begins with its mark, ends lines as Windows does, and names the data', () => {
  const text = textOf('说明.txt')
  expect(text.startsWith('\ufeff晋中答卷')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text).toContain('数据截至2025年12月　版本 0123456789ab')
  expect(text).not.toMatch(/[{}]/)
})

test('the command for Windows is plain ASCII with the line ends of Windows, so that every code page reads it', () => {
  const text = textOf('start-windows.bat')
  expect(text).toMatch(/^[\t\r\n\u0020-\u007e]*$/)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text).toContain('#/wall')
})

test('the command for Linux is sound, and may be run after unpacking', () => {
  const zip = join(scratch, 'kit.zip')
  writeFileSync(zip, offlineZip(carried, manifest))
  // Of the central directory: made under Unix, and the rights of the file.
  const bytes = readFileSync(zip)
  const entry = bytes.lastIndexOf('start-linux.sh') - 46
  expect(bytes.readUInt32LE(entry)).toBe(0x02014b50)
  expect(bytes[entry + 5]).toBe(3)
  expect((bytes.readUInt32LE(entry + 38) >>> 16) & 0o777).toBe(0o755)
  const script = join(scratch, 'start-linux.sh')
  writeFileSync(script, textOf('start-linux.sh'))
  expect(execFileSync('sh', ['-n', script], { encoding: 'utf8' })).toBe('')
})

test('it opens the page beside it on the whole screen, whatever its folder is called', () => {
  const { folder, run } = unpack('open')
  expect(run().status).toBe(0)
  const called = readFileSync(join(dirname(folder), 'called'), 'utf8')
    .trim()
    .split('\n')
  expect(called).toContain('--kiosk')
  const url = new URL(called.find((argument) => argument.startsWith('file:')) ?? '')
  expect(decodeURIComponent(url.pathname)).toBe(join(folder, pageName))
  expect(url.hash).toBe('#/wall')
})

test('what ends by itself is opened again, with the same settings beside it, until it is told to stop', () => {
  // Killed as by a power cut the first time, closed the second, and told to stop while it runs the third time.
  const thrice = `echo x >>"$HOME/times"\ncase $(wc -l <"$HOME/times") in 1) kill -9 $$ ;; 2) exit 0 ;; *) sh "$HOME"/*/start-linux.sh --stop ;; esac\nsleep 60\n`
  const { folder, run } = unpack('again', thrice)
  expect(run().status).toBe(0)
  expect(
    readFileSync(join(dirname(folder), 'times'), 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(3)
})

test('it says what is wrong where there is no page, or more than one', () => {
  const { folder, run } = unpack('fault')
  writeFileSync(join(folder, 'old.html'), page)
  expect(String(run().stderr)).toContain('不止一个网页文件')
  for (const name of ['old.html', pageName]) rmSync(join(folder, name))
  const { status, stderr } = run()
  expect(status).toBe(1)
  expect(String(stderr)).toContain('没有网页文件')
})

test('it writes the entry that opens the page at every login', () => {
  const { folder, run } = unpack('login')
  expect(run('--autostart').status).toBe(0)
  const entry = readFileSync(join(dirname(folder), '.config/autostart/jinzhong-wall.desktop'), 'utf8')
  expect(entry).toContain(`Exec=sh "${folder.replace('%', '%%')}/start-linux.sh"`)
})
