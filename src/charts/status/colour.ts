import type { ChartTheme } from '~/charts/theme/chart-theme'
import { isMiss, type Status } from '~/domain/target/status'

/** The colours of a verdict's shape and word, and whether the word is bold. */
interface StatusPaint {
  readonly shape: string
  readonly word: string
  readonly bold: boolean
}

/** Reached is the ramp's end, a miss is ink (vermilion for a missed binding target alone), what is not judged recedes. */
export function statusPaint({ code, alarm }: Pick<Status, 'code' | 'alarm'>, theme: ChartTheme): StatusPaint {
  if (code === 'met' || code === 'done' || code === 'within') {
    return { shape: theme.met, word: theme.ramp[5], bold: true }
  }
  if (isMiss(code)) {
    const color = alarm ? theme.vermilion : theme.ink
    return { shape: color, word: color, bold: true }
  }
  if (code === 'part-year') return { shape: theme.ink2, word: theme.ink2, bold: true }
  return { shape: theme.ink3, word: theme.ink2, bold: false }
}
