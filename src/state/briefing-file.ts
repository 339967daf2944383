import { terms } from '~/domain/dataset/terms'
import { BriefingItem, type Briefing } from '~/domain/figure/briefing'

const what = `晋中答卷${terms.briefing}`
/** Raised when a file of today can no longer be read by the page of yesterday. */
const edition = 1

/** What a file gave: the list with what of it could not be read, or null and why there is none. */
export interface OpenedBriefing {
  readonly briefing: Briefing | null
  readonly faults: readonly string[]
}

/** A list as the text of a file (JSON), with the data version that it was made over. */
export function formatBriefingFile({ title, unit, items }: Briefing, dataVersion: string): string {
  return `${JSON.stringify({ what, edition, dataVersion, title, unit, items }, null, 2)}\n`
}

function parse(text: string): unknown {
  try {
    // Editors of Windows put a mark at the beginning.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function readItem(raw: unknown, number: number): { readonly item: BriefingItem | null; readonly fault: string | null } {
  const read = BriefingItem.safeParse(typeof raw === 'object' && raw !== null ? { title: null, note: '', ...raw } : raw)
  if (read.success) return { item: read.data, fault: null }
  const field = read.error.issues[0]?.path[0]
  const where = field === undefined ? '' : `（${String(field)}一项）`
  return { item: null, fault: `文件中的第${number}幅图无法识别${where}，已略去；其余各幅不受影响。` }
}

const refused = (why: string): OpenedBriefing => ({ briefing: null, faults: [`${why}原来的${terms.briefing}没有改动。`] })

/** Reads the text of a file; never throws: a bad item is left out alone and named, a bad file is refused with a sentence. */
export function readBriefingFile(text: string): OpenedBriefing {
  const raw = parse(text)
  if (raw === undefined) return refused(`这个文件不是${terms.briefing}，或内容已经损坏（不是完整的JSON）。请选择由“存为文件”得到的文件。`)
  if (typeof raw !== 'object' || raw === null || !('items' in raw) || !Array.isArray(raw.items))
    return refused(`这个文件里没有图的清单（items），不是${terms.briefing}。请选择由“存为文件”得到的文件。`)
  if ('edition' in raw && typeof raw.edition === 'number' && raw.edition > edition)
    return refused(`这份${terms.briefing}由更新的版本保存，本页读不了。请换用最新的页面打开。`)
  const read = raw.items.map((item: unknown, index) => readItem(item, index + 1))
  const title = 'title' in raw && typeof raw.title === 'string' ? raw.title : ''
  const unit = 'unit' in raw && typeof raw.unit === 'string' ? raw.unit : ''
  return {
    briefing: { title, unit, items: read.flatMap(({ item }) => item ?? []) },
    faults: read.flatMap(({ fault }) => fault ?? []),
  }
}
