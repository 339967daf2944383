import type { ChartTable, Frame } from '~/charts/chart'
import { listColumns, sideList } from '~/charts/county-list'
import { cellText } from '~/charts/draw/cell-text'
import { lightTheme } from '~/charts/theme/chart-theme'
import { figureHref } from '~/domain/link/href'
import { asOfWords } from '~/domain/period/format-period'
import { escapeMarkup } from '~/lib/escape-markup'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { verdictRules } from '~/selectors/words/verdict-rules'
import { logoPaths, logoSide } from '../picture/picture-mark'
import { embedFrames } from './embed-frames'
import { type HeadParts, embedHead } from './embed-head'
import { embedScript, escapeScriptJson } from './embed-script'
import { embedStyle, listSize } from './embed-style'

/** What the page says elsewhere. */
const saidElsewhere = new Set(['id', 'note', 'sourceLine'])
/** What leads from a target to its datasets, which an embed does not follow, and where it holds, which titles and tables say. */
const names = new Set(['target', 'indicator', 'place'])

/** A record as an embed page carries it for its live chart: all that is drawn, as text for a script element. */
export function liveRecord(record: FigureRecord): string {
  const text = JSON.stringify(record, function (this: object, key, value: unknown) {
    const left =
      (this === record && saidElsewhere.has(key)) ||
      // What led to the record is drawn by two kinds alone: which county is drawn in gold, whether a timeline is of one place.
      (key === 'spec' && record.kind !== 'comparison' && record.kind !== 'timeline') ||
      ('targetText' in this && names.has(key)) ||
      // The reading of a drawn number is not named; a number inside running words is marked by its name.
      (key === 'obs' && 'printed' in this) ||
      // A false flag is left out: no drawing distinguishes false from absent, which tests/render/embed-record.test.ts holds.
      value === false
    return left ? undefined : value
  })
  return escapeScriptJson(JSON.parse(text))
}

interface EmbedParts extends HeadParts {
  /** One two-theme picture for each width of `embedWidths`. */
  readonly pictures: readonly string[]
  /** The dark colours of the pictures. */
  readonly pictureCss: string
  readonly table: ChartTable
  /** Whether every number rests on a document of tier A or B. */
  readonly original: boolean
  /** The hash that allows a text in the policy: `'sha256-…'`. The build gives it, since hashing is not the same everywhere. */
  readonly hashOf: (text: string) => string
}

function tableHtml({ columns, rows }: ChartTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join('')
  const body = rows.map((row) =>
    row
      .map(cellText)
      .map((cell, index) => (index === 0 ? `<th scope="row">${escapeMarkup(cell)}</th>` : `<td>${escapeMarkup(cell)}</td>`))
      .join(''),
  )
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`
}

/** A map's list by its columns. */
const listForms = { 1: 'one', 2: 'two' }

function sideHtml(record: FigureRecord, frame: Frame): string {
  const entries = sideList(record, frame)
  const items = entries.map(({ name, text, step }) => {
    const swatch = step === null ? '' : `<i class="c${step}"></i>`
    return `<li><span>${swatch}${escapeMarkup(name)}</span><span>${escapeMarkup(text)}</span></li>`
  })
  if (items.length === 0) return ''
  const form = record.kind === 'map' ? listForms[listColumns(entries, listSize, frame.width)] : 'words'
  return `<ul class="${form}">${items.join('')}</ul>`
}

/** Words as markup whose dates are not broken at the end of a line. */
const timed = (words: string): string => escapeMarkup(words).replace(/\d{4}年\d{1,2}月(?:\d{1,2}日)?/g, '<b>$&</b>')

/** Styles come from this page alone and can load nothing; the one script that runs is known by its hash. */
function policy({ hashOf, top }: EmbedParts): string {
  return (
    `default-src 'none';script-src 'self' ${hashOf(embedScript(top))};style-src 'unsafe-inline';` +
    `img-src data:;base-uri 'none';form-action 'none'`
  )
}

const mark = `<svg viewBox="0 0 ${logoSide} ${logoSide}" width="15" height="15" aria-hidden="true">${logoPaths(lightTheme)}</svg>`

function bodyHtml(parts: EmbedParts): string {
  const { record } = parts
  const rules = verdictRules(record)
  const notice = 'notice' in record ? record.notice : ''
  const frames = embedFrames(record)
  const pictures = parts.pictures.map((svg, index) => {
    const frame = frames[index]
    // Without a style, as in a feed's reader, the last alone is shown.
    const hidden = index < parts.pictures.length - 1 ? ' hidden' : ''
    // Readers take a `div` with a drawing alone for a paragraph, and its words for the article: a figure they keep with its surroundings.
    return `<figure class="w w${index}"${hidden}><figure data-picture translate="no">${svg}</figure>${frame ? sideHtml(record, frame) : ''}</figure>`
  })
  return (
    `<main><header><h1><span class="l">${escapeMarkup(record.title)}</span><span class="s" hidden>${escapeMarkup(record.short)}</span></h1>` +
    `<p>${escapeMarkup(record.lead)}</p></header><div id="figure" tabindex="0" role="group" aria-label="${escapeMarkup(record.title)}">${pictures.join('')}</div>` +
    // No `footer`: readers leave those out, and with it sources, date and table.
    `<section>${rules === '' ? '' : `<p>${escapeMarkup(rules)}</p>`}<p>来源：${timed(record.sourceLine)}。${timed(record.note)}${escapeMarkup(notice)}</p>` +
    // From the right edge: what loads later is placed to the left of what is there, and moves nothing.
    `<p class="m"><span title="数据版本 ${escapeMarkup(parts.version)}">${timed(asOfWords(record.asOf))}</span> ` +
    (parts.original ? `<span title="统计公报、政府文件、媒体报道">来源均为A、B级</span> ` : '') +
    `<a href="${parts.top}../index.html${escapeMarkup(figureHref(record))}" target="_blank" rel="noopener">${mark}${escapeMarkup(parts.siteName)}</a></p>` +
    `<details><summary>数据表</summary>${tableHtml(parts.table)}</details><p id="live-note" role="status"></p></section></main>`
  )
}

/** A figure as one page that needs no script: picture, words, sources, table; live on touch where scripts may run. */
export function embedPage(parts: EmbedParts): string {
  const { record } = parts
  const { light, dark } = embedStyle(record, parts.pictureCss)
  return (
    `<!doctype html><html lang="zh-CN"${parts.top === '' ? '' : ` data-version="${escapeMarkup(parts.version)}"`}><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy(parts)}"><meta name="darkreader-lock" content>` +
    `<title>${escapeMarkup(record.title)}</title>${embedHead(parts)}` +
    `<style>${light}</style><style id="dark" media="(prefers-color-scheme:dark)">${dark}</style></head><body>${bodyHtml(parts)}` +
    // A template, which neither policy nor a checker of markup takes for a script; as text of markup it has no bare ampersand.
    `<template id="figure-data">${liveRecord(record).replace(/&/g, '\\u0026')}</template><script>${embedScript(parts.top)}</script></body></html>`
  )
}
