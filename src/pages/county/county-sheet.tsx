import { useMemo } from 'react'
import { QrCode } from '~/components/control/qr-code'
import { LocatorMap } from '~/components/drawing/locator-map'
import { FigureView } from '~/components/figure/figure-view'
import { FigureBoundary } from '~/components/page/fault-boundary'
import { Logo } from '~/components/page/site-header'
import { UnbrokenPieces, hangQuote, headlineLook, WordRuns } from '~/components/words/line-breaks'
import { BigNumber } from '~/components/words/source-number'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { href } from '~/domain/link/href'
import { asOfWords } from '~/domain/period/format-period'
import type { Region } from '~/domain/place/region'
import { noSharedAddress, sharedHere } from '~/features/shared-address'
import { selectCounty, sheetRows, type CountyRecord } from '~/selectors/county/select-county'
import { selectCountyWords } from '~/selectors/county/select-county-words'
import { selectFigure } from '~/selectors/figure/select-figure'
import { sourceLine } from '~/selectors/record/source-line'
import { sheetFigures } from './sheet-figures'
import { SheetTable } from './sheet-table'

/** Rows that one sheet of paper has room for next to two drawings. */
const room = 12

/** The latest of each measure, every theme in turn, as far as there is room; and where these and the headlines come from. */
function rowsOnPaper(catalogue: Catalogue, { rows, cards }: CountyRecord) {
  const chosen = sheetRows(
    rows.filter(({ latest }) => latest),
    room,
  )
  const onPaper = rows.filter((row) => chosen.has(row))
  const shown = [...cards.map(({ to }) => to), ...onPaper.map(({ reading }) => reading)]
  const cited = shown.flatMap(({ obs }) => catalogue.observations.get(obs) ?? [])
  return { rows: onPaper, sources: sourceLine(catalogue, cited) }
}

/** The numbers that the page opens with, between hairlines. */
function Cards({ record }: { record: CountyRecord }) {
  return (
    <ul className="grid grid-cols-4 border-y border-ink landscape:grid-cols-2 landscape:border-0">
      {record.cards.map(({ name, from, to, line }) => (
        <li
          key={to.obs}
          className="border-l border-rule px-3 py-1.5 first:border-0 first:pl-0 landscape:py-1 landscape:odd:border-l-0 landscape:odd:pl-0 landscape:nth-[n+3]:border-t"
        >
          <p className="text-[27px] leading-tight font-bold whitespace-nowrap">
            {from && <span className="text-[.62em] text-ink2">{`${from.printed.number} → `}</span>}
            <BigNumber printed={to.printed} />
          </p>
          <p className="mt-1 text-[11px]">
            <b className="inline-block text-balance">{name}</b>{' '}
            <span className="text-ink2">
              <UnbrokenPieces pieces={line} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function SheetHead({ catalogue: { site, plan, asOf } }: { catalogue: Catalogue }) {
  return (
    <div className="flex items-end justify-between border-b border-ink pb-2 text-[12px] text-ink2">
      <span className="flex items-center gap-2 font-serif text-[17px] font-bold text-ink">
        <Logo className="h-[20px] w-[20px]" />
        <span>{site.name}</span>
      </span>
      <span>{`${plan.name} ${plan.from}—${plan.to}　县情一页　${asOfWords(asOf)}`}</span>
    </div>
  )
}

/** The way back to the page, or why the sheet has none. */
function WayBack({ adcode }: { adcode: string }) {
  const address = sharedHere()
  if (address === '') return <p className="w-[12em] shrink-0 text-right">{`${noSharedAddress}。`}</p>
  return (
    <p className="flex shrink-0 items-end gap-2 text-right">
      <span>
        扫码看出处
        <span className="block">{href({ page: 'county', adcode })}</span>
      </span>
      <QrCode text={address} className="h-[56px] w-[56px] landscape:h-[42px] landscape:w-[42px]" />
    </p>
  )
}

function SheetFoot({ catalogue: { site }, sources, adcode }: { catalogue: Catalogue; sources: string; adcode: string }) {
  return (
    <div className="mt-2.5 flex items-end justify-between gap-6 border-t border-ink pt-2 text-[9.5px] leading-[1.7] text-ink3">
      <p>
        {`来源：${sources}。等级：A1统计公报，A2政府报告与发布会，B媒体报道，C转载，D其他公开资料。${site.mapNotice}。${site.mapCredit}。`}
      </p>
      <WayBack adcode={adcode} />
    </div>
  )
}

/** Name and finding, the sentences under it, and where the place lies. */
function SheetTitle({ catalogue, record }: { catalogue: Catalogue; record: CountyRecord }) {
  const { region } = record
  const { clauses, lead } = useMemo(() => selectCountyWords(catalogue, region), [catalogue, region])
  const focus = region.adcode === catalogue.site.region ? null : region.adcode
  return (
    <div className="flex items-center justify-between gap-6 py-2">
      <div>
        <h1 className={`font-serif text-[23px] leading-tight font-bold ${headlineLook}`}>
          {[`${region.name}${clauses.length > 0 ? '：' : ''}`, ...clauses].map((clause) => (
            <span key={clause} className={`inline-block ${hangQuote(clause)}`}>
              <WordRuns text={clause} />
            </span>
          ))}
        </h1>
        <p className="mt-1.5 text-[12px] leading-[1.7] text-ink2">
          <UnbrokenPieces pieces={lead} />
        </p>
      </div>
      <div className="w-[168px] shrink-0">
        <LocatorMap hexMap={catalogue.hexMap} counties={catalogue.counties} focus={focus} name={region.name} plain />
      </div>
    </div>
  )
}

/** 县情一页: a place on one A4 sheet, whichever way it lies, drawn for paper. It is in the page only while it is printed. */
export function CountySheet({ catalogue, region }: { catalogue: Catalogue; region: Region }) {
  const record = useMemo(() => selectCounty(catalogue, region), [catalogue, region])
  const { rows, sources } = useMemo(() => rowsOnPaper(catalogue, record), [catalogue, record])
  return (
    <div className="a4-width landscape:max-w-[1026px]">
      <SheetHead catalogue={catalogue} />
      <div className="landscape:grid landscape:grid-cols-[minmax(0,1fr)_360px] landscape:items-center landscape:gap-x-[22px] landscape:border-b landscape:border-ink">
        <SheetTitle catalogue={catalogue} record={record} />
        <Cards record={record} />
      </div>
      <div className="landscape:grid landscape:grid-cols-[666px_minmax(0,1fr)] landscape:items-start landscape:gap-x-[22px]">
        <div className="mt-2.5 flex flex-wrap justify-between">
          {sheetFigures(catalogue, region.adcode).map((figure) => (
            <FigureBoundary key={figure.neutral} name={figure.neutral}>
              <FigureView record={selectFigure(catalogue, figure)} slot="sheet" />
            </FigureBoundary>
          ))}
        </div>
        <SheetTable rows={rows} others={record.rows.length - rows.length} />
      </div>
      <SheetFoot catalogue={catalogue} sources={sources} adcode={region.adcode} />
    </div>
  )
}
