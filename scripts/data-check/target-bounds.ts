import { at, type Dataset } from './dataset'
import type { Finding } from './finding'

/** A band's lower end does not lie above its upper one. */
export function checkTargetBounds(data: Dataset): Finding[] {
  return data.targets.flatMap((placed) => {
    const { min, max } = placed.row
    if (min === undefined || max === undefined || min <= max) return []
    return [at(placed, 'min', `min（${min}）大于 max（${max}），没有数能达到；请对照原文，下限写 min，上限写 max`)]
  })
}
