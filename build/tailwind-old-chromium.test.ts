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

/** Each part of a transform is set somewhere, so that all of them stay variable. */
const beside =
  '.b { translate: 1px 1px; rotate: 1deg; scale: 2; --tw-rotate-x: x; --tw-rotate-y: y; --tw-rotate-z: z; --tw-skew-x: x; --tw-skew-y: y } '

test('translate becomes part of one transform, and keeps the values that Tailwind set', () => {
  const css = lowered(beside + '.a { --tw-translate-x: 4px; translate: var(--tw-translate-x) var(--tw-translate-y) }')
  expect(css).toContain(`.a { --tw-translate-x: 4px; ${composed} }`)
  expect(css).not.toMatch(/[^-]translate:/)
})

test('rotate, and scale in percent, become numbers that an old transform takes', () => {
  expect(lowered(beside + '.a { rotate: 45deg }')).toContain(`.a { --lower-rotate: 45deg; ${composed} }`)
  expect(lowered(beside + '.a { --tw-scale-x: 110%; scale: var(--tw-scale-x) var(--tw-scale-y) }')).toContain(
    `.a { --tw-scale-x: 1.1; ${composed} }`,
  )
  expect(lowered('.a { scale: 50% }')).toContain('--tw-scale-x: 0.5; --tw-scale-y: 0.5')
})

test('none gives each part its resting value', () => {
  expect(lowered(beside + '.a { translate: none }')).toContain(`.a { --tw-translate-x: 0; --tw-translate-y: 0; ${composed} }`)
  expect(lowered(beside + '.a { scale: none }')).toContain(`.a { --tw-scale-x: 1; --tw-scale-y: 1; ${composed} }`)
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

const shadow = '@property --tw-shadow { syntax: "*"; inherits: false; initial-value: 0 0 #0000 } '

test('a registered property that is set in one rule and read in another has its initial value on every element, in the lowest layer', () => {
  const css = lowered(`@layer theme; ${shadow}.a { --tw-shadow: 0 1px red } .b { box-shadow: var(--tw-shadow) }`)
  expect(css).toBe(
    '@layer properties{ *, ::before, ::after, ::backdrop{ --tw-shadow:0 0 #0000}} @layer theme; ' +
      '.a { --tw-shadow: 0 1px red } .b { box-shadow: var(--tw-shadow) }',
  )
})

test('a property that no rule sets is written out where it is read', () => {
  expect(lowered(`${shadow}.b { box-shadow: 1px 1px, var(--tw-shadow) }`)).toBe('.b { box-shadow: 1px 1px, 0 0 #0000 }')
})

test('a property without initial value leaves its fallback', () => {
  const colour = '@property --tw-shadow-color { syntax: "*"; inherits: false } '
  expect(lowered(`${colour}.a { box-shadow: 0 0 var(--tw-shadow-color, rgb(0 0 0 / .1)) }`)).toBe('.a { box-shadow: 0 0 rgb(0 0 0 / .1) }')
  const set = lowered(`${colour}.a { --tw-shadow-color: red } .b { color: var(--tw-shadow-color, blue) }`)
  expect(set).toContain('--tw-shadow-color:initial')
  expect(set).toContain('.b { color: var(--tw-shadow-color, blue) }')
})

test('what is set and read nowhere goes, and what only such a property reads', () => {
  const css = `${shadow}@property --tw-old { syntax: "*"; inherits: false } .a { --tw-old: 1px; --tw-shadow: var(--tw-old) } .b { color: red }`
  expect(lowered(css)).toBe('.a {} .b { color: red }')
})

test('a property that is read only in the rules that set it needs no initial value', () => {
  const css = `${shadow}.a { --tw-shadow: 0 1px red; box-shadow: var(--tw-shadow) }`
  expect(lowered(css)).toBe('.a { --tw-shadow: 0 1px red; box-shadow: var(--tw-shadow) }')
})

test('a property that is read with an empty fallback is empty, and read without it', () => {
  const css = run('.a { --tw-blur: blur(8px) } .b { filter: var(--tw-blur, ) var(--tw-sepia,) }').css
  expect(css).toMatch(/--tw-blur: [;}]?/)
  expect(css).toMatch(/filter: var\(--tw-blur\)\s*}/)
  expect(lowered('.b { filter: var(--tw-blur, ) var(--tw-sepia,) }')).toBe('.b { filter: unset }')
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
