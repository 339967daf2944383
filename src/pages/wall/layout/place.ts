import { trendGeometry } from '~/charts/trend/layout'
import { countAbreast, fixedExtent, shareExtents, type Extent } from './abreast'
import type { Block, Content, FigureItem } from './block'
import type { FigureBlock } from './figure-block'
import type { Panel } from './panel'
import { stack, verdictStack, type Stack } from './stack'
import { shares } from './wall-shares'
import type { WallCells, WallSize } from './wall-size'

/** Lines side by side stand on one level: what has fewer words under its axis is drawn as much less high, with space under it. */
function levelAxes(stacks: readonly Stack[]): readonly (readonly FigureBlock[])[] {
  const depths = stacks.map(({ blocks: [block, more] }) =>
    block?.record.kind === 'trend' && !more ? block.frame.height - trendGeometry(block.record, block.frame).foot : null,
  )
  const deepest = Math.max(...depths.map((depth) => depth ?? 0))
  return stacks.map(({ blocks }, at) => {
    const under = Math.round(deepest - (depths[at] ?? deepest))
    const level = (block: FigureBlock) => ({ ...block, under, frame: { ...block.frame, height: block.frame.height - under } })
    return (depths[at] ?? null) === null ? blocks : blocks.map(level)
  })
}

/** What blocks and figures may take of a screen: on a portrait one blocks stand over a single column, which has what they leave. */
function extentsOf({ blocks, figures }: Content, { portrait, room, u }: WallSize): readonly Extent[] {
  if (!portrait) return [...blocks, ...figures].map(({ width }) => width)
  const heights = blocks.map(({ height }) => height)
  const left = room / u - heights.reduce((sum, { best }) => sum + best, 0)
  return left < shares.leastBelow ? heights : [...heights, fixedExtent(left)]
}

/** Figures in places `from` to the last, each a length in units: in their order, one that does not fit passed over. Ends where none fits. */
function fill(items: readonly FigureItem[], lengths: readonly number[], from: number, size: WallSize): readonly Stack[] {
  const { u, inner, room, portrait } = size
  const { panel, scene, story } = shares.title
  const stacks: Stack[] = []
  for (let at = from; at < lengths.length; at += 1) {
    const rest = stacks.at(-1)?.rest ?? items
    const length = (lengths[at] ?? 0) * u
    const isAlone = lengths.length === 1
    // Between two rules, before one at the left of the wall, or alone.
    const gaps = isAlone ? 0 : at === 0 ? 1 : 2
    const free = portrait ? { width: inner, height: length } : { width: length - gaps * shares.panelGap * u, height: room - 2 * u }
    const isMain = isAlone || (at === 0 && rest[0]?.rank === 0)
    const next =
      stack(rest, free, size, isMain ? [portrait ? story : scene, panel] : [panel]) ?? (portrait ? verdictStack(rest, free, u) : null)
    if (!next) break
    stacks.push(next)
  }
  return stacks
}

/**
 * Blocks and columns of figures share the width of a screen, on a portrait one its height. There are as many columns as have their extent,
 * fewer and wider ones where they are not filled. Panels are measured from the corner of the screen's room; `rest` found no place.
 */
function onScreen(content: Content, size: WallSize): { readonly panels: readonly Panel[]; readonly rest: readonly FigureItem[] } {
  const { blocks, figures } = content
  const { u, inner, room, portrait } = size
  const extents = extentsOf(content, size)
  const whole = (portrait ? room : inner) / u
  const most = portrait ? extents.length : Math.max(blocks.length, countAbreast(extents, whole))
  const attempt = (count: number): readonly [readonly number[], readonly Stack[]] => {
    const lengths = shareExtents(extents.slice(0, count), whole)
    const stacks = fill(figures, lengths, blocks.length, size)
    const filled = blocks.length + stacks.length
    return filled === count ? [lengths, stacks] : attempt(Math.min(count - 1, Math.max(blocks.length + 1, filled)))
  }
  const [lengths, stacks] = attempt(most)
  const boxes = lengths.map((length, at) => {
    const start = lengths.slice(0, at).reduce((sum, each) => sum + each, 0) * u
    return portrait ? { left: 0, top: start, width: inner, height: length * u } : { left: start, top: 0, width: length * u, height: room }
  })
  const columns = levelAxes(stacks).flatMap((figure, at): Panel[] => {
    const box = boxes[blocks.length + at]
    return box ? [{ kind: 'figures', box, blocks: figure, ruled: box.left > 0 }] : []
  })
  const panels = blocks.flatMap((block, at) => {
    const [box, next] = boxes.slice(at)
    const across = blocks[at + 1] && next && !portrait ? shares.acrossMap * next.width : 0
    return box ? [block.set(box, { figures: columns, across, isAlone: boxes.length === 1 })] : []
  })
  return { panels: [...panels, ...columns], rest: stacks.at(-1)?.rest ?? figures }
}

/**
 * What stands on each of so many screens. The first has all that a wall of one screen has, the others what it leaves, by rank. Where that is
 * not enough, each block and figure has a screen of its own and all of the first come after them, and the screens begin again.
 */
function screensOf(content: Content, size: WallSize, count: number): readonly (readonly Panel[])[] {
  const { panels: whole, rest } = onScreen(content, size)
  const panelsOf = (blocks: readonly Block[], figures: readonly FigureItem[]) => onScreen({ blocks, figures }, size).panels
  const alone = (item: FigureItem) => panelsOf(item.own, item.own.length > 0 ? [] : [item])
  // An equal share for each; what one has no room for is offered to the next first.
  const spread = ([...queue]: readonly FigureItem[], screens: number) =>
    Array.from({ length: screens }, (_, at) => {
      const [first, ...more] = queue.splice(0, Math.max(1, Math.floor(queue.length / (screens - at))))
      if (!first) return []
      if (more.length === 0) return alone(first)
      const placed = onScreen({ blocks: [], figures: [first, ...more] }, size)
      queue.unshift(...placed.rest)
      return placed.panels
    })
  if (count === 1) return [whole]
  // A figure that fits no screen is passed over.
  const fitting = content.figures.filter((item) => alone(item).length > 0)
  const left = fitting.filter((item) => rest.includes(item))
  if (left.length >= count - 1) return [whole, ...spread(left, count - 1)]
  // A part of a screen fills one of its own where screens are of the common shape.
  if (size.portrait || size.panelWidths > 2) return [whole, ...left.map(alone)]
  return [...content.blocks.map((block) => panelsOf([block], [])), ...fitting.map(alone), ...(content.blocks.length > 0 ? [whole] : [])]
}

/**
 * Contents on the cells of a wall; a plain wall is one cell. No panel crosses a seam and no cell is empty. Of several contents each has a
 * cell; a single one is spread out over all of them.
 */
export function place(contents: readonly Content[], { size, boxes }: WallCells): readonly Panel[] {
  const [only, ...more] = contents
  const all = only && more.length === 0 ? screensOf(only, size, boxes.length) : contents.map((content) => onScreen(content, size).panels)
  const screens = all.filter((panels) => panels.length > 0)
  return boxes.flatMap(({ left, top }, at) =>
    (screens[at % Math.max(1, screens.length)] ?? []).map((panel) => ({
      ...panel,
      box: { ...panel.box, left: panel.box.left + left, top: panel.box.top + top },
    })),
  )
}
