import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'
import { ledTheme } from '~/charts/theme/led-theme'
import type { WallOptions } from '~/domain/link/wall-link'

/** The colours of a wall: those of LED modules where the operator asks for them, else those of its theme. */
export function wallTheme({ contrast, theme }: Pick<WallOptions, 'contrast' | 'theme'>): ChartTheme {
  return contrast === 'led' ? ledTheme : chartThemes[theme]
}
