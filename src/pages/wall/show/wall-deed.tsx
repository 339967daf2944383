import type { Catalogue } from '~/domain/dataset/catalogue'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { plainWords, wordsHold } from '~/selectors/words/words'

/** One deed a scene, in the order of time: a line that does not run, so that it can be read. */
function deedAt(catalogue: Catalogue, at: number): string {
  const deeds = [...catalogue.milestones.values()].filter(
    ({ state, date, text }) => state === 'done' && date !== null && wordsHold(catalogue, text),
  )
  const sorted = deeds.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  const deed = sorted[at % Math.max(1, sorted.length)]
  if (!deed?.date) return ''
  const place = deed.regions.flatMap((code) => catalogue.regions.get(code)?.name ?? []).join('、')
  return `${formatPeriod(parsePeriod(deed.date))}　${place}　${plainWords(catalogue, deed.text)}`
}

interface Props {
  readonly catalogue: Catalogue
  /** The number of the scene: each has its own line of what was done. */
  readonly at: number
}

/** One deed at the head of a wall whose operator wants it; where there is no room for all of it, it gives way to what stands beside it. */
export function WallDeed({ catalogue, at }: Props) {
  return (
    <span className="overflow-hidden text-ellipsis" style={{ flexShrink: 999 }}>
      {deedAt(catalogue, at)}
    </span>
  )
}
