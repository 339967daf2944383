import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '数组 […]',
  tuple: '数组 […]',
  object: '对象 {…}',
  record: '对象 {…}',
  null: 'null',
  undefined: '空缺',
  NaN: '不是数的数',
}

/** How the fields whose form a pattern fixes are written; a curator does not read the pattern itself. */
const forms: Record<string, string> = {
  period: '时期写作 2024、2024-11、2020-11-01、2024-Q1、2024-H1、2021-01/2021-09、2021/2024、../2021、since-plan 或 undated',
  date: '日期写作 2024、2024-11 或 2024-11-26',
  window: '写作 ["2021", "2025-11"]：最早与最晚可能的时间',
  asOf: '日期写作 2025-12-31',
  locator: '写作“节.句”，例如 2.1',
  release: '写作 public、internal 或 until 2026-01-31',
  url: '写完整网址，例如 https://example.cn/a.html；没有网址写 null',
  hash: '由程序生成，请重新生成清单（见数据维护指南）',
  version: '由程序生成，请重新生成清单（见数据维护指南）',
}
const adcodeFields = ['adcode', 'region', 'regions', 'parent', 'replaces', 'focus', 'cells']

function formOf(field: string): string {
  if (adcodeFields.includes(field)) return '写六位行政区划代码，加引号，例如 "140702"'
  return forms[field] ?? '名称（id）只用小写拉丁字母、数字、连字符和点，例如 "yuci-gdp-2024"'
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isNaN(value) ? 'NaN' : typeof value
}

function typeFault(expected: string, input: unknown): string {
  const received = typeOf(input)
  const wanted = typeNames[expected] ?? expected
  if (received === 'undefined') return `缺少这一项；请补上，应为${wanted}`
  const quoted =
    expected === 'number' && received === 'string' ? '，去掉引号' : expected === 'string' && received === 'number' ? '，加上引号' : ''
  return `应为${wanted}，现在是${typeNames[received] ?? '别的类型'}；请改正${quoted}`
}

function sizeFault(issue: { origin: string; code: 'too_small' | 'too_big'; limit: number | bigint; inclusive: boolean }): string {
  const least = issue.code === 'too_small'
  if (issue.origin === 'string')
    return least && issue.limit === 1
      ? '不能空着；请写上文字'
      : `${least ? '至少' : '最多'}${issue.limit}个字符；请${least ? '补足' : '缩短'}`
  if (issue.origin === 'array') return `${least ? '至少' : '最多'}要有${issue.limit}项；请${least ? '补上' : '删去多余的'}`
  return `应${least ? (issue.inclusive ? '不小于' : '大于') : issue.inclusive ? '不大于' : '小于'}${issue.limit}；请改正`
}

function fault(issue: Issue, field: string): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue.expected, issue.input)
    case 'invalid_format':
      return `写法不对；${formOf(field)}`
    case 'invalid_key':
      return `名称“${field}”写法不对；${formOf('adcode')}`
    case 'invalid_value':
      return `${issue.input === undefined ? '缺少这一项' : '不是约定的写法'}；请从 ${issue.values.map(String).join('、')} 中选一个`
    case 'too_small':
      return sizeFault({ ...issue, limit: issue.minimum, inclusive: issue.inclusive ?? true })
    case 'too_big':
      return sizeFault({ ...issue, limit: issue.maximum, inclusive: issue.inclusive ?? true })
    case 'unrecognized_keys':
      return `多出不认识的项 ${issue.keys.map((key) => `“${key}”`).join('、')}；请检查拼写或删去`
    case 'invalid_union':
      return '不是约定的写法；请对照 docs/data-guide.md 与同类的行'
    case 'custom':
      return issue.message
    case 'not_multiple_of':
      return '应为整数；请改正'
    case 'invalid_element':
      return '不是约定的值；请对照 docs/data-guide.md 与同类的行'
  }
}

/** The field of an issue as a curator would say it: `sources 第2项 printed`; empty when the row itself is meant. */
export function issueField(path: readonly PropertyKey[]): string {
  const inRow = typeof path[0] === 'number' ? path.slice(1) : path
  return inRow.map((part) => (typeof part === 'number' ? `第${part + 1}项` : String(part))).join(' ')
}

/**
 * One fault that a schema found, as a Chinese sentence: `row` (第3条（id） or 整份文件), the field, what is wrong, what would
 * be right. The file's name is the caller's to put in front. The schema has to be called with `reportInput: true`.
 */
export function explainIssue(issue: Issue, row: string): string {
  const field = issueField(issue.path)
  const names = issue.path.filter((part) => typeof part === 'string')
  return `${row}${field === '' ? '' : `字段 ${field}`}：${fault(issue, names[names.length - 1] ?? '')}。`
}
