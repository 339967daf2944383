import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

/** The fonts of the build: a machine that builds may have none of its own that knows Chinese. */
const folder = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '../fonts')

/** Font files that hold the characters of some pictures and no others: sixteen megabytes would be read for each picture else. */
export interface PictureFonts {
  readonly family: string
  readonly files: readonly string[]
}

/** Family and style by the names that group more than four faces: without them each weight is a family of its own. */
const typographicNames = [16, 17]

export async function pictureFonts(pictures: readonly string[]): Promise<PictureFonts> {
  const characters = [...new Set(pictures.join(''))].join('')
  const place = await mkdtemp(join(tmpdir(), 'picture-fonts-'))
  const files = ['Regular', 'Bold'].map(async (weight) => {
    const whole = await readFile(join(folder, `NotoSansHans-${weight}.otf`))
    const file = join(place, `${weight}.otf`)
    await writeFile(file, await subsetFont(whole, characters, { targetFormat: 'sfnt', preserveNameIds: typographicNames }))
    return file
  })
  return { family: 'Noto Sans Hans', files: await Promise.all(files) }
}
