import type { ReactNode } from 'react'
import { QrCode } from '~/components/qr-code'
import type { Catalogue } from '~/domain/catalogue'
import { textWidth } from '~/lib/text-width'
import { sourcesLine } from './scene-sources'
import type { WallSize } from './wall-size'

interface Props {
  readonly catalogue: Catalogue
  readonly size: WallSize
  readonly sources: readonly string[]
  /** Whether a map is shown, which owes its notice and credit. */
  readonly hasMap: boolean
  /** Where all sources stand; null where this page has no address that others could open. */
  readonly address: string | null
  readonly progress: ReactNode
  /** The last scene that could not be shown, and why; '' where all could. */
  readonly fault: string
  /** Newer data could not be taken up: the last good ones stand. */
  readonly isStale: boolean
}

/** Width of the strokes of the round, of the code and of its words with the space before each, in units. */
const progressUnits = 17
const codeUnits = 4
const codeWords = 4.2
/** Under so many units a line has no room for sources, notice, credit and date. */
const leastLine = 84

/** A line for each part on a portrait screen, one for the sources and one for all else on a narrow one, any other has one line. */
function linesOf(said: string, own: readonly string[], shape: 'portrait' | 'narrow' | 'wide'): readonly string[] {
  const rows = shape === 'portrait' ? [[said], ...own.map((part) => [part])] : shape === 'narrow' ? [[said], own] : [[said, ...own]]
  return rows.map((row) => row.filter((part) => part !== '').join('　')).filter((row) => row !== '')
}

/** Sources in one line, the map's notice and credit, the data date; a code that leads to the rest. */
export function WallFoot({ catalogue, size, sources, hasMap, address, progress, fault, isStale }: Props) {
  const { site, asOf } = catalogue
  const { u, foot, inner, line, panels } = size
  const portrait = panels === 1
  const shape = portrait ? 'portrait' : line < leastLine * u ? 'narrow' : 'wide'
  // Between screens the words stand in the first, all else in the last.
  const split = line < inner
  const hasProgress = split ? !portrait : shape === 'wide'
  const type = portrait ? 0.88 * u : u
  const beside = split ? 0 : (hasProgress ? progressUnits : 0) + (address === null ? 0 : codeUnits + codeWords + 2)
  const words = line - beside * u
  const own = [...(hasMap ? [site.mapNotice, site.mapCredit] : []), ...(portrait ? [] : [`数据截至 ${asOf.slice(0, 7)}`])]
  const taken = shape === 'wide' ? textWidth(own.map((part) => `　${part}`).join(''), type) : 0
  const said = fault === '' ? sourcesLine(sources, type, words - taken) : fault
  return (
    <footer className="flex items-center justify-between text-ink3" style={{ height: foot, fontSize: type, lineHeight: 1.45 }}>
      <p className="whitespace-nowrap">
        {linesOf(said, own, shape).map((each) => (
          <span key={each} className="block">
            {each}
          </span>
        ))}
      </p>
      <div className="flex items-center" style={{ gap: 1.6 * u }}>
        {isStale && <span role="status">沿用上次数据</span>}
        {hasProgress && progress}
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
