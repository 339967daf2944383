import { use } from 'react'
import { mapEntries, sideColours } from '~/charts/county-list'
import { ThemeContext } from '~/components/drawing/drawing'
import type { MapWords } from '~/pages/wall/layout/map-words'
import { leadLeading, titleLeading } from '~/pages/wall/layout/set-words'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { Lines } from './own-words'

/** What a map says in words: title, how to read it, every county in division order with its value. */
export function ListPanel({
  record,
  words,
  width,
  height,
  gap,
}: {
  readonly record: MapRecord
  readonly words: MapWords
  readonly width: number
  readonly height: number
  /** Behind the rule that parts it from the panel before; 0 where there is none. */
  readonly gap: number
}) {
  const colours = sideColours(record, use(ThemeContext))
  const { title, lead, row, columns } = words
  const entries = mapEntries(record)
  return (
    <section
      data-panel="list"
      aria-label={record.title}
      className={`flex flex-col justify-evenly ${gap > 0 ? 'border-l border-rule' : ''}`}
      style={{ width, height, paddingLeft: gap }}
    >
      <div>
        <h1 className="font-serif font-bold" style={{ fontSize: title.size, lineHeight: titleLeading }}>
          <Lines lines={title.lines} />
        </h1>
        <p className="text-ink2" style={{ fontSize: lead.size, lineHeight: leadLeading }}>
          <Lines lines={lead.lines} />
        </p>
      </div>
      <ul
        className="grid auto-cols-fr grid-flow-col"
        style={{
          fontSize: row.size,
          columnGap: 2 * row.size,
          gridTemplateRows: `repeat(${Math.ceil(entries.length / columns)}, ${row.height}px)`,
        }}
      >
        {entries.map(({ adcode, name, text, step }) => (
          <li key={adcode} className="flex items-center justify-between border-b border-rule whitespace-nowrap" style={{ gap: row.size }}>
            <span className="flex items-center" style={{ gap: 0.5 * row.size }}>
              <span
                className="swatch inline-block h-[.8em] w-[.8em]"
                style={{ background: step === null ? 'transparent' : colours[step] }}
              />
              <span>{name}</span>
            </span>
            <span className={step === null ? 'text-ink2' : 'font-bold'}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
