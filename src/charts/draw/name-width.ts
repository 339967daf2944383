import { textWidth } from '~/lib/text-width'

/** Width of a row's name in pixels. Faces differ most in quotation marks, which fill a whole em in some: what stands after a name keeps clear of the widest. */
export function nameWidth(text: string, size: number, bold = false): number {
  return textWidth(text, size, bold) + (text.match(/[“”‘’]/g)?.length ?? 0) * size * 0.4
}
