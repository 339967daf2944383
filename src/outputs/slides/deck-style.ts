import { lightTheme } from '~/charts/theme/chart-theme'

/** A colour as the slide format writes it: six digits without the hash. */
export const hex = (color: string): string => color.replace('#', '').toUpperCase()

/** The look's colours for slides, on paper ground. */
export const deckColors = {
  paper: hex(lightTheme.paper),
  ink: hex(lightTheme.ink),
  ink2: hex(lightTheme.ink2),
  ink3: hex(lightTheme.ink3),
  gold: hex(lightTheme.gold),
  goldText: hex(lightTheme.goldText),
  vermilion: hex(lightTheme.vermilion),
  bar: hex(lightTheme.bar),
  rule: hex(lightTheme.rule),
  rule2: hex(lightTheme.rule2),
  zone: hex(lightTheme.zone),
  deep: hex(lightTheme.ramp[5]),
  pale: hex(lightTheme.ramp[1]),
} as const

/** Faces that Chinese offices have; a machine without one falls back by itself. Numbers are set in the text face. */
export const deckFonts = { title: '华文中宋', text: '微软雅黑' } as const

/** Type sizes in points. */
export const deckSizes = {
  cover: 38,
  title: [26, 24, 22, 20, 18],
  lead: [13, 12, 11],
  text: 12,
  table: 12,
  note: [11, 10, 9],
  source: [10, 9, 8],
  foot: 9,
} as const
