import { readFileSync } from 'node:fs'
import { parse, type AtRule, type Container, type Rule } from 'postcss'
import { expect, test } from 'vitest'
import { statusItems } from '~/charts/status/tag'
import { chartThemes, contrastTheme, darkTheme, lightTheme, printTheme, type ChartTheme } from '~/charts/theme/chart-theme'
import { ledTheme } from '~/charts/theme/led-theme'
import { bands, type Band } from '~/components/page/bands'
import { papers, type Paper } from '~/components/page/paper'
import type { Status } from '~/domain/target/status'

const css = parse(['src/tokens.css', 'src/styles.css', 'src/later.css'].map((file) => readFileSync(file, 'utf8')).join('\n'))

/** The declarations of a rule by property, without those of rules inside it. */
function declarations(container: Container | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  container?.each((node) => {
    if (node.type === 'decl') found.set(node.prop, node.value)
  })
  return found
}

function atRule(name: string, params: string | null = null): AtRule {
  let found: AtRule | undefined
  css.walkAtRules(name, (rule) => {
    if (params === null || rule.params === params) found = rule
  })
  if (!found) throw new Error(`the style sheets have no @${name}`)
  return found
}

function ruleOf(selector: string): Rule {
  let found: Rule | undefined
  css.walkRules((rule) => {
    if (rule.selector === selector) found = rule
  })
  if (!found) throw new Error(`the style sheets have no rule ${selector}`)
  return found
}

/** gold-text → goldText */
const fieldOf = (token: string) => token.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** `--color-…` of a block, by the name that the theme of charts has for them. */
function coloursOf(container: Container): ReadonlyMap<string, string> {
  const colours = [...declarations(container)].filter(([prop, value]) => prop.startsWith('--color-') && value.startsWith('#'))
  return new Map(colours.map(([prop, value]) => [fieldOf(prop.slice('--color-'.length)), value]))
}

const themes: readonly ChartTheme[] = [...Object.values(chartThemes), ledTheme]

const blocks = [
  { theme: lightTheme, colours: coloursOf(atRule('theme')) },
  { theme: darkTheme, colours: coloursOf(ruleOf("[data-theme='dark']")) },
  { theme: contrastTheme, colours: coloursOf(ruleOf("[data-theme='contrast']")) },
  { theme: ledTheme, colours: coloursOf(ruleOf("[data-theme='led']")) },
].map((block) => ({ ...block, name: block.theme.name }))

/** What the page has and charts do not ask for: the ground of sheets, and the two cells of the mark. */
const pageOnly = ['sheet', 'deep', 'mid']

/** What charts have and the page does not ask for. */
const chartOnly = ['name', 'zoneEdge', 'mapFill', 'mapEdge', 'quietBar', 'before', 'met', 'ramp', 'categories']

test.each(blocks)('the page and the charts have the same colours in the $name theme, token by token', ({ theme, colours }) => {
  const shared = Object.entries(theme).filter(([field]) => !chartOnly.includes(field))
  expect(Object.fromEntries([...colours].filter(([field]) => !pageOnly.includes(field)))).toEqual(Object.fromEntries(shared))
})

test.each(blocks)('the mark stands in steps of the ramp in the $name theme', ({ theme, colours }) => {
  for (const field of ['deep', 'mid']) expect(theme.ramp).toContain(colours.get(field))
})

test('each theme of the page sets every colour that the light one has', () => {
  const [light, ...others] = blocks.map(({ colours }) => [...colours.keys()].sort())
  expect(light?.length).toBeGreaterThan(14)
  for (const other of others) expect(other).toEqual(light)
})

test('paper and wash are white in print, on the page as in the charts', () => {
  const rule = atRule('media', 'print').nodes?.find((node): node is Rule => node.type === 'rule')
  if (!rule) throw new Error('no rule for print')
  const colours = coloursOf(rule)
  expect([colours.get('paper'), colours.get('wash')]).toEqual([printTheme.paper, printTheme.wash])
  expect(printTheme).toMatchObject({ paper: '#ffffff', wash: '#ffffff', ink: lightTheme.ink, ramp: lightTheme.ramp })
})

