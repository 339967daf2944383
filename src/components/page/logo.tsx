const hexagon = 'M0 -6.6 5.7 -3.3 5.7 3.3 0 6.6 -5.7 3.3 -5.7 -3.3Z'

/** Three hexagons of the map's own grid: gold above, deep and middle green below. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 26 26" width="26" height="26" className={className} aria-hidden="true">
      <path d={hexagon} transform="translate(13 7.4)" className="fill-gold" />
      <path d={hexagon} transform="translate(6.8 18.2)" className="fill-deep" />
      <path d={hexagon} transform="translate(19.2 18.2)" className="fill-mid" />
    </svg>
  )
}
