import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { fontCharacters } from './font-characters'
import { pictureFonts } from './picture-fonts'

const picture = (id: string, words: string) => ({
  id,
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><desc>ꙮ</desc><text>${words}</text></svg>`,
})

test('the fonts of pictures hold every character that is set, and none that only describes', async () => {
  const { files } = await pictureFonts([picture('gdp-trend', '2458.8亿元 &lt;5%'), picture('gauges', '控制在目标以内')])
  for (const file of files) {
    const has = fontCharacters(await readFile(file))
    const lacking = Array.from('2458.8亿元 <5%控制在目标以内').filter((character) => !has.has(character.codePointAt(0) ?? 0))
    expect(lacking).toEqual([])
    expect(has.has('ꙮ'.codePointAt(0) ?? 0)).toBe(false)
    expect(has.has('晋'.codePointAt(0) ?? 0)).toBe(false)
  }
})

test('a character that the font lacks stops the build with a sentence that names it and its figures', async () => {
  const asked = pictureFonts([picture('gdp-trend', '增长&#128512;'), picture('gauges', '增长😀ꙮ'), picture('tasks', '增长')])
  await expect(asked).rejects.toThrow(/“😀”（U\+1F600，见图 gdp-trend、gauges），“ꙮ”（U\+A66E，见图 gauges），印出来是方框/)
})