test('all colours are hex, as old browsers draw them', () => {
  const values = themes.flatMap((theme) => Object.values({ ...theme, name: null }).flat()).filter((value) => value !== null)
  expect(values.length).toBeGreaterThan(100)
  expect(values.filter((value) => !/^#[0-9a-f]{6}$/.test(value))).toEqual([])
})

test('the faces of the page are quoted singly, as in the charts: double quotes would break an SVG', () => {
  for (const prop of ['--font-sans', '--font-serif']) expect(declarations(atRule('theme')).get(prop)).not.toContain('"')
})

/** `(min-width: 360px) and (max-width: 389.98px)` → 360 and 389.98 */
function mediaRange(params: string): readonly [from: number, to: number] {
  const of = (feature: string) => new RegExp(`${feature}:\\s*([\\d.]+)px`).exec(params)?.[1]
  return [Number(of('min-width') ?? 0), Number(of('max-width') ?? Number.POSITIVE_INFINITY)]
}

/** Where a rule of the style sheet holds: the media query around it, or everywhere. */
function rangeOf(rule: Rule): readonly [from: number, to: number] {
  const { parent } = rule
  return parent?.type === 'atrule' && 'params' in parent && typeof parent.params === 'string' ? mediaRange(parent.params) : mediaRange('')
}

/** The width that the style sheet gives a class at a viewport width: the last rule that holds there. */
function widthAt(className: string, viewport: number): string | undefined {
  let width: string | undefined
  css.walkRules((rule) => {
    const [from, to] = rangeOf(rule)
    if (rule.selectors.includes(`.${className}`) && from <= viewport && viewport <= to) width = declarations(rule).get('width') ?? width
  })
  return width
}

/** The last viewport width of a band. */
const lastOf = (band: Band) => (bands.find((other) => other.from > band.from)?.from ?? 20_000) - 1

test.each(bands)('the style sheet gives the slots from $from pixels on the widths that drawings are made for', (band) => {
  for (const viewport of [band.from, lastOf(band)]) {
    expect(widthAt('page-width', viewport)).toBe(`${band.page}px`)
    expect(widthAt('map-width', viewport)).toBe(`${band.map}px`)
    expect(widthAt('half-width', viewport)).toBe(`${band.half}px`)
    // A phone's sheet is as wide as the page's text.
    expect(widthAt('sheet-width', viewport)).toBe(band.from < 768 ? '100%' : `${band.sheet}px`)
  }
})

test.each(bands)('every slot of the band from $from pixels fits into the narrowest viewport of it', (band) => {
  // Nobody asks for less than 320.
  const narrowest = Math.max(band.from, 320)
  for (const width of [band.page, band.map, band.half, band.sheet]) expect(width).toBeLessThanOrEqual(narrowest)
})

test('the breakpoints of the utilities are where the bands begin', () => {
  const points = [...declarations(atRule('theme'))].flatMap(([prop, value]) => (/^--breakpoint-\w/.test(prop) ? [value] : []))
  expect(points).toEqual(bands.slice(1).map((band) => `${band.from}px`))
})

test('at every width exactly one drawing of the static first screen is shown, the one of its band', () => {
  const shownAt = (viewport: number) =>
    bands.flatMap((_, index) => {
      let shown = false
      css.walkRules(`.band-${index}`, (rule) => {
        const [from, to] = rangeOf(rule)
        if (from <= viewport && viewport <= to && declarations(rule).get('display') === 'block') shown = true
      })
      return shown ? [index] : []
    })
  for (const [index, band] of bands.entries())
    for (const viewport of [band.from, band.from + 0.5, lastOf(band)]) expect(shownAt(viewport)).toEqual([index])
  expect(declarations(ruleOf('.band')).get('display')).toBe('none')
})

/** Contrast of two colours by WCAG 2, computed here a second time: a slip in the first would hide behind itself. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const share = Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
    }, 0)
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** What text stands on, beside the sheet that only the page has, and the colours that text may have. */
const grounds = ['paper', 'wash', 'goldWash'] as const
const inks = ['ink', 'ink2', 'ink3', 'goldText', 'vermilion'] as const

test.each(themes)('text of every colour reads on every ground of the $name theme', (theme) => {
  const faint = grounds.flatMap((ground) =>
    inks.flatMap((ink) => {
      const found = contrast(theme[ink], theme[ground])
      return found < 4.5 ? [`${ink} on ${ground}: ${found.toFixed(2)}`] : []
    }),
  )
  expect(faint).toEqual([])
})

test.each(blocks)(
  'a wash, and the one behind an open number, is told from the paper of the $name theme',
  ({ theme: { paper, wash, goldWash } }) => {
    for (const ground of [wash, goldWash]) expect(contrast(ground, paper)).toBeGreaterThan(1.05)
  },
)

test.each(themes)('bars and categories are seen on the paper of the $name theme', (theme) => {
  for (const colour of [theme.bar, ...theme.categories]) expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(3)
})

test('on dark, whatever carries meaning is seen: axis, hatch, the outline of a target’s zone', () => {
  const { paper, rule2, hatch, zoneEdge, gold } = darkTheme
  for (const colour of [rule2, hatch, zoneEdge ?? paper, gold]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3)
})

test('in high contrast even hairlines and hatches are seen', () => {
  const { paper, rule, rule2, hatch, gold } = contrastTheme
  for (const colour of [rule, rule2, hatch, gold]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3)
})

test.each(themes)('what charts fill and edge is of the $name theme’s own colours, and is seen; words read on a map', (theme) => {
  const { paper, ink, ink3, rule2, bar, ramp, mapFill, mapEdge, quietBar, before, met } = theme
  expect(ramp).toContain(mapFill)
  expect([ink3, rule2]).toContain(mapEdge)
  expect([...ramp, bar]).toContain(quietBar)
  expect([...ramp, paper]).toContain(before)
  expect(ramp).toContain(met)
  expect(contrast(ink, mapFill)).toBeGreaterThanOrEqual(4.5)
  for (const colour of [mapEdge, quietBar, met]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3)
  // Before and after are told apart.
  expect(before).not.toBe(bar)
})

test('the one fill of a map is ramp 2, on dark ramp 3, on black ramp 1', () => {
  expect([lightTheme, darkTheme, ledTheme].map(({ mapFill }) => mapFill)).toEqual([lightTheme.ramp[1], darkTheme.ramp[2], ledTheme.ramp[0]])
})

test.each(themes)('the ramp of the $name theme goes one way', (theme) => {
  const steps = theme.ramp.map((colour) => contrast(colour, theme.paper))
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
})

test('the lowest class of a map stands off from paper in every theme', () => {
  for (const { paper, ramp } of themes) expect(contrast(ramp[1], paper)).toBeGreaterThan(1.3)
})

const verdicts: readonly Pick<Status, 'code' | 'shape' | 'alarm'>[] = [
  { code: 'met', shape: 'disc-tick', alarm: false },
  { code: 'below', shape: 'triangle-down', alarm: false },
  { code: 'missed', shape: 'square-cross', alarm: true },
  { code: 'part-year', shape: 'half-ring', alarm: false },
  { code: 'incomparable', shape: 'not-equal', alarm: false },
]

test.each(themes)('every verdict of the $name theme is seen by its shape (3) and read by its word (4.5)', (theme) => {
  for (const verdict of verdicts) {
    const items = JSON.stringify(statusItems({ ...verdict, word: '评价', rule: '' }, { x: 0, y: 0, anchor: 'left' }, 12, theme))
    const colours = [...items.matchAll(/"(?:fill|stroke)":"(#[0-9a-f]{6})"/g)].map(([, colour = '']) => colour)
    // The tick on a disc has the colour of paper.
    const seen = colours.filter((colour) => colour !== theme.paper)
    expect(seen.length).toBeGreaterThan(1)
    for (const colour of seen) expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(seen.at(-1) ?? '', theme.paper)).toBeGreaterThanOrEqual(4.5)
  }
})

test.each(blocks)('text on a sheet over the page reads in the $name theme', ({ theme, colours }) => {
  for (const ink of inks) expect(contrast(theme[ink], colours.get('sheet') ?? '')).toBeGreaterThanOrEqual(4.5)
})

/** The width of a class on a sheet that lies so: the last rule of its media query. */
function widthOnPaper(className: string, lie: Paper['name']): string | undefined {
  let width: string | undefined
  for (const params of ['print', `print and (orientation: ${lie})`])
    css.walkAtRules('media', (media) => {
      if (media.params !== params) return
      media.walkRules((rule) => {
        if (rule.selectors.includes(`[data-theme='print'] .${className}`)) width = declarations(rule).get('width') ?? width
      })
    })
  return width
}

test.each(papers)('the style sheet gives the slots on a sheet in $name the widths that drawings are made for', ({ name, slots }) => {
  const classes = { page: 'page-width', map: 'map-width', half: 'half-width', quarter: 'quarter-width', sheet: 'sheet-width' } as const
  for (const slot of ['page', 'map', 'half', 'quarter', 'sheet'] as const)
    expect(widthOnPaper(classes[slot], name)).toBe(`${slots[slot]}px`)
  expect(widthOnPaper('pair-width', name) ?? widthOnPaper('page-width', name)).toBe(`${slots.pair}px`)
  expect(widthOnPaper('tall-width', name) ?? widthOnPaper('half-width', name)).toBe(`${slots.tall}px`)
})
