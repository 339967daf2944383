/** A number of tenths, as short as SVG allows. */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.')
}

/** Numbers side by side: a minus parts them as well as a blank does. */
const joined = (numbers: readonly string[]): string => numbers.join(' ').replaceAll(' -', '-')

interface Pen {
  x: number
  y: number
}

function moved(pen: Pen, command: string, values: readonly number[]): Pen {
  const [first = 0, second = 0] = values.map((value) => Math.round(value * 10))
  if (command === 'm' || command === 'l') return { x: pen.x + first, y: pen.y + second }
  if (command === 'H') return { x: first, y: pen.y }
  if (command === 'h') return { x: pen.x + first, y: pen.y }
  if (command === 'V') return { x: pen.x, y: first }
  if (command === 'v') return { x: pen.x, y: pen.y + first }
  return { x: first, y: second }
}

/**
 * The same straight lines, each step from the last point: hexagon borders then repeat a few steps and pack well. Points are tenths of a
 * pixel, so nothing adds up. A path with curves, or with more digits, comes back as it was.
 */
export function relativePath(d: string): string {
  if (/[^MLHVZmlhvz\d.,\s-]/.test(d) || /\.\d\d/.test(d)) return d
  let pen: Pen = { x: 0, y: 0 }
  let start = pen
  let path = ''
  for (const [, letter = '', text = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (letter === 'Z' || letter === 'z') {
      path += 'z'
      pen = start
      continue
    }
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const size = /[HVhv]/.test(letter) ? 1 : 2
    for (let i = 0; i < numbers.length; i += size) {
      const isMove = i === 0 && (letter === 'M' || letter === 'm')
      const next = moved(pen, letter, numbers.slice(i, i + size))
      path += isMove ? `M${joined([tenths(next.x), tenths(next.y)])}` : `l${joined([tenths(next.x - pen.x), tenths(next.y - pen.y)])}`
      if (isMove) start = next
      pen = next
    }
  }
  return path.replace(/l[^A-Za-z]+(?:l[^A-Za-z]+)*/g, (run) => `l${joined(run.slice(1).split('l'))}`)
}
