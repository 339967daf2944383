import { customPinyin, pinyin } from 'pinyin-pro'
import type { Spellings } from '~/domain/dataset/late-files'
import { searchRuns } from '~/lib/search-form'

// Where the dictionary takes the wrong word: 目标|的, not 目|标的; 运行, not 行业's 行; 比重|提高, not 重提.
customPinyin({ 运行: 'yùn xíng', 比重: 'bǐ zhòng', 标的: 'biāo de', 项目的: 'xiàng mù de' })

/** The syllables of a name, tones left out and ü as v, what is not Chinese as the search compares it: 2024 nian, pm2.5 nong du. */
function spell(name: string): string {
  const syllables = searchRuns(name).map((run) => pinyin(run, { toneType: 'none', v: true, nonZh: 'consecutive' }))
  return syllables.join(' ')
}

/** The spelling of every name that has a Chinese character; a name that two rows share stands once. */
export function spellNames(names: readonly string[]): Spellings {
  return Object.fromEntries(names.filter((name) => /\p{Script=Han}/u.test(name)).map((name) => [name, spell(name)]))
}

/** The spellings as they stand in the file, one name a line. */
export function spellingsText(spellings: Spellings): string {
  const rows = Object.entries(spellings).map(([name, syllables]) => `  ${JSON.stringify(name)}: ${JSON.stringify(syllables)}`)
  return `{\n${rows.join(',\n')}\n}\n`
}
