import { list } from 'postcss'
import type { Declaration, Root } from 'postcss'
import type { Warn } from './warn.ts'

/** What the parts of a transform are where a rule does not set them. `--lower-rotate` is ours: Tailwind needs no name for it. */
export const transformParts = new Map([
  ['--tw-translate-x', '0'],
  ['--tw-translate-y', '0'],
  ['--lower-rotate', '0deg'],
  ['--tw-scale-x', '1'],
  ['--tw-scale-y', '1'],
  ['--tw-rotate-x', ''],
  ['--tw-rotate-y', ''],
  ['--tw-rotate-z', ''],
  ['--tw-skew-x', ''],
  ['--tw-skew-y', ''],
])

/** The order in which a browser applies the individual properties: translate, rotate, scale, then transform. */
const composed =
  'translate(var(--tw-translate-x), var(--tw-translate-y)) rotate(var(--lower-rotate)) scale(var(--tw-scale-x), var(--tw-scale-y)) ' +
  'var(--tw-rotate-x) var(--tw-rotate-y) var(--tw-rotate-z) var(--tw-skew-x) var(--tw-skew-y)'

/** `110%` to `1.1`: a percentage inside `scale()` came later than `scale()`. */
function plainScale(value: string): string {
  const percent = /^(-?[\d.]+)%$/.exec(value)?.[1]
  return percent === undefined ? value : String(Number(percent) / 100)
}

/** The custom properties that say what an individual property says, as pairs of name and value. */
function partsOf({ prop, value }: Declaration): readonly (readonly [string, string])[] {
  const words = value === 'none' ? [] : list.space(value)
  if (prop === 'rotate') return [['--lower-rotate', words[0] ?? '0deg']]
  const [x = prop === 'scale' ? '1' : '0', y = prop === 'scale' ? x : '0'] = words
  const pairs = [
    [`--tw-${prop}-x`, x],
    [`--tw-${prop}-y`, y],
  ] as const
  // Tailwind has set these itself: `--tw-scale-x: var(--tw-scale-x)` would be a circle.
  return pairs
    .filter(([name, part]) => part !== `var(${name})`)
    .map(([name, part]) => [name, prop === 'scale' ? plainScale(part) : part] as const)
}

function isInKeyframes({ parent }: Declaration): boolean {
  const outer = parent?.parent
  return outer !== undefined && 'name' in outer && typeof outer.name === 'string' && outer.name.endsWith('keyframes')
}

/**
 * Turns `translate`, `rotate` and `scale`, which Chromium knows from 104 on, into one `transform` put together from custom properties,
 * so that utilities still add up. Tells whether it turned any.
 */
export function lowerTransforms(root: Root, warn: Warn): boolean {
  let turned = false
  root.walkDecls(/^--tw-scale-[xyz]$/, (declaration) => {
    declaration.value = plainScale(declaration.value)
  })
  root.walkDecls(/^(translate|rotate|scale|transform)$/, (declaration) => {
    if (isInKeyframes(declaration)) return
    if (declaration.prop === 'transform') {
      const own = declaration.value.replaceAll(/var\(--tw-(rotate-[xyz]|skew-[xy])(, ?)?\)/g, '').trim()
      if (own === declaration.value) return
      declaration.value = own === '' ? composed : `${own} ${composed}`
    } else {
      if (/var\(--tw-(translate|scale)-z\)/.test(declaration.value) || list.space(declaration.value).length > 2)
        warn('a third dimension is left out in lowering', declaration)
      for (const [prop, value] of partsOf(declaration)) declaration.cloneBefore({ prop, value })
      declaration.prop = 'transform'
      declaration.value = composed
    }
    turned = true
  })
  return turned
}
