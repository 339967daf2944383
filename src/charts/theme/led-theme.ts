import type { ChartTheme } from './chart-theme'

/** From blue to green as it brightens: steps that a wall's few levels of dark would else run together. */
const ledRamp = ['#105a80', '#457a9e', '#4e9eb6', '#30c2bc', '#90d5ba', '#cbe8ba'] as const

/**
 * For walls of LED modules seen from afar: black ground (a module that is off), nothing that means anything darker than 4.5 on it, since
 * modules drop what is nearly black, and no large near-white, which glares. Loaded by the wall alone; a test holds the page's tokens
 * (src/later.css) equal to it.
 */
export const ledTheme: ChartTheme = {
  name: 'led',
  paper: '#000000',
  ink: '#efebe0',
  ink2: '#bccac9',
  ink3: '#9db0b5',
  gold: '#f0ad2e',
  goldText: '#f5bd4f',
  vermilion: '#ff7f6b',
  bar: '#6cc5bb',
  rule2: '#7191a0',
  rule: '#44565f',
  hatch: '#7191a0',
  zone: '#1f3d47',
  zoneEdge: '#7798a0',
  wash: '#1b2d35',
  goldWash: '#4a3608',
  mapFill: ledRamp[0],
  mapEdge: '#7191a0',
  quietBar: ledRamp[3],
  before: ledRamp[2],
  met: ledRamp[5],
  ramp: ledRamp,
  categories: ['#4bbfa6', '#2683cc', '#8d6997', '#a0ad75', '#95b7d9', '#b85769', '#9c6c35', '#d6e2ea'],
}
