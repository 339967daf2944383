import { expect, test } from 'vitest'
import type { FigureBlock } from '~/pages/wall/layout/figure-block'
import { markLeading, noteLeading } from '~/pages/wall/layout/list-block'
import { figuresAbreast, listPanels } from '~/pages/wall/layout/list-panels'
import { leadLeading, titleLeading } from '~/pages/wall/layout/set-words'
import { gridSize, wallSize } from '~/pages/wall/layout/wall-size'
import { briefingFigures, selectBriefing, type BriefingFigure } from '~/selectors/briefing/briefing-record'
import { oneOfEachKind } from '../../e2e/kinds'
import { byTier } from '../by-tier'
import { live } from '../data/live-catalogue'
import { wallShapes, wallSizes } from '../wall-sizes'

const note = '先讲总量，再讲位次。\n口径变化要说明：2023年与2024年前后口径不同，不连线，不算增速。'

/** Every named figure; elsewhere than in the full tier one of each kind, and the longest of all. */
const listed = byTier([...live.figures.keys()], [...oneOfEachKind, 'targets-2025-more'])

const listOf = (title: string | null, said: string): readonly BriefingFigure[] =>
  briefingFigures(selectBriefing(live, { title: '', unit: '', items: listed.map((figure) => ({ figure, title, note: said })) }))

const blocksOn = (figures: readonly BriefingFigure[], [width, height]: readonly [number, number]): readonly FigureBlock[] => {
  const size = wallSize(width, height)
  const abreast = figuresAbreast(size, figures.length)
  return figures
    .flatMap((_, at) => (at % abreast === 0 ? listPanels(figures.slice(at, at + abreast), size) : []))
    .flatMap((panel) => (panel.kind === 'figures' ? panel.blocks : []))
}

/** How high words and drawing are together: beside one another as high as the higher. */
function heightOf({ title, lead, frame, own }: FigureBlock): number {
  const words =
    title.lines.length * title.size * titleLeading +
    lead.lines.length * lead.size * leadLeading +
    (own ? own.mark.lines.length * own.mark.size * markLeading + own.note.lines.length * own.note.size * noteLeading : 0)
  return own && own.beside > 0 ? Math.max(words, frame.height) : words + frame.height
}

for (const wall of byTier<readonly [number, number]>(wallSizes, wallShapes)) {
  test(`on ${wall.join(' × ')} every figure of a list is drawn, and its words and drawing keep within its panel`, () => {
    for (const figures of [listOf(null, ''), listOf('总量再上台阶，位次前移', note)]) {
      const blocks = blocksOn(figures, wall)
      expect(blocks.map(({ record }) => record.id)).toEqual(figures.map(({ record }) => record.id))
      expect(blocks.filter(({ own }) => own?.fault !== '').map(({ record }) => record.id)).toEqual([])
      expect(blocks.filter((block) => heightOf(block) > block.height + 1).map(({ record }) => record.id)).toEqual([])
      expect(blocks.filter(({ frame, width }) => frame.width > width).map(({ record }) => record.id)).toEqual([])
    }
  })
}

test('the reader’s title and note are shown as they were written, marked as the reader’s own', () => {
  const blocks = blocksOn(listOf('总量再上台阶，位次前移', '先讲总量，\n再讲位次。'), [1920, 1080])
  for (const { title, own } of blocks) {
    expect(title.lines.join('')).toBe('总量再上台阶，位次前移')
    expect(own?.mark.lines).toEqual(['自拟标题'])
    expect(own?.note.lines).toEqual(['先讲总量，', '再讲位次。'])
  }
  const [plain] = blocksOn(listOf(null, ''), [1920, 1080])
  expect(plain?.own).toMatchObject({ mark: { lines: [] }, note: { lines: [] } })
})

test('a note that leaves no room for its figure is cut, and says where the rest of it is', () => {
  const long = '这一段讲稿很长，不能全部放在屏幕上。'.repeat(60)
  for (const block of blocksOn(listOf(null, long), [1920, 1080])) {
    expect(block.own?.fault).toBe('')
    const { lines = [] } = block.own?.note ?? {}
    expect(lines.length).toBeLessThanOrEqual(3)
    // Where even its beginning leaves no room, it is the presenter's alone.
    expect(lines.at(-1) ?? '……（全文见讲稿窗口）').toMatch(/……（全文见讲稿窗口）$/)
  }
})

test('an address in a note, wider than the panel, is broken where the panel ends', () => {
  const size = wallSize(1080, 1920)
  const [first] = blocksOn(listOf(`https://example.org/${'a'.repeat(200)}`, `见 https://example.org/${'b'.repeat(200)}`), [1080, 1920])
  expect(first?.title.lines.length).toBeGreaterThan(1)
  expect(first?.title.lines.length).toBeLessThanOrEqual(4)
  expect(first?.own?.note.lines.length).toBeGreaterThan(1)
  expect(first?.width).toBeLessThanOrEqual(size.inner)
})

test('a screen too small for a drawing says so in a sentence in its place', () => {
  const blocks = blocksOn(listOf(null, ''), [160, 90])
  expect(blocks.find(({ record }) => record.id === 'five-years')?.own?.fault).toMatch(/放不下这幅图/)
})

test('on a wall of several screens a figure stands on each, none crosses a seam, and where figures are fewer they begin again', () => {
  const size = gridSize(7680, 2160, { scale: 1, grid: { columns: 4, rows: 2 } })
  const figures = listOf(null, '')
  expect(figuresAbreast(size, figures.length)).toBe(8)
  const panels = listPanels(figures.slice(0, 3), size)
  const shown = panels.flatMap((panel) => (panel.kind === 'figures' ? panel.blocks.map(({ record }) => record.id) : []))
  const ids = figures.slice(0, 3).map(({ record }) => record.id)
  expect(shown).toEqual([...ids, ...ids, ...ids.slice(0, 2)])
  for (const { box } of panels) {
    const [left, right] = [box.left + size.margin, box.left + box.width + size.margin]
    expect(Math.floor(left / 1920)).toBe(Math.floor((right - 1) / 1920))
  }
})
