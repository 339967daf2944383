import type { WallGrid } from '~/domain/link/wall-link'

/** A screen that a wall can be tried on, in its real pixels. */
export interface TrialScreen {
  readonly key: string
  readonly name: string
  readonly width: number
  readonly height: number
}

/** At least one. */
type Screens = readonly [TrialScreen, ...TrialScreen[]]

const screen = (shape: string, width: number, height: number): TrialScreen => ({
  key: `${width}x${height}`,
  name: `${shape}　${width}×${height}`,
  width,
  height,
})

const plain: Screens = [
  screen('16:9', 1920, 1080),
  screen('16:9', 3840, 2160),
  screen('横长屏', 5760, 1200),
  screen('横长屏', 7680, 1080),
  screen('竖屏', 1080, 1920),
]

/** What one screen of a wall that is built of several usually has. */
const part = { width: 1920, height: 1080 } as const

/** What a wall can be tried on; first what it is, where the operator has said of what screens it is built. */
export function trialScreens(grid: WallGrid | null): Screens {
  if (!grid) return plain
  const { columns, rows } = grid
  const [width, height] = [columns * part.width, rows * part.height]
  const name = `按拼接屏　${columns}×${rows}块${part.width}×${part.height}＝${width}×${height}`
  return [{ key: 'grid', name, width, height }, ...plain]
}
