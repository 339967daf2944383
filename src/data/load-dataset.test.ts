import { expect, test } from 'vitest'
import { rowFiles } from '~/domain/dataset/dataset-files'
import { loadDataset } from './load-dataset'
import { loadRows } from './load-rows'
import { DatasetError, ReadFailure, type Read } from './read'

const answering =
  (text: string): Read =>
  async () =>
    text
const milestone = {
  id: 'yangshe-railway',
  regions: ['140700'],
  date: '2024',
  state: 'done',
  theme: 'economy',
  text: '阳涉铁路开通客运服务',
  sources: [{ document: 'gwr-2025', locator: '2.5', printed: '阳涉铁路' }],
}

async function faultOf(read: Read) {
  const failed = await loadDataset(read, 'milestones.json', rowFiles['milestones.json']).catch((error: unknown) => error)
  if (!(failed instanceof DatasetError)) throw new Error('the file was taken')
  return failed.fault
}

test('a file that is not there says so, names itself and says what to do', async () => {
  const fault = await faultOf(async () => {
    throw new ReadFailure('missing', '服务器答复 404')
  })
  expect(fault).toMatchObject({ file: 'milestones.json', kind: 'missing' })
  expect(fault.message).toBe('数据文件 milestones.json 加载失败：服务器答复 404。请刷新页面重试；仍不行时请联系数据维护人员。')
})

test('a file that was cut off is refused whole', async () => {
  const text = JSON.stringify([milestone])
  const fault = await faultOf(answering(text.slice(0, -20)))
  expect(fault.kind).toBe('broken')
  expect(fault.message).toContain('milestones.json 不完整')
})

test('a wrong field is named with its file and its row', async () => {
  const fault = await faultOf(answering(JSON.stringify([milestone, { ...milestone, id: 'second', state: 'maybe' }])))
  expect(fault).toMatchObject({ kind: 'schema', row: '第2条（second）', field: 'state' })
  expect(fault.message).toContain('milestones.json 第2条（second）')
  expect(fault.message).toContain('state')
})

test('a field that the contract does not know is refused, so that a typing error cannot hide', async () => {
  const fault = await faultOf(answering(JSON.stringify([{ ...milestone, hightlight: true }])))
  expect(fault.message).toContain('hightlight')
})

test('rows that cannot be used come back as a typed hole, not as an error', async () => {
  const rows = await loadRows(answering('[{'), 'targets.json')
  expect(rows.targets).toEqual([])
  expect(rows.fault).toMatchObject({ file: 'targets.json', kind: 'broken' })
})
