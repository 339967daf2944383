import type { ChartTheme } from '~/charts/theme/chart-theme'

const hexagon = 'M0 -6.6 5.7 -3.3 5.7 3.3 0 6.6 -5.7 3.3 -5.7 -3.3Z'

/** The side of the square that the mark of the site is drawn in. */
export const logoSide = 26

/** The mark of the site: three hexagons of the map's own grid. */
export function logoPaths({ gold, ramp }: ChartTheme): string {
  const cells = [
    [13, 7.4, gold],
    [6.8, 18.2, ramp[5]],
    [19.2, 18.2, ramp[3]],
  ] as const
  return cells.map(([x, y, fill]) => `<path d="${hexagon}" transform="translate(${x} ${y})" fill="${fill}"/>`).join('')
}
