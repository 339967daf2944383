import { nearest, type Named } from '~/lib/nearest'
import { wallFileName } from './route'
import { wallFaults } from './wall-faults'
import { defaultWall, formatWall, parseWall, type WallOptions } from './wall-link'

/** What scenes and counties are called besides their ids. */
export interface WallNames {
  readonly scenes: readonly Named[]
  readonly regions: readonly Named[]
}

/** What a file of settings says: the query of a wall's link, and a clause in Chinese for each line that says nothing. */
export interface WallFile {
  readonly query: string
  readonly faults: readonly string[]
}

interface Line {
  readonly name: string
  /** What may stand there. */
  readonly hint: string
  readonly write: (options: WallOptions, names: WallNames) => string
  /** The link that a text asks for; only what can be read of it is taken. */
  readonly link: (text: string, names: WallNames) => string
}

const none = '无'
const sceneLine = '场景'
const yes = /^(?:有|是|开|显示|1)$/
const no = /^(?:没有|否|关|不|不用|不显示|0)$/

const idOf = (words: string, named: readonly Named[]): string =>
  named.find(({ id, name }) => id === words || name.normalize('NFKC') === words)?.id ?? words

const timeOf = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

const nameOf = (id: string, named: readonly Named[]): string => named.find((each) => each.id === id)?.name ?? id

const flagLine = (field: 'clock' | 'ticker' | 'status', name: string): Line => ({
  name,
  hint: '有、无',
  write: (options) => (options[field] ? '有' : none),
  link: (text) => `${field}=${yes.test(text) ? '1' : text}`,
})

const grounds = { 深色: '', 浅色: 'theme=light', LED: 'contrast=led' } as const
const isGround = (text: string): text is keyof typeof grounds => text in grounds

/** The lines in the order in which they are written. */
const lines: readonly Line[] = [
  {
    name: '拼接屏',
    hint: '横向块数x竖向块数，如 4x2；没有拼缝写 无',
    write: ({ grid }) => (grid ? `${grid.columns}x${grid.rows}` : none),
    link: (text) => `grid=${text}`,
  },
  {
    name: sceneLine,
    hint: '按先后写场景名，用、隔开；全部 就是每场都放',
    write: ({ scenes }, names) => (scenes.length === 0 ? '全部' : scenes.map((id) => nameOf(id, names.scenes)).join('、')),
    link: (text, names) =>
      `scenes=${text
        .split(/[,，、\s]+/)
        .map((word) => idOf(word, names.scenes))
        .join()}`,
  },
  {
    name: '只放一个县',
    hint: '县（区、市）名；无 就是都放',
    write: ({ region }, names) => (region === null ? none : nameOf(region, names.regions)),
    link: (text, names) => `region=${idOf(text, names.regions)}`,
  },
  {
    name: '每场秒数',
    hint: '5至600；按场景 就是各场自己的时间',
    write: ({ dwell }) => (dwell === null ? '按场景' : String(dwell)),
    link: (text) => `dwell=${text.replace(/秒$/, '')}`,
  },
  {
    name: '底色',
    hint: '深色、浅色、LED',
    write: ({ theme, contrast }) => (contrast === 'led' ? 'LED' : theme === 'light' ? '浅色' : '深色'),
    link: (text) => (isGround(text) ? grounds[text] : `theme=${text}`),
  },
  { name: '字号', hint: '0.8至2倍', write: ({ scale }) => String(scale), link: (text) => `scale=${text.replace(/倍$/, '')}` },
  flagLine('clock', '时钟'),
  flagLine('ticker', '大事一行'),
  flagLine('status', '运行状态'),
  {
    name: '有人动过后几分钟继续',
    hint: '1至600；不继续 就停到有人按',
    write: ({ idle }) => (idle === 0 ? '不继续' : String(idle)),
    link: (text) => `idle=${text === '不继续' ? '0' : text.replace(/分钟$/, '')}`,
  },
  {
    name: '公众场所口令',
    hint: '四至八位数字，退出、黑屏、讲稿要长按并输口令；无 就是有人看管',
    write: ({ kiosk }) => kiosk ?? none,
    link: (text) => `kiosk=${text}`,
  },
  {
    name: '几分钟查一次新数据',
    hint: '1至1440；不查',
    write: ({ refresh }) => (refresh === 0 ? '不查' : String(refresh)),
    link: (text) => `refresh=${text === '不查' ? '0' : text.replace(/分钟$/, '')}`,
  },
  {
    name: '每天重新加载',
    hint: '时刻，如 04:00；不加载',
    write: ({ reload }) => (reload === null ? '不加载' : timeOf(reload)),
    link: (text) => `reload=${text === '不加载' ? 'off' : text}`,
  },
]

/**
 * The settings as a file for people: a line each, `名称：值`, and what may stand there. First and last line make it a script, since a page
 * opened from a disk may load one that lies beside it and read no other file. Windows' line ends: an old notepad shows one line otherwise.
 */
export function writeWallFile(options: WallOptions, names: WallNames): string {
  const body = lines.flatMap(({ name, hint, write }) => [`# ${hint}`, `${name}：${write(options, names)}`])
  const head = ['大屏 = `', '# 大屏的设置。改冒号后面的字，存盘（编码选 UTF-8），重新打开大屏。第一行和最后一行不要动。']
  return `${[...head, ...body, '`'].join('\r\n')}\r\n`
}

/** A line's text as link, '' where it is what is so anyway; null where it cannot be read. */
function linkOf(line: Line, text: string, names: WallNames): string | null {
  const plain = no.test(text) ? none : text
  const usual = line.write(defaultWall, names)
  const wanted = line.link(plain, names)
  if (plain === '' || plain === usual || wanted === line.link(usual, names)) return ''
  return formatWall(parseWall(wanted)) || null
}

/** Reads a file of settings. Never throws: what cannot be read is passed over, line by line, and said with its number. */
export function readWallFile(text: string, names: WallNames): WallFile {
  const faults: string[] = []
  const found = text.split(/\r?\n/).flatMap((row, index) => {
    const said = row.normalize('NFKC').trim()
    if (said === '' || said.startsWith('#') || /^大屏\s*=|^`;?$/.test(said)) return []
    const [, name = '', value = ''] = /^([^:=]+)[:=](.*)$/.exec(said) ?? []
    const line = lines.find((each) => each.name === name.trim())
    const at = `${wallFileName}第${index + 1}行`
    if (!line) {
      const near = nearest(
        name.trim(),
        lines.map((each) => ({ id: each.name, name: '' })),
      )
      faults.push(`${at}“${name.trim() === '' ? said : name.trim()}”不认识${near ? `，最接近的是“${near.id}”` : ''}`)
      return []
    }
    const link = linkOf(line, value.trim(), names)
    if (line.name === sceneLine && link !== '')
      faults.push(...wallFaults(line.link(value.trim(), names), names.scenes).map((fault) => `${at}${fault}`))
    else if (link === null) faults.push(`${at}“${value.trim()}”看不懂，没有用上：${line.name}写${line.hint}`)
    return link === null || link === '' ? [] : [link]
  })
  return { query: found.join('&'), faults }
}
