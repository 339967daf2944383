import type { TooltipComponentOption } from 'echarts'
import type { ChartContext } from '~/charts/chart'
import { sansStack } from '~/charts/theme/chart-theme'
import { typeSize } from './type-size'

/** Square, one pixel of ink, no shadow, no movement. What it says stands on the mark as a plain string. */
export function tooltipOption({ theme, frame }: ChartContext): TooltipComponentOption {
  return {
    trigger: 'item',
    confine: true,
    transitionDuration: 0,
    backgroundColor: theme.paper,
    borderColor: theme.ink,
    borderWidth: 1,
    textStyle: { color: theme.ink, fontSize: typeSize(frame, 1), fontFamily: sansStack },
    extraCssText: 'border-radius:0;box-shadow:none;max-width:min(320px,80vw);white-space:normal',
  }
}
