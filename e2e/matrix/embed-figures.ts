import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { distFolder } from '../../scripts/dist-folder.mjs'
import { oneOfEachKind } from '../kinds'

const Listed = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  updated: z.string().regex(/^\d{4}-\d{2}$/),
  embed: z.string(),
  svg: z.string(),
  csv: z.string(),
  json: z.string(),
})
const Named = z.object({ ...Listed.shape, png: z.string(), width: z.number(), height: z.number() })

const listed = z.array(z.union([Named, Listed])).parse(JSON.parse(readFileSync(`${distFolder}/figures/index.json`, 'utf8')))

/** Every named figure that the build wrote an embed of, as its index lists them. */
export const embedFigures = listed.flatMap((figure) => ('png' in figure ? figure : []))

/** Those that the site itself puts on the pages of its places: without a name, and without a PNG. */
export const placedEmbeds = listed.filter((figure) => !('png' in figure))

/** One of each kind: what hangs on how a kind is drawn and comes alive, and not on the words of one figure. */
export const embedKinds = embedFigures.filter(({ id }) => oneOfEachKind.some((each) => each === id))

/** Widths of columns: a phone's, and one for each drawing at least; the last is the widest that an embed fills. */
export const columns = [320, 480, 640, 760] as const
