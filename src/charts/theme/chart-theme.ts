/** Single quotes inside: ECharts writes the stack unescaped, and double quotes make its SVG ill-formed. */
export const sansStack = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"

/** The tokens of the look that charts need, as hex (Chromium 86 to today draws them alike). */
export interface ChartTheme {
  readonly name: 'light' | 'dark' | 'contrast' | 'print' | 'led'
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  /** Shapes only: 3 px or more, edged with paper. */
  readonly gold: string
  readonly goldText: string
  readonly vermilion: string
  readonly bar: string
  /** Axis and dashed frame. */
  readonly rule2: string
  /** Hairline. */
  readonly rule: string
  readonly hatch: string
  readonly zone: string
  /** The zone's outline where its fill alone is too faint (dark), else null. */
  readonly zoneEdge: string | null
  readonly wash: string
  readonly goldWash: string
  /** The one fill of a map without classes: where words stand on it best. */
  readonly mapFill: string
  /** The outline of a map and of its cells. */
  readonly mapEdge: string
  /** Bars beside one in gold: on dark a step back, so that it stands out. */
  readonly quietBar: string
  /** What was, beside what is in `bar`. */
  readonly before: string
  /** The disc of a target that is met. */
  readonly met: string
  /** Six steps, low to high. Maps use steps 2 to 6. */
  readonly ramp: readonly [string, string, string, string, string, string]
  readonly categories: readonly [string, string, string, string, string, string, string, string]
}

const lightCategories = ['#24594a', '#2a70ab', '#533370', '#717548', '#0d9dbf', '#a96b7f', '#522b0e', '#26323b'] as const

const lightRamp = ['#e2eeeb', '#bddad4', '#8cbeb6', '#57998f', '#2c736c', '#0e5a55'] as const

export const lightTheme: ChartTheme = {
  name: 'light',
  paper: '#faf8f3',
  ink: '#1d2529',
  ink2: '#4a555a',
  ink3: '#667074',
  gold: '#c4861a',
  goldText: '#875709',
  vermilion: '#b23a2e',
  bar: '#2c736c',
  rule2: '#b9b3a5',
  rule: '#dcd6c9',
  hatch: '#b4b8b1',
  zone: '#e4ebe4',
  zoneEdge: null,
  wash: '#f5f1e9',
  goldWash: '#fdf1d3',
  mapFill: lightRamp[1],
  mapEdge: '#667074',
  quietBar: lightRamp[4],
  before: lightRamp[2],
  met: lightRamp[5],
  ramp: lightRamp,
  categories: lightCategories,
}

const darkRamp = ['#17343a', '#1e4b4f', '#2b6a69', '#4e9c94', '#7cc3b7', '#b6e3d8'] as const

export const darkTheme: ChartTheme = {
  name: 'dark',
  paper: '#0c171c',
  ink: '#f3eee2',
  ink2: '#b9c5c4',
  ink3: '#8b9ca1',
  gold: '#e3a93c',
  goldText: '#ecb954',
  vermilion: '#f08574',
  bar: '#7cc3b7',
  rule2: '#566f79',
  rule: '#2a3d45',
  hatch: '#566f79',
  zone: '#1a3036',
  zoneEdge: '#5f7f84',
  wash: '#13222a',
  goldWash: '#3a2e14',
  mapFill: darkRamp[2],
  mapEdge: '#566f79',
  quietBar: darkRamp[3],
  before: darkRamp[2],
  met: darkRamp[4],
  ramp: darkRamp,
  categories: ['#52c0a5', '#2784cc', '#8a6594', '#9ba873', '#91bbd7', '#b5546a', '#9c6c35', '#ddeaf2'],
}

const contrastRamp = ['#d9ece8', '#a3cfc7', '#6aaea4', '#35877d', '#0f5f57', '#003b36'] as const

export const contrastTheme: ChartTheme = {
  name: 'contrast',
  paper: '#ffffff',
  ink: '#000000',
  ink2: '#1f2a2e',
  ink3: '#3d494e',
  gold: '#8a5200',
  goldText: '#8a5200',
  vermilion: '#9c1c10',
  bar: '#00443f',
  rule2: '#3d494e',
  rule: '#7d878a',
  hatch: '#3d494e',
  zone: '#dfe6e3',
  zoneEdge: null,
  wash: '#f2f2f2',
  goldWash: '#ffe9b8',
  mapFill: contrastRamp[1],
  mapEdge: '#3d494e',
  quietBar: '#00443f',
  before: contrastRamp[2],
  met: contrastRamp[5],
  ramp: contrastRamp,
  categories: lightCategories,
}

/** White paper, no tint behind text; all else as on the light page. */
export const printTheme: ChartTheme = {
  ...lightTheme,
  name: 'print',
  paper: '#ffffff',
  zone: '#e9ece9',
  wash: '#ffffff',
  before: '#ffffff',
}

export const chartThemes = { light: lightTheme, dark: darkTheme, contrast: contrastTheme, print: printTheme } as const
export type ThemeName = keyof typeof chartThemes
