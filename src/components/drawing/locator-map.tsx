import { useMemo } from 'react'
import { hexFrame } from '~/charts/geography/hex-frame'
import { hexTexture } from '~/charts/geography/hex-texture'
import type { Adcode } from '~/domain/dataset/id'
import { href } from '~/domain/link/href'
import type { HexMap } from '~/domain/place/hex-map'
import type { Region } from '~/domain/place/region'

interface Props {
  readonly hexMap: HexMap
  readonly counties: readonly Region[]
  /** The county in gold; null puts all of them in gold. */
  readonly focus: Adcode | null
  readonly name: string
  /** On paper without names and links. */
  readonly plain?: boolean
}

/** In the units of its own coordinates, which the style sheet scales. */
const width = 440
const height = 290
const margin = 8

const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`

/** The shapes once for each map; the style sheet paints them, so no theme asks for others. High contrast has darker hairlines and gold. */
function useShapes(hexMap: HexMap) {
  return useMemo(() => {
    const frame = hexFrame(hexMap, { left: margin, top: margin, width: width - 2 * margin, height: height - 2 * margin })
    const cells = hexTexture(frame, { width, height }, 'currentColor', 0.7).svgElement.attrs
    return { ...frame, cells: { d: String(cells['d']), dashes: String(cells['stroke-dasharray']) } }
  }, [hexMap])
}

/**
 * Where a county lies: all of them quiet, separated by gaps, this one in gold with its name. A hand finds the others by it; keyboard and
 * screen reader have the list of pages next to it.
 */
export function LocatorMap({ hexMap, counties, focus, name, plain = false }: Props) {
  const { rings, outline, cells } = useShapes(hexMap)
  const shortOf = (adcode: Adcode) => counties.find((county) => county.adcode === adcode)?.short ?? ''
  const isGold = (adcode: Adcode) => focus === null || adcode === focus
  // The one in gold is drawn last: its edge lies over its neighbours'.
  const ordered = [...rings].sort((a, b) => Number(isGold(a.adcode)) - Number(isGold(b.adcode)))
  const shape = (adcode: Adcode, d: string) => (
    <path
      d={d}
      strokeWidth={isGold(adcode) && focus !== null ? 3.4 : 2.2}
      strokeLinejoin="round"
      className={`stroke-paper ${isGold(adcode) ? 'fill-gold' : 'fill-rule [[data-theme=contrast]_&]:fill-zone'}`}
    />
  )
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-name={name} className="h-auto w-full">
      <clipPath id="locator-outline">
        <path d={path(outline)} />
      </clipPath>
      {ordered.map(({ adcode, points }) =>
        plain || adcode === focus ? (
          <g key={adcode}>{shape(adcode, path(points))}</g>
        ) : (
          <a key={adcode} href={href({ page: 'county', adcode })} tabIndex={-1}>
            {shape(adcode, path(points))}
          </a>
        ),
      )}
      <path
        d={cells.d}
        strokeDasharray={cells.dashes}
        strokeWidth={0.7}
        strokeOpacity={0.56}
        fill="none"
        clipPath="url(#locator-outline)"
        className="pointer-events-none stroke-paper"
      />
      <path d={path(outline)} fill="none" strokeWidth={1} strokeLinejoin="round" className="pointer-events-none stroke-ink3" />
      {!plain &&
        rings.map(({ adcode, centre: [x, y] }) => (
          <text
            key={adcode}
            x={x}
            y={y}
            dominantBaseline="central"
            textAnchor="middle"
            // A name that is wider than its county lies on its own gold.
            {...(isGold(adcode) && { strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' })}
            className={`pointer-events-none ${isGold(adcode) ? 'fill-[#1d2529] stroke-gold text-[14px] font-bold [[data-theme=contrast]_&]:fill-paper' : 'fill-ink2 text-[12.5px]'}`}
          >
            {shortOf(adcode)}
          </text>
        ))}
    </svg>
  )
}
