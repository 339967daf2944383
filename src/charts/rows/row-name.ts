import { onBaseline, type Word } from '~/charts/draw/items'
import { foldText } from '~/charts/text/wrap'
import { seenPeriod } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'

/** How strongly a word is drawn; the chart gives it its colour. */
export type Tone = 'ink' | 'ink2' | 'ink3' | 'gold'
export type TonedWord = Omit<Word, 'color'> & { readonly tone: Tone }

/** What a row is called, the period that all of it shares ('' where there is none), and why it is not to be compared ('' where it is). */
interface NamedRow {
  readonly name: string
  readonly period: string
  readonly caution: string
}

/** Type sizes in pixels: of the name, and of what belongs to it. */
interface NameSizes {
  readonly name: number
  readonly small: number
}

/** A row's name with what belongs under it, as lines from the top. */
export interface RowName {
  readonly height: number
  readonly lines: readonly { readonly text: string; readonly after: string; readonly size: number; readonly kind: 'name' | 'note' }[]
}

const nameLine = 1.36
const noteLine = 1.45
/** Between a name and the period after it, in name sizes. */
const apart = 0.6

/** Width of a row's name in pixels. Faces differ most in quotation marks, which fill a whole em in some: what stands after a name keeps clear of the widest. */
export function plainNameWidth(text: string, size: number, bold = false): number {
  return textWidth(text, size, bold) + (text.match(/[“”‘’]/g)?.length ?? 0) * size * 0.4
}

/** Width of a name with its period on one line. */
export function nameWidth({ name, period: words }: NamedRow, { name: size, small }: NameSizes): number {
  const period = seenPeriod(words)
  return plainNameWidth(name, size, true) + (period === '' ? 0 : size * apart + textWidth(period, small))
}

/** The name, its period beside it where there is room and else under it, then the caution. */
export function rowName(row: NamedRow, sizes: NameSizes, width: number): RowName {
  const { name: size, small } = sizes
  const period = seenPeriod(row.period)
  const folded = foldText(row.name, size, width)
  const last = folded.at(-1) ?? ''
  const room = width - plainNameWidth(last, size, true) - size * apart
  const beside = period !== '' && textWidth(period, small) <= room
  const names = folded.map((text, index) => ({
    text,
    after: beside && index === folded.length - 1 ? period : '',
    size,
    kind: 'name' as const,
  }))
  const notes = [...(beside || period === '' ? [] : [period]), ...foldText(row.caution, small, width)]
  const lines = [...names, ...notes.map((text) => ({ text, after: '', size: small, kind: 'note' as const }))]
  return { lines, height: lines.reduce((sum, line) => sum + line.size * (line.kind === 'name' ? nameLine : noteLine), 0) }
}

/** Its words in place, the first line's top at `top`: from `x` on, or round it. */
export function nameWords(name: RowName, sizes: NameSizes, x: number, top: number, anchor: 'left' | 'center'): readonly TonedWord[] {
  let y = top
  return name.lines.flatMap(({ text, after, size, kind }): readonly TonedWord[] => {
    const height = size * (kind === 'name' ? nameLine : noteLine)
    const middle = y + height / 2
    y += height
    if (kind === 'note') return [{ text, x, y: middle, size, anchor, tone: 'ink3' }]
    const own = { text, y: middle, size, bold: true, tone: 'ink' as const }
    if (after === '') return [{ ...own, x, anchor }]
    const total = plainNameWidth(text, size, true) + size * apart + textWidth(after, sizes.small)
    const left = anchor === 'left' ? x : x - total / 2
    const seam = left + plainNameWidth(text, size, true)
    const period = {
      text: after,
      x: seam + size * apart,
      y: onBaseline(middle, size, sizes.small),
      size: sizes.small,
      tone: 'ink3' as const,
    }
    return anchor === 'left' ? [{ ...own, x, anchor }, period] : [{ ...own, x: seam, anchor: 'right' }, period]
  })
}
