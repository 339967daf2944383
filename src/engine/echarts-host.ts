import type { ECharts } from 'echarts'
import EChartsReactCore from 'echarts-for-react/esm/core'
import type { CSSProperties } from 'react'
import { echarts } from './register-echarts'

function sizeOf(style: CSSProperties | undefined): { width: number; height: number } {
  return { width: Number(style?.width ?? 0), height: Number(style?.height ?? 0) }
}

/**
 * echarts-for-react with one init instead of two: its own draws a first chart, waits for animation frames, which a hidden tab never
 * gives, throws that chart away and draws another. The size is the one that `style` names, never a measured one.
 */
export class EChartsHost extends EChartsReactCore {
  override async initEchartsInstance(): Promise<ECharts> {
    const instance: ECharts = echarts.init(this.ele, null, { renderer: 'svg', ...sizeOf(this.props.style) })
    await Promise.resolve()
    // Taken away meanwhile (strict mode mounts twice): a promise that is never kept, so that nobody draws into the next mount.
    return instance.isDisposed() ? new Promise<ECharts>(() => {}) : instance
  }

  override componentDidUpdate(before: Readonly<EChartsReactCore['props']>): void {
    const [old, size] = [sizeOf(before.style), sizeOf(this.props.style)]
    if (old.width !== size.width || old.height !== size.height) this.getEchartsInstance()?.resize({ ...size, silent: true })
    super.componentDidUpdate(before)
  }
}
