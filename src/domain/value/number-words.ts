import type { Qualifier } from '~/domain/reading/observation'
import { scanPrinted } from './scan-printed'

/**
 * Reads a figure as documents print it: 突破300亿元, 近20万, 30余万, 八成以上, 翻一番, 3%左右, 36微克/立方米以内, 第4位,
 * 3,379,498, 111.714 Einwohner. The value is in the unit as printed (亿元, 万, 成 …; '' without one); 下降 makes it negative.
 * Null when the text holds no figure, or more than one.
 */
export function readPrinted(text: string): { readonly value: number; readonly qualifier: Qualifier; readonly unit: string } | null {
  const printed = scanPrinted(text)
  return printed && { value: printed.value, qualifier: printed.qualifier, unit: printed.unit }
}
