import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wallFileName } from '~/domain/link/route'
import { readWallFile, writeWallFile } from '~/domain/link/wall-file'
import { defaultWall, parseWall } from '~/domain/link/wall-link'
import { mergedSettings, wallNames } from '~/pages/wall/unattended/use-wall-settings'
import { live } from './live-catalogue'

const names = wallNames(live)
const mark = '\ufeff'

test('the file that is published says what is so anyway, in the words that the setup page writes', () => {
  const text = readFileSync(`public/${wallFileName}`, 'utf8')
  expect(text).toBe(`${mark}${writeWallFile(defaultWall, names)}`)
  expect(readWallFile(text.replace(mark, ''), names)).toEqual({ query: '', faults: [] })
})

test('every scene is known by its title, and no two have one', () => {
  const text = `场景：${names.scenes.map(({ name }) => name).join('、')}`
  expect(parseWall(readWallFile(text, names).query).scenes).toEqual(names.scenes.map(({ id }) => id))
})

test('what file and link both say the link says last; what is wrong in either is said', () => {
  const file = { text: '拼接屏：4×2\n每场秒数：25\n时种：有', fault: '' }
  const { optionText, faults } = mergedSettings(live, file, 'dwell=40&scenes=overveiw', false)
  expect(parseWall(optionText)).toMatchObject({ grid: { columns: 4, rows: 2 }, dwell: 40, clock: false })
  expect(faults).toEqual(['大屏.txt第3行“时种”不认识，最接近的是“时钟”', '没有场景“overveiw”，最接近的是 overview（全景）'])
})
