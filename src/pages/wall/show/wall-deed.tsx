import type { Catalogue } from '~/domain/dataset/catalogue'
import type { WallOptions } from '~/domain/link/wall-link'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { useTime } from '~/pages/wall/clock'
import { plainWords, wordsHold } from '~/selectors/words/words'

interface Props {
  readonly catalogue: Catalogue
  readonly options: Pick<WallOptions, 'clock' | 'ticker'>
  /** The number of the scene: each has its own line of what was done. */
  readonly at: number
  readonly u: number
}

function Clock({ u }: { readonly u: number }) {
  return <time style={{ fontSize: 1.5 * u }}>{useTime()}</time>
}

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

/** The extras at the head of a wall that its operator may choose: one deed, and the time. */
export function WallAside({ catalogue, options, at, u }: Props) {
  return (
    <>
      {options.ticker && <span className="overflow-hidden text-ellipsis">{deedAt(catalogue, at)}</span>}
      {options.clock && <Clock u={u} />}
    </>
  )
}
