import { terms } from '~/domain/dataset/terms'
import type { CitedPlace, SheetReading, SheetVerdict, SourceSheet } from '~/selectors/record/select-source-sheet'
import { innerQuotes } from '~/selectors/words/source-words'

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="flex gap-4 py-[5px] text-[14px]">
      <dt className="w-[60px] shrink-0 text-[13px] text-ink3">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

/** The printed figure, in the words around it where they are known. */
function Printed({ printed, quote }: { printed: string; quote: string | null }) {
  const [before, ...after] = (quote ?? printed).split(printed).map(innerQuotes)
  return (
    <>
      <span>{`“${before ?? ''}`}</span>
      <b className="border-b-2 border-gold font-serif">{printed}</b>
      <span>{`${after.join(innerQuotes(printed))}”`}</span>
    </>
  )
}

function Place({ place, quote }: { place: CitedPlace; quote: string | null }) {
  return (
    <dl className="border-b border-rule py-2 last:border-0">
      <Row term="文件">
        <b>{place.label}</b>
        {place.url && (
          <a href={place.url} target="_blank" rel="noreferrer" className="ml-3 text-[13px] whitespace-nowrap text-gold-text">
            打开原文 ↗
          </a>
        )}
      </Row>
      <Row term="发布">{`${place.publisher}　${place.date}`}</Row>
      {place.locator && <Row term="位置">{place.locator}</Row>}
      <Row term="等级">
        <span className="mr-2 inline-block min-w-[22px] rounded-full border border-bar px-1 text-center text-[12px] font-bold text-deep">
          {place.tier}
        </span>
        <span>{place.tierWords}</span>
      </Row>
      <Row term="原文为">
        <Printed printed={place.printed} quote={quote} />
      </Row>
    </dl>
  )
}

function Other({ reading, title }: { reading: SheetReading; title: string }) {
  const [place] = reading.places
  return (
    <p className="text-[13px] leading-[1.75] text-ink2">
      <b className="text-ink">
        <span>{`${title}：`}</span>
        <span className="mr-2 text-[18px]">{reading.printed.text}</span>
      </b>
      <span>{`　${reading.period}`}</span>
      {place && (
        <span className="block">
          {`${place.label}，${place.publisher}，${place.date}，等级${place.tier}${place.locator ? `，${place.locator}` : ''}，原文为“${place.printed}”。`}
        </span>
      )}
    </p>
  )
}

/** What a target is compared with: the word, its arithmetic, the rule for its kind, the reading. */
function Verdict({ verdict: { word, rule, method, actual } }: { verdict: SheetVerdict }) {
  return (
    <div className="border-y border-rule bg-wash px-6 py-4">
      <p className="text-[13px] leading-[1.75] text-ink2">
        <b className="text-ink">{`${terms.verdict}：${word}`}</b>
        <span>{rule && `　${rule}。`}</span>
      </p>
      <p className="text-[13px] leading-[1.75] text-ink2">{`${terms.verdict}规则：${method}。`}</p>
      {actual && <Other reading={actual} title={terms.actual} />}
    </div>
  )
}

/** Everything behind one number: documents, tier, wording, basis; the other readings and the rule that chose. */
export function SheetBody({ sheet, quote }: { sheet: SourceSheet; quote: string | null }) {
  return (
    <>
      <div className="px-6">
        {sheet.places.map((place, at) => (
          <Place key={place.label + place.printed} place={place} quote={at === 0 ? quote : null} />
        ))}
        <dl className="border-t border-rule py-2">
          {sheet.verdict && <Row term="性质">{sheet.verdict.nature}</Row>}
          {sheet.basis && <Row term="口径">{sheet.basis}</Row>}
          <Row term="指标">{sheet.definition}</Row>
          {sheet.notes.map((note) => (
            <Row key={note} term="说明">
              {note}
            </Row>
          ))}
        </dl>
      </div>
      {sheet.verdict && <Verdict verdict={sheet.verdict} />}
      {(sheet.others.length > 0 || sheet.near) && (
        <div className="border-y border-rule bg-wash px-6 py-4">
          {sheet.others.map((other) => (
            <Other key={other.obs} reading={other} title="其他来源" />
          ))}
          {sheet.rule && <p className="text-[13px] text-ink2">{sheet.rule}</p>}
          {sheet.near && <Other reading={sheet.near} title="其他来源（时点或口径不同）" />}
        </div>
      )}
    </>
  )
}
