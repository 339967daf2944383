/** How a wall of any shape is divided, in its real pixels; nothing is ever scaled. */
export interface WallLayout {
  readonly width: number
  readonly height: number
  /** The type unit: min(height/60, width/34). */
  readonly u: number
  readonly margin: number
  readonly head: number
  readonly foot: number
  /** Height between head and foot. */
  readonly room: number
  /** Panels side by side: 1 on a portrait screen, 2 at 16:9, 8 at 7680x1080. */
  readonly panels: number
  /** Widths of the finding's column, its headline, the map, and each further panel. */
  readonly widths: { readonly finding: number; readonly headline: number; readonly map: number; readonly other: number }
}

/** The map is half as wide again as another panel where there is room for others. */
const mapShare = 1.5
/** The width under which the finding's rows do not fit on a line, in u. */
const leastFinding = 25
/** Height of the map by its width, with its margins. */
const mapAspect = 0.66

function widthsOf(panels: number, others: number, inner: number, room: number, u: number): WallLayout['widths'] {
  if (panels === 1) return { finding: inner, headline: inner, map: inner, other: inner }
  const count = Math.min(Math.max(0, panels - 2), others)
  if (count === 0) {
    // Two panels share the empty north-west of the map: the headline reaches over it, the column below stays beside it.
    const map = Math.min(inner * 0.72, inner - leastFinding * u, (room - 2 * u) / mapAspect)
    return { finding: inner - map - u, headline: inner * 0.56, map, other: 0 }
  }
  const share = inner / (1 + mapShare + count)
  return { finding: share, headline: share, map: share * mapShare, other: share }
}

/** The layout of a wall of `width` by `height` pixels with `others` panels to show beside finding and map. */
export function wallLayout(width: number, height: number, others: number): WallLayout {
  const u = Math.min(height / 60, width / 34)
  const panels = Math.max(1, Math.round(width / (0.9 * height)))
  const portrait = panels === 1
  const margin = u * (portrait ? 1.8 : 2.6)
  const head = (portrait ? 3.7 : 4.5) * u
  const foot = (portrait ? 3.9 : 3.4) * u
  const room = height - head - foot
  return { width, height, u, margin, head, foot, room, panels, widths: widthsOf(panels, others, width - 2 * margin, room, u) }
}
