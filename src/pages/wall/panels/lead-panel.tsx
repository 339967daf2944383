import { BigNumber } from '~/components/words/source-number'
import { seenPeriod } from '~/domain/value/undated-mark'
import { captionLeading, headlineLeading, heroLeading, placeLeading, type LeadSizes } from '~/pages/wall/layout/lead-sizes'
import type { SceneFact, SceneLead } from '~/selectors/wall/select-scene'
import { Lines } from './own-words'

function Hero({ fact, gold, sizes }: { readonly fact: SceneFact; readonly gold: boolean; readonly sizes: LeadSizes }) {
  return (
    <div>
      <p
        className={`font-bold whitespace-nowrap ${gold ? 'text-gold' : ''}`}
        style={{ fontSize: sizes.hero, lineHeight: heroLeading, marginLeft: -0.04 * sizes.hero }}
      >
        <BigNumber printed={fact.to.printed} />
      </p>
      <p className="text-ink2" style={{ fontSize: sizes.caption.size, lineHeight: captionLeading }}>
        <Lines lines={sizes.caption.lines} />
      </p>
    </div>
  )
}

function FactRow({
  fact,
  row,
  name,
}: {
  readonly fact: SceneFact
  readonly row: LeadSizes['row']
  readonly name: LeadSizes['names'][number]
}) {
  return (
    <li className="flex items-center justify-between border-b border-rule" style={{ height: row.height, gap: row.period }}>
      <span className="text-ink2" style={{ fontSize: name.size, lineHeight: 1.35 }}>
        <Lines lines={name.lines} />
        <span className="block text-ink3" style={{ fontSize: row.period, lineHeight: 1.3 }}>
          {seenPeriod(fact.to.period)}
        </span>
      </span>
      <span className="font-bold whitespace-nowrap" style={{ fontSize: row.value, lineHeight: 1.2 }}>
        {fact.from && (
          <>
            <span>{fact.from.printed.number}</span>
            <span className="font-normal text-ink2"> → </span>
          </>
        )}
        <BigNumber printed={fact.to.printed} />
      </span>
    </li>
  )
}

/** Space over the finding, in units: the owner's name is at one height, whatever the length of the finding. */
const leadTop = 1.6

interface Props {
  readonly lead: SceneLead
  readonly sizes: LeadSizes
  readonly width: number
  readonly height: number
  readonly rows: number
  readonly u: number
}

/** The finding: whose, the headline, the first figure large, the others in rows below. */
export function LeadPanel({ lead, sizes, width, height, rows, u }: Props) {
  const { place, clauses, hero, facts } = lead
  return (
    <section aria-label={clauses.join('')} data-panel="lead" className="flex flex-col" style={{ width, height }}>
      <div style={{ paddingTop: leadTop * u }}>
        {place && (
          <p className="font-bold text-gold-text" style={{ fontSize: sizes.place, lineHeight: placeLeading }}>
            {place.name}
          </p>
        )}
        <h1 className="font-serif font-bold" style={{ fontSize: sizes.headline.size, lineHeight: headlineLeading }}>
          <Lines lines={sizes.headline.lines} />
        </h1>
      </div>
      <div className="flex flex-1 flex-col justify-evenly">
        {hero && <Hero fact={hero} gold={place !== null} sizes={sizes} />}
        {rows > 0 && facts.length > 0 && (
          <ul className="border-t border-rule2">
            {facts.slice(0, rows).map((fact, index) => {
              const name = sizes.names[index]
              return name && <FactRow key={fact.to.obs} fact={fact} row={sizes.row} name={name} />
            })}
          </ul>
        )}
      </div>
    </section>
  )
}
