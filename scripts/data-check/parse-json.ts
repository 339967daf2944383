/** The place of a character in a text, as an editor shows it: line and column counted from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `第${before.length}行第${(before[before.length - 1] ?? '').length + 1}列`
}

/** The offset that V8 names, or the text's end when it stops too early. */
function offsetOf(error: unknown, text: string): number {
  const offset = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  return offset === undefined ? text.length : Number(offset)
}

/** What a JSON text says, or a Chinese sentence about the place where it breaks. */
export function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const offset = offsetOf(error, text)
    const found = text.slice(offset, offset + 12).split('\n')[0] ?? ''
    const what = found === '' ? '文件在此中断' : `到“${found}”处读不下去`
    return { fault: `JSON 在${placeOf(text, offset)}断开：${what}；请检查这里和上一行的逗号、引号、括号是否成对` }
  }
}
