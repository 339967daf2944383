/** A wall in its real pixels; nothing is ever scaled. */
export interface WallSize {
  readonly width: number
  readonly height: number
  /** The type unit: min(height/60, width/34), times what the viewer's distance asks for. */
  readonly u: number
  /** The smallest type of a figure, in pixels: the unit itself, on a portrait wall a little less. */
  readonly least: number
  readonly margin: number
  readonly head: number
  readonly foot: number
  /** Height between head and foot, and width between the margins. */
  readonly room: number
  readonly inner: number
  /** Panels side by side: 1 on a portrait screen, 2 at 16:9, 8 at 7680x1080. */
  readonly panels: number
}

/** The measures of a wall of `width` by `height` pixels; `scale` makes type larger and the room for it smaller. */
export function wallSize(width: number, height: number, scale = 1): WallSize {
  const u = Math.min(height / 60, width / 34) * scale
  const panels = Math.max(1, Math.round(width / (0.9 * height)))
  const portrait = panels === 1
  const margin = u * (portrait ? 1.8 : 2.6)
  const head = (portrait ? 3.7 : 4.5) * u
  const foot = (portrait ? 4.4 : 4.2) * u
  return {
    width,
    height,
    u,
    least: portrait ? 0.88 * u : u,
    margin,
    head,
    foot,
    room: height - head - foot,
    inner: width - 2 * margin,
    panels,
  }
}
