import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { parseXml, plainText, type XmlElement } from '~/outputs/xml-tree'
import { fontCharacters } from './font-characters'

/** The fonts of the build: a machine that builds may have none of its own that knows Chinese. */
const folder = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '../fonts')

/** Font files that hold the characters of some pictures and no others: sixteen megabytes would be read for each picture else. */
export interface PictureFonts {
  readonly family: string
  readonly files: readonly string[]
}

/** A picture, and the figure that it is of. */
interface FigurePicture {
  readonly id: string
  readonly svg: string
}

/** Family and style by the names that group more than four faces: without them each weight is a family of its own. */
const typographicNames = [16, 17]

function wordsOf({ tag, children }: XmlElement, inText = false): string {
  const isText = inText || tag === 'text'
  return children.map((child) => (typeof child === 'string' ? (isText ? plainText(child) : '') : wordsOf(child, isText))).join('')
}

/** The characters that pictures are set in, each with the figures that it stands in. */
function charactersOf(pictures: readonly FigurePicture[]): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>()
  for (const { id, svg } of pictures)
    for (const character of wordsOf(parseXml(svg))) used.set(character, (used.get(character) ?? new Set()).add(id))
  return used
}

/** Throws a sentence that names every character that a font lacks, and where it stands: a picture would show a box. */
function checkCharacters(used: ReadonlyMap<string, ReadonlySet<string>>, font: Uint8Array, weight: string): void {
  const has = fontCharacters(font)
  const lacking = [...used].filter(([character]) => !has.has(character.codePointAt(0) ?? 0))
  if (lacking.length === 0) return
  const said = lacking.map(([character, ids]) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `“${character}”（U+${code}，见图 ${[...ids].join('、')}）`
  })
  throw new Error(
    `图片的字体（${weight}）没有 ${said.join('，')}，印出来是方框。请改用别的写法，或在 scripts/picture-fonts.ts 里换一套有这些字的字体。`,
  )
}

/** The fonts for some pictures. Throws a sentence where a picture has a character that they lack. */
export async function pictureFonts(pictures: readonly FigurePicture[]): Promise<PictureFonts> {
  const used = charactersOf(pictures)
  const place = await mkdtemp(join(tmpdir(), 'picture-fonts-'))
  const files = ['Regular', 'Bold'].map(async (weight) => {
    const whole = await readFile(join(folder, `NotoSansHans-${weight}.otf`))
    const font = await subsetFont(whole, [...used.keys()].join(''), { targetFormat: 'sfnt', preserveNameIds: typographicNames })
    checkCharacters(used, font, weight)
    const file = join(place, `${weight}.otf`)
    await writeFile(file, font)
    return file
  })
  return { family: 'Noto Sans Hans', files: await Promise.all(files) }
}
