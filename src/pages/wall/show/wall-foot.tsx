import { QrCode } from '~/components/control/qr-code'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { asOfWords } from '~/domain/period/format-period'
import { undatedNote } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import { progressUnits, type WallSize } from '~/pages/wall/layout/wall-size'
import { ProgressLine, stepMark, stepMarkWidth, type RoundPlace } from './round-place'
import { sourcesLine } from './scene-sources'

interface Props {
  readonly catalogue: Catalogue
  readonly size: WallSize
  readonly sources: readonly string[]
  /** Whether a number is shown whose document prints no year. */
  readonly hasUndated: boolean
  /** Whether a map is shown, which owes its notice and credit. */
  readonly hasMap: boolean
  /** The page with all sources; null where this page has no address that others could open. */
  readonly address: string | null
  readonly place: RoundPlace
  /** Newer data could not be taken up: the last good ones are kept. */
  readonly isStale: boolean
}

/** Width of the code, of its words, and the space before strokes, words and code, in units. */
const codeUnits = 3.6
const codeWords = 4.2
const space = 1.6
/** Latin names are a little wider than words are measured. */
const slack = 1.04
/** Newer data are incomplete. */
const staleWords = '沿用上次数据'

/** One line where the sources and the notices fit in it, else a line for each; a portrait wall has one for everything. */
function footLines(sources: readonly string[], own: readonly string[], type: number, width: number, portrait: boolean): readonly string[] {
  const first = [sourcesLine(sources, type, width)].filter((line) => line !== '')
  const line = [...first, ...own].join('　')
  if (portrait) return [...first, ...own]
  return textWidth(line, type) <= width ? [line] : [...first, own.join('　')]
}

function StepMark({ mark }: { readonly mark: string }) {
  return mark === '' ? null : <span className="whitespace-nowrap text-ink2">{mark}</span>
}

/**
 * Sources in one line, the map's notice and credit, the data date; where the round is, and which page of its scene; a code that leads to the
 * rest, off the edge that a television may cut.
 */
export function WallFoot({ catalogue, size, sources, hasUndated, hasMap, address, place, isStale }: Props) {
  const { site, asOf } = catalogue
  const { u, foot, inner, line, portrait } = size
  // Between screens the words are in the first, all else in the last.
  const split = line < inner
  const hasProgress = !portrait
  const type = portrait ? 0.88 * u : u
  const mark = stepMark(place)
  const markWidth = slack * stepMarkWidth(place, type)
  const sideUnits =
    (hasProgress ? progressUnits + space : 0) +
    (address === null ? 0 : codeUnits + codeWords + 0.6 + space) +
    (isStale ? staleWords.length + space : 0)
  /** The line without code and strokes, and what words may take of it beside the mark. */
  const free = line - (split ? 0 : sideUnits * u)
  const words = (free - (split || mark === '' ? 0 : markWidth + space * u)) / slack
  const own = [
    ...(hasUndated ? [undatedNote] : []),
    ...(hasMap ? [site.mapNotice, site.mapCredit] : []),
    ...(portrait ? [] : [asOfWords(asOf)]),
  ]
  const lines = footLines(sources, own, type, words, portrait)
  // A portrait wall's other lines may be as wide as it is: the mark stands at the end of the first.
  const isBeside = portrait && !split && lines.length > 0
  return (
    <footer
      className="flex items-center justify-between text-ink3"
      style={{ height: foot, paddingBottom: foot - codeUnits * u, fontSize: type, lineHeight: 1.45 }}
    >
      <p className="whitespace-nowrap">
        {lines.map((each, index) => (
          <span
            key={each}
            className={isBeside && index === 0 ? 'flex justify-between' : 'block'}
            style={isBeside && index === 0 ? { width: free } : {}}
          >
            <span>{each}</span>
            {isBeside && index === 0 && <StepMark mark={mark} />}
          </span>
        ))}
      </p>
      <div className="flex shrink-0 items-center" style={{ gap: space * u, marginLeft: space * u }}>
        {isStale && <span role="status">{staleWords}</span>}
        {!isBeside && <StepMark mark={mark} />}
        {hasProgress && <ProgressLine place={place} u={u} />}
        {address !== null && (
          <div className="flex items-center" style={{ gap: 0.6 * u }}>
            <span className="text-right whitespace-nowrap text-ink2" style={{ width: codeWords * u }}>
              扫码看
              <br />
              出处
            </span>
            <span className="block" style={{ width: codeUnits * u, height: codeUnits * u }}>
              <QrCode text={address} className="block h-full w-full" />
            </span>
          </div>
        )}
      </div>
    </footer>
  )
}
