import { textWidth } from '~/lib/text-width'

/** Width of a line in a CSS font (`bold 12px 'PingFang SC',…`) by the project's one text measure. */
export function measureText(text: string, font = '12px sans-serif'): { width: number } {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12')
  return { width: textWidth(text, size, /\b(bold|[6-9]00)\b/.test(font)) }
}
