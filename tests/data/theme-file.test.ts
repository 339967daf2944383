import { expect, test } from 'vitest'
import { checkThemeFile } from '../../scripts/data-check/theme-file'
import { told, withRow } from './broken-copy'

test('a reading in another theme’s file is told where it belongs', () => {
  expect(told(checkThemeFile, withRow('observations/economy.json', 'jinzhong-cpi-2024', { indicator: 'new-jobs' }))).toEqual([
    expect.stringMatching(/（jinzhong-cpi-2024）字段 indicator：“new-jobs”属于“民生”主题；请把这一行移到 observations\/livelihood\.json$/),
  ])
})

test('a theme without a file is told which file to begin', () => {
  expect(told(checkThemeFile, withRow('themes.json', 'tourism', { id: 'culture' }))).toContainEqual(
    expect.stringContaining('主题“文旅”没有数据文件；请新建 observations/culture.json'),
  )
})
