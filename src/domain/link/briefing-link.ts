import { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { emptyBriefing, type Briefing, type BriefingItem } from '~/domain/figure/briefing'
import { packText, unpackText } from './packed-text'
import { formatSpec, parseSpec } from './spec-link'

/** A list as it was read, and what could not be read of it, as sentences. */
export interface ReadBriefing {
  readonly briefing: Briefing
  readonly faults: readonly string[]
}

function formatFigure(figure: BriefingItem['figure']): string {
  if (typeof figure === 'string') return figure
  const query = new URLSearchParams()
  formatSpec(figure, query)
  return `*${packText(query.toString().replaceAll('%2C', ','))}`
}

/** Empty fields at the end are not written. */
const fields = (packed: readonly string[]): string => packed.join('/').replace(/\/+$/, '')

const formatItem = ({ figure, title, note }: BriefingItem): string => fields([formatFigure(figure), packText(title ?? ''), packText(note)])

/**
 * A list as `?items=` has it: `.TITLE/UNIT,gdp-trend,verdicts/TITLE/NOTE,*SPEC,-3`. Named figures by their ids; titles, unit, notes and the
 * words of unnamed figures packed; at the end how many there are, so that a link that was cut short is known as one.
 */
export function formatBriefing({ title, unit, items }: Briefing): string {
  const head = fields([packText(title), packText(unit)])
  if (items.length === 0 && head === '') return ''
  return [...(head === '' ? [] : [`.${head}`]), ...items.map(formatItem), `-${items.length}`].join(',')
}

function readFigure(text: string): BriefingItem['figure'] | null {
  if (!text.startsWith('*')) return Id.safeParse(text).data ?? null
  const { text: query, complete } = unpackText(text.slice(1))
  return complete ? parseSpec(new URLSearchParams(query)) : null
}

function readItem(text: string, number: number): { readonly item: BriefingItem | null; readonly faults: readonly string[] } {
  const [head = '', title = '', note = ''] = text.split('/')
  const figure = readFigure(head)
  if (figure === null) return { item: null, faults: [`链接中的第${number}幅图无法识别，已略去；其余各幅不受影响。`] }
  const [ownTitle, ownNote] = [unpackText(title), unpackText(note)]
  return {
    item: { figure, title: ownTitle.complete && ownTitle.text ? ownTitle.text : null, note: ownNote.text },
    faults: [
      ...(ownTitle.complete ? [] : [`链接中第${number}幅图的自拟标题不完整，已用图的原题。`]),
      ...(ownNote.complete ? [] : [`链接中第${number}幅图的说明不完整，只读到前面一部分。`]),
    ],
  }
}

function countFault(said: string | undefined, found: number): readonly string[] {
  if (said === undefined) return ['链接末尾缺少件数，可能在转发时被截短；请与发送人核对。']
  return Number(said) === found ? [] : [`链接写明有${Number(said)}幅图，实有${found}幅，可能在转发时被截短；请与发送人核对。`]
}

/** Reads `?items=`; never throws: what cannot be read falls back alone and is named in a sentence. */
export function readBriefing(text: string): ReadBriefing {
  if (text === '') return { briefing: emptyBriefing, faults: [] }
  const parts = text.split(',')
  const said = /^-(\d+)$/.exec(parts[parts.length - 1] ?? '')?.[1]
  if (said !== undefined) parts.pop()
  const [packedTitle = '', packedUnit = ''] = parts[0]?.startsWith('.') ? (parts.shift()?.slice(1).split('/') ?? []) : []
  const [title, unit] = [unpackText(packedTitle), unpackText(packedUnit)]
  const read = parts.map((part, index) => readItem(part, index + 1))
  return {
    briefing: { title: title.text, unit: unit.text, items: read.flatMap(({ item }) => item ?? []) },
    faults: [
      ...(title.complete ? [] : [`链接中${terms.briefing}的标题不完整，只读到前面一部分。`]),
      ...(unit.complete ? [] : [`链接中${terms.briefing}的单位不完整，只读到前面一部分。`]),
      ...read.flatMap(({ faults }) => faults),
      ...countFault(said, parts.length),
    ],
  }
}

/** The list of a link, without what could not be read: the inverse of `formatBriefing`. */
export function parseBriefing(text: string): Briefing {
  return readBriefing(text).briefing
}
