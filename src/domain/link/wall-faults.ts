import type { Id } from '~/domain/dataset/id'
import { nearest, type Named } from '~/lib/nearest'
import { defaultWall, parseWall, wallFields, type WallOptions } from './wall-link'

const isField = (name: string): name is keyof WallOptions => name in wallFields

/** What the link's fields are called where something is wrong with them, and how they are written. */
const written: Readonly<Record<keyof WallOptions, string>> = {
  scenes: '场景（scenes，用逗号隔开）',
  scene: '第一场（scene）',
  dwell: '每场秒数（dwell，5至600）',
  theme: '底色（theme，dark 或 light）',
  contrast: 'LED屏（contrast=led）',
  grid: '拼接屏（grid，如 4x2，最多12x6）',
  region: '县（region，六位区划代码）',
  clock: '时钟（clock=1）',
  ticker: '大事一行（ticker=1）',
  status: '运行状态（status=1）',
  scale: '字号（scale，0.8至2）',
  idle: '手动后几分钟继续（idle，0至600）',
  kiosk: '公众场所（kiosk，1 或四至八位口令）',
  refresh: '几分钟查一次新数据（refresh，0至1440）',
  reload: '每天重新加载（reload，如 04:00 或 off）',
}

/** What may be written of a field for what is so anyway, and is no slip. */
const usual: Readonly<Partial<Record<keyof WallOptions, string>>> = {
  theme: 'dark',
  grid: '1x1',
  clock: '0',
  ticker: '0',
  status: '0',
  scale: '1',
  idle: '2',
  refresh: '10',
  reload: '04:00',
}

const meant = (word: string, candidates: readonly Named[]): string => {
  const near = nearest(word, candidates)
  return near ? `，最接近的是 ${near.id}${near.name === '' ? '' : `（${near.name}）`}` : ''
}

/** A named scene that there is none of; the id of a figure or a county is left to those who know them. */
function unknownScenes(query: URLSearchParams, scenes: readonly Named[]): readonly string[] {
  const ids = new Set<Id>(scenes.map(({ id }) => id))
  const named = ['scenes', 'scene'].flatMap((field) => (query.get(field) ?? '').normalize('NFKC').split(/[,、\s]+/))
  return named.filter((word) => word !== '' && !ids.has(word)).map((word) => `没有场景“${word}”${meant(word, scenes)}`)
}

/**
 * What of a wall's options was passed over, a clause each in Chinese: names that are none, values that cannot be read, scenes that there
 * are none of. `scenes`: those of the data with their titles; none where the wall shows a reader's list.
 */
export function wallFaults(optionText: string, scenes: readonly Named[]): readonly string[] {
  const query = new URLSearchParams(optionText)
  const options = parseWall(optionText)
  const names = Object.keys(wallFields).map((id): Named => ({ id, name: '' }))
  const wrong = [...query].flatMap(([name, text]): readonly string[] => {
    if (!isField(name)) return [`没有选项“${name}”${meant(name, names)}`]
    const value = text.trim()
    if (name === 'scenes' || name === 'scene' || value === '' || value === usual[name]) return []
    const isRead = JSON.stringify(options[name]) !== JSON.stringify(defaultWall[name])
    return isRead ? [] : [`“${name}=${value}”看不懂，没有用上：${written[name]}`]
  })
  return scenes.length === 0 ? wrong : [...wrong, ...unknownScenes(query, scenes)]
}
