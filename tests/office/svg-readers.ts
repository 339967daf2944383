import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'

/** A program that reads SVG files; `pictures` writes `<name>.png`, `width` pixels wide, beside each `<name>.svg` of a folder. */
export interface SvgReader {
  readonly name: string
  /** Its name as a command and the package that brings it; null where it comes with our own. */
  readonly program: string | null
  readonly from: string
  readonly pictures: (folder: string, names: readonly string[], width: number) => Promise<void>
}

const run = (program: string, args: readonly string[]) => execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 })
const own = (folder: string, name: string, ending: string) => join(folder, `${name}.${ending}`)

export const svgReaders: readonly SvgReader[] = [
  {
    name: 'resvg',
    program: null,
    from: '',
    pictures: async (folder, names, width) => {
      for (const name of names) {
        const svg = await readFile(own(folder, name, 'svg'), 'utf8')
        const picture = await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: true } })
        await writeFile(own(folder, name, 'png'), picture.asPng())
      }
    },
  },
  {
    name: 'librsvg',
    program: 'rsvg-convert',
    from: 'librsvg2-bin',
    pictures: async (folder, names, width) => {
      for (const name of names) run('rsvg-convert', ['-w', String(width), own(folder, name, 'svg'), '-o', own(folder, name, 'png')])
    },
  },
  {
    name: 'Inkscape',
    program: 'inkscape',
    from: 'inkscape',
    pictures: async (folder, names, width) => {
      for (const name of names) run('inkscape', [own(folder, name, 'svg'), '-w', String(width), '-o', own(folder, name, 'png')])
    },
  },
  {
    name: 'LibreOffice',
    program: 'soffice',
    from: 'libreoffice-draw',
    // It takes the picture's own width; all at once, since it starts slowly.
    pictures: async (folder, names) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const files = names.map((name) => own(folder, name, 'svg'))
      run('soffice', [profile, '--headless', '--convert-to', 'png', '--outdir', folder, ...files])
    },
  },
]

function isThere(program: string): boolean {
  try {
    run(program, ['--version'])
    return true
  } catch {
    return false
  }
}

/** The font that our files name first: where another takes its place, each program takes its own. */
function hasFont(): boolean {
  try {
    return execFileSync('fc-list', [':family=Noto Sans CJK SC'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

/** What a reader lacks on this machine, with the package that brings it; '' where it can be asked. */
export function missingFor({ program, from }: SvgReader): string {
  if (!hasFont()) return 'Noto Sans CJK SC (fonts-noto-cjk)'
  return program === null || isThere(program) ? '' : `${program} (${from})`
}
