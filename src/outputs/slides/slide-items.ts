import type PptxGenJS from 'pptxgenjs'
import type { SlideBox } from './deck-page'
import { deckColors, deckFonts } from './deck-style'
import { lineSpacing } from './text-lines'

export type Slide = PptxGenJS.Slide

/** A run of words; what it leaves out comes from the words around it. */
export interface WordRun {
  readonly text: string
  readonly color?: string
  readonly bold?: boolean
  readonly size?: number
  /** An address that a click opens. */
  readonly link?: string
  /** Begins a new line of the same paragraph. */
  readonly softBreak?: boolean
}

export interface WordStyle {
  /** What the shape is called in the list of a slide's parts. */
  readonly name: string
  /** Points. */
  readonly size: number
  readonly color?: string
  readonly bold?: boolean
  readonly face?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
}

/** The properties of a run. Fresh at every call: the library writes into the objects that it is given. */
function runOptions({ color, bold, size, link }: Omit<WordRun, 'text'>, style: Omit<WordStyle, 'name'>): PptxGenJS.TextPropsOptions {
  return {
    fontFace: style.face ?? deckFonts.text,
    fontSize: size ?? style.size,
    // In points, so that every face gives the same height.
    lineSpacing: (size ?? style.size) * lineSpacing,
    color: color ?? style.color ?? deckColors.ink,
    bold: bold ?? style.bold ?? false,
    lang: 'zh-CN',
    ...(link !== undefined && { hyperlink: { url: link } }),
  }
}

/** The runs of words in the library's form: a paragraph for each line. */
export function textRuns(words: string | readonly WordRun[], style: Omit<WordStyle, 'name'>): PptxGenJS.TextProps[] {
  const runs = typeof words === 'string' ? words.split('\n').map((text): WordRun => ({ text })) : words
  const breaks = typeof words === 'string'
  return runs.map((run, at) => ({
    text: run.text,
    options: {
      ...runOptions(run, style),
      ...(run.softBreak && { softBreakBefore: true }),
      ...(breaks && at < runs.length - 1 && { breakLine: true }),
    },
  }))
}

/** Sets words in a box without inner margins. */
export function addWords(slide: Slide, words: string | readonly WordRun[], box: SlideBox, style: WordStyle): void {
  slide.addText(textRuns(words, style), {
    ...box,
    objectName: style.name,
    align: style.align ?? 'left',
    valign: style.valign ?? 'top',
    margin: 0,
    isTextBox: true,
  })
}

/** A line, level or upright, `width` points thick. */
export function addLine(slide: Slide, box: SlideBox, color: string, width: number, name: string): void {
  slide.addShape('line', { ...box, objectName: name, line: { color, width } })
}

interface ShapeStyle {
  readonly name: string
  readonly fill?: string
  readonly line?: { readonly color: string; readonly width: number; readonly dash?: 'dash' | 'sysDot' }
  readonly flipH?: boolean
  readonly flipV?: boolean
}

/** A shape of the slide format in a box: filled, outlined, or both. */
export function addShape(slide: Slide, shape: PptxGenJS.SHAPE_NAME, box: SlideBox, style: ShapeStyle): void {
  slide.addShape(shape, {
    ...box,
    objectName: style.name,
    ...(style.fill !== undefined && { fill: { color: style.fill } }),
    ...(style.line && {
      line: { color: style.line.color, width: style.line.width, ...(style.line.dash && { dashType: style.line.dash }) },
    }),
    ...(style.flipH && { flipH: true }),
    ...(style.flipV && { flipV: true }),
  })
}

/** Shapes of this name are filled with stripes when the package is mended: part of a year. */
export const stripedName = '部分时期'

interface Arc {
  /** Degrees clockwise from three o'clock. */
  readonly from: number
  readonly to: number
  /** Of the ring, in radii of its box. */
  readonly thickness: number
}

/** A part of a ring that fills a box. */
export function addArc(slide: Slide, box: SlideBox, { from, to, thickness }: Arc, { name, fill, line }: ShapeStyle): void {
  slide.addShape('blockArc', {
    ...box,
    objectName: name,
    angleRange: [from, to],
    arcThicknessRatio: thickness,
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(line && { line: { color: line.color, width: line.width } }),
  })
}
