import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Frame } from '~/charts/chart'
import { cellText } from '~/charts/draw/cell-text'
import { printTheme } from '~/charts/theme/chart-theme'
import { QrCode } from '~/components/control/qr-code'
import { chartOf } from '~/components/drawing/painted-chart'
import { SideList } from '~/components/drawing/side-list'
import { FigureBoundary } from '~/components/page/fault-boundary'
import { Logo } from '~/components/page/site-header'
import { SourceText } from '~/components/words/source-number'
import { figureHref } from '~/domain/link/href'
import { asOfWords } from '~/domain/period/format-period'
import { mountChart } from '~/engine/mount-chart'
import { listAddress, ownTitleMark, type BriefingSet } from '~/features/briefing/briefing-set'
import { figureLink } from '~/features/shared-address'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { twoColumnsFrom, type Sheet, type SheetBlock, type SheetTable } from './brochure-layout'

/** A drawing on paper: in the document before the browser lays the sheet out, since printing waits for nothing. */
function PaperDrawing({ record, frame }: { readonly record: FigureRecord; readonly frame: Frame }) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useMemo(() => chartOf(record, { theme: printTheme, frame, locale: 'zh' }), [record, frame])
  useLayoutEffect(() => (place.current ? mountChart(place.current, chart, frame) : undefined), [chart, frame])
  return <div ref={place} role="img" aria-label={chart.sentence} style={{ width: frame.width, height: frame.height }} />
}

/** Longer addresses make codes that a phone does not read from paper. */
const longestCode = 320

function Code({ address }: { readonly address: string }) {
  return address === '' || address.length > longestCode ? null : <QrCode text={address} className="h-[64px] w-[64px] shrink-0" />
}

function PaperTable({ table: { columns, rows, widths }, caption }: { readonly table: SheetTable; readonly caption: string }) {
  return (
    <table className="mt-2.5 w-full table-fixed border-t border-rule2 text-left text-[10px] leading-[1.5]">
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        {columns.map((column, at) => (
          <col key={column} style={{ width: widths[at] }} />
        ))}
      </colgroup>
      <thead>
        <tr className="border-b border-rule2 text-ink3">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-[2px] pr-3 font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className="border-b border-rule">
            {row.map((cell, at) => (
              <td key={at} className={`py-[2px] pr-3 ${at === 0 ? 'font-bold' : ''}`}>
                {cellText(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Block({ block: { figure, frame, table } }: { readonly block: SheetBlock }) {
  const { at, record, title, note } = figure
  const notice = 'notice' in record ? record.notice : ''
  const mark = ownTitleMark(figure)
  const address = figureLink(record)
  return (
    <figure aria-label={title} className="border-t border-ink pt-3 pb-3">
      <figcaption>
        <h2 className="text-[16px] leading-[1.4] font-bold">{`${at + 1}　${title}`}</h2>
        {mark && <p className="text-[9.5px] leading-[1.6] text-ink3">{mark}</p>}
        <p className="text-[12px] leading-[1.6] text-ink2">{record.lead}</p>
      </figcaption>
      <div className="mt-2">
        <FigureBoundary name={title}>
          <PaperDrawing record={record} frame={frame} />
        </FigureBoundary>
        <SideList record={record} frame={frame} size={11} />
      </div>
      {note && <p className="mt-2.5 text-[12.5px] leading-[1.75] whitespace-pre-line">{note}</p>}
      {table && <PaperTable table={table} caption={`${title}（数据表）`} />}
      <div className="mt-2 flex items-start justify-between gap-3 text-[9.5px] leading-[1.6] text-ink3">
        <p>
          <SourceText text={`来源：${record.sourceLine}。${record.note}${notice}`} />
          {record.id !== null && address !== '' && <span className="block">{`扫码看本图与逐项出处：${figureHref(record)}`}</span>}
        </p>
        <Code address={address} />
      </div>
    </figure>
  )
}

function Cover({ set }: { readonly set: BriefingSet }) {
  const { catalogue, title, unit, figures } = set
  const { site, plan, asOf } = catalogue
  return (
    <header className="pb-6">
      <p className="flex items-center gap-2 pb-3 text-[12px] text-ink2">
        <Logo className="h-[18px] w-[18px]" />
        <b className="font-serif text-[15px] text-ink">{site.name}</b>
        <span className="ml-auto">{`${plan.name} ${plan.from}—${plan.to}　${asOfWords(asOf)}`}</span>
      </p>
      <h1 className="font-serif text-[28px] leading-[1.38] font-bold">{title}</h1>
      {unit !== '' && <p className="text-[14px] leading-[1.6] text-ink2">{unit}</p>}
      <div className="flex items-start justify-between gap-6 pt-3">
        <ol
          aria-label="目录"
          className={`min-w-0 flex-1 text-[11.5px] leading-[1.75] text-ink2 ${figures.length >= twoColumnsFrom ? 'columns-2 gap-6' : ''}`}
        >
          {figures.map(({ key, title: each, isOwnTitle }, at) => (
            <li key={key}>{`${at + 1}　${each}${isOwnTitle ? '（自拟标题）' : ''}`}</li>
          ))}
        </ol>
        <Code address={listAddress(set)} />
      </div>
    </header>
  )
}

/** The list on paper: title and list of figures, then one figure or two to a sheet, each with its note, table and source. */
export function Brochure({ set, sheets }: { readonly set: BriefingSet; readonly sheets: readonly Sheet[] }) {
  const { site, asOf, version } = set.catalogue
  return (
    <article aria-label={`${set.title}（册页）`} className="mx-auto w-[682px]">
      {sheets.map(({ blocks }, at) => (
        <section
          key={at}
          aria-label={`第${at + 1}页`}
          className={`flex min-h-[1034px] flex-col ${at < sheets.length - 1 ? 'break-after-page' : ''}`}
        >
          {at === 0 && <Cover set={set} />}
          <div className="flex-1">
            {blocks.map((block) => (
              <Block key={block.figure.key} block={block} />
            ))}
          </div>
          <footer className="flex justify-between gap-4 border-t border-ink pt-1.5 text-[9.5px] leading-[1.6] text-ink3">
            <span>
              {`${site.name}　${asOfWords(asOf)}　数据版本 ${version}　${site.disclaimer && site.publisher === null ? site.disclaimer : ''}`}
            </span>
            <span className="whitespace-nowrap">{`第${at + 1}页，共${sheets.length}页`}</span>
          </footer>
        </section>
      ))}
    </article>
  )
}
