const digits = '零一二三四五六七八九'
const places: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 }

/**
 * Reads a Chinese numeral below ten thousand: 八, 十五, 二十, 一百零五, 百, 两千. Null when it is malformed, or a row of digits
 * as in 二〇二六. 万 and 亿 are not read here: documents print them as part of the unit (百亿元 is 100 亿元).
 */
export function readChineseNumeral(text: string): number | null {
  const match =
    /^(?:([一二两三四五六七八九])?千)?(零)?(?:([一二两三四五六七八九])?百)?(零)?(?:([一二三四五六七八九])?十)?(零)?([一二两三四五六七八九])?$/.exec(
      text,
    )
  if (match === null || text === '' || text.endsWith('零') || text.startsWith('零')) return null
  let total = 0
  let lowest = 10_000
  let pending: number | null = null
  let gap = false
  for (const char of text) {
    const place = places[char]
    if (char === '零') gap = true
    else if (place === undefined) pending = char === '两' ? 2 : digits.indexOf(char)
    else {
      total += (pending ?? 1) * place
      lowest = place
      pending = null
      gap = false
    }
  }
  // 二百五 is 250 in speech and 205 nowhere: without 零 a last digit may only follow 十.
  if (pending !== null && lowest > 10 && lowest < 10_000 && !gap) return null
  return total + (pending ?? 0)
}
