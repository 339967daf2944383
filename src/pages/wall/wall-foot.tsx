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
  /** Newer data could not be taken up: the last good ones stand. */
  readonly isStale: boolean
}

/** Width of the strokes of the round, of the code and of its words with the space before each, in units. */
const progressUnits = 17
const codeUnits = 4
const codeWords = 4.2

/** Sources in one line, the map's notice and credit, the data date; a code that leads to the rest. */
export function WallFoot({ catalogue, size, sources, hasMap, address, progress, isStale }: Props) {
  const { site, asOf } = catalogue
  const { u, foot, inner, panels } = size
  const portrait = panels === 1
  const type = portrait ? 0.88 * u : u
  const words = inner - ((portrait ? 0 : progressUnits) + (address === null ? 0 : codeUnits + codeWords + 2)) * u
  const own = [...(hasMap ? [site.mapNotice, site.mapCredit] : []), ...(portrait ? [] : [`数据截至 ${asOf.slice(0, 7)}`])]
  // A portrait wall has a line for each, any other one line for all.
  const taken = portrait ? 0 : textWidth(own.map((part) => `　${part}`).join(''), type)
  const parts = [sourcesLine(sources, type, words - taken), ...own].filter((part) => part !== '')
  return (
    <footer className="flex items-center justify-between text-ink3" style={{ height: foot, fontSize: type, lineHeight: 1.45 }}>
      <p className="whitespace-nowrap">
        {portrait
          ? parts.map((part) => (
              <span key={part} className="block">
                {part}
              </span>
            ))
          : parts.join('　')}
      </p>
      <div className="flex items-center" style={{ gap: 1.6 * u }}>
        {isStale && <span role="status">沿用上次数据</span>}
        {!portrait && progress}
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
