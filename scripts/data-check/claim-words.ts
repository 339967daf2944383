/** Words of a title that claim something: a place among others, or how a target came out. */
export const titleClaimWords =
  /首位|榜首|第[一二三四五六七八九十]+(?!次|产业)|第\d+[位名]|前[一二三四五六七八九十]+|翻了?一番|超过|超额|完成(?!情况)|控制在目标以内|达到预期|[快高慢低]于/g

/** Ranks and superlatives of running text: true of one time alone. */
export const superlativeWords =
  /唯一|最[大高长早]|首[位家个批单座]|第[一二三四五六七八九十]+(?!次|产业)|前[一二三四五六七八九十]+|前列|榜首|领跑|率先|百强|翻了?一?番/g

/** How a target came out, in the words of speech. */
export const outcomeWords = /(?:没有|没|未)(?:达到|完成)|达到(?:年度)?目标/g

/** The words of a pattern that stand outside what is declared. */
export function undeclared(words: string, claims: readonly { readonly says: string }[], pattern: RegExp): readonly string[] {
  const rest = claims.reduce((text, { says }) => text.split(says).join('\n'), words)
  return rest.match(pattern) ?? []
}
