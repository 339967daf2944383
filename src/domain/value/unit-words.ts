/** Measure words of official documents. A magnitude (百, 万, 亿) may precede one, and / join two: 万立方米/年. */
const measures = [
  '个百分点 百分点 % ‰ 成 倍 番 分',
  '美元 元 亩 公顷 平方公里 平方千米 平方米 km² 立方米 立方 公里 千米 米 km',
  '吨 公斤 千克 毫克 微克 斤 千瓦时 千瓦 度',
  '人次 人 名 户次 户 家 个季度 个月 个 项 件 所 处 座 台 辆 部 张 只 头 条 单 份',
  '场 口 级 株 种 类 艘 架 孔 幅 次 位 强 年 月 天 日 小时 分钟 岁 床 支 套 片 村 盏 层',
]
  .flatMap((group) => group.split(' '))
  .sort((a, b) => b.length - a.length)

const measure = `(?:${measures.join('|')})`
const known = new RegExp(`^[十百千万亿]*${measure}(?:/${measure})*|^[十百千万亿]+`)
const tails = '以上|以下|以内|之上|之内|左右|上下'

/** The unit that follows a numeral: a known measure word, else all up to a stop or a word of bounds. Einwohner is 人, km² 平方公里. */
export function unitAfter(text: string): string {
  if (text.startsWith('Einwohner')) return 'Einwohner'
  const word = known.exec(text)?.[0]
  return word ?? text.split(new RegExp(`[,，。；;、：:()（）“”…]|${tails}`))[0] ?? ''
}

/** The unit's name in Chinese, for the foreign words that the sources at hand print. */
export function chineseUnit(unit: string): string {
  return unit === 'Einwohner' ? '人' : unit === 'km²' ? '平方公里' : unit
}
