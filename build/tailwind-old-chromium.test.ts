import postcss from 'postcss'
import { expect, test } from 'vitest'
import { tailwindOldChromium } from './tailwind-old-chromium.ts'

const run = (css: string) => postcss([tailwindOldChromium()]).process(css, { from: undefined })

/** The style sheet after lowering, without the blanks that nobody reads. */
const lowered = (css: string) => run(css).css.replaceAll(/\s+/g, ' ').trim()
const warnings = (css: string) =>
  run(css)
    .warnings()
    .map(({ text }) => text)

const composed =
  'transform: translate(var(--tw-translate-x), var(--tw-translate-y)) rotate(var(--lower-rotate)) scale(var(--tw-scale-x), var(--tw-scale-y)) ' +
  'var(--tw-rotate-x) var(--tw-rotate-y) var(--tw-rotate-z) var(--tw-skew-x) var(--tw-skew-y)'

test('translate becomes part of one transform, and keeps the values that Tailwind set', () => {
  const css = lowered('.a { --tw-translate-x: 4px; translate: var(--tw-translate-x) var(--tw-translate-y) }')
  expect(css).toContain(`.a { --tw-translate-x: 4px; ${composed} }`)
  expect(css).not.toMatch(/[^-]translate:/)
})

test('rotate, and scale in percent, become numbers that an old transform takes', () => {
  expect(lowered('.a { rotate: 45deg }')).toContain(`.a { --lower-rotate: 45deg; ${composed} }`)
  expect(lowered('.a { --tw-scale-x: 110%; scale: var(--tw-scale-x) var(--tw-scale-y) }')).toContain(
    `.a { --tw-scale-x: 1.1; ${composed} }`,
  )
  expect(lowered('.a { scale: 50% }')).toContain('--tw-scale-x: 0.5; --tw-scale-y: 0.5')
})

test('none gives each part its resting value', () => {
  expect(lowered('.a { translate: none }')).toContain(`.a { --tw-translate-x: 0; --tw-translate-y: 0; ${composed} }`)
  expect(lowered('.a { scale: none }')).toContain(`.a { --tw-scale-x: 1; --tw-scale-y: 1; ${composed} }`)
})

test('what stands before the variables of a transform stays before them', () => {
  expect(lowered('.a { transform: translateZ(0) var(--tw-rotate-x, ) var(--tw-skew-y,) }')).toContain(
    '.a { transform: translateZ(0) translate(',
  )
})

test('a transform of our own, and one in keyframes, is left as it is', () => {
  expect(lowered('.a { transform: rotate(3deg) }')).toBe('.a { transform: rotate(3deg) }')
  expect(lowered('@keyframes k { to { transform: rotate(360deg) } }')).toBe('@keyframes k { to { transform: rotate(360deg) } }')
})

test('a third dimension is named in a warning', () => {
  expect(warnings('.a { scale: var(--tw-scale-x) var(--tw-scale-y) var(--tw-scale-z) }')).toEqual([
    'a third dimension is left out in lowering',
  ])
})

test('a registered property gets its initial value in the lowest layer, and no registration is left', () => {
  const css = lowered('@layer theme; @property --tw-shadow { syntax: "*"; inherits: false; initial-value: 0 0 #0000 }')
  expect(css).toBe('@layer properties{ *, ::before, ::after, ::backdrop{ --tw-shadow:0 0 #0000 } } @layer theme')
})

test('a property without initial value stays unset, so that its fallbacks hold', () => {
  expect(lowered('@property --tw-shadow-color { syntax: "*"; inherits: false }')).toContain('--tw-shadow-color:initial')
})

test('a property that is read with an empty fallback is empty, and read without it', () => {
  const css = run('@property --tw-blur { syntax: "*"; inherits: false } .a { filter: var(--tw-blur, ) var(--tw-sepia,) }').css
  expect(css).toContain('filter: var(--tw-blur) var(--tw-sepia)')
  expect(css).toMatch(/--tw-blur: ;/)
  expect(css).toMatch(/--tw-sepia: [;}]?/)
})

test('the properties of others keep their registration', () => {
  expect(lowered('@property --mine { syntax: "*"; inherits: false }')).toBe('@property --mine { syntax: "*"; inherits: false }')
})

test.for([
  ['abbr:where([title])', 'abbr[title]'],
  ["[hidden]:where(:not([hidden='until-found']))", "[hidden]:not([hidden='until-found'])"],
  ["button, input:where([type='a'], [type='b'])", "button, input[type='a'], input[type='b']"],
  [':where(.space > :not(:last-child))', '.space > :not(:last-child)'],
  [':where(select:is([multiple], [size])) optgroup', 'select:is([multiple], [size]) optgroup'],
  ['.dark-x:where([data-theme=dark], [data-theme=dark] *)', '.dark-x[data-theme=dark], [data-theme=dark] .dark-x'],
  [':is(:where(.group):hover .child)', '.group:hover .child'],
  ['.a:where(div)', 'div.a'],
])('%s becomes %s', ([before, after]) => {
  expect(lowered(`${before} { color: red }`)).toBe(`${after} { color: red }`)
})

test('a selector that cannot be said without :where() stays, and is named in a warning', () => {
  expect(lowered('.x .a:where(.b .c) { color: red }')).toBe('.x .a:where(.b .c) { color: red }')
  expect(warnings('.x .a:where(.b .c) { color: red }')).toEqual(['cannot be written without :where(): .x .a:where(.b .c)'])
})
