import { undatedNote, undatedWords } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { Panel } from '~/pages/wall/layout/panel'

/** The documents behind what a wall shows of a scene, in the order of its panels, each once. */
export function sceneSources(panels: readonly Panel[]): readonly string[] {
  const lines = panels.flatMap((panel) => {
    if (panel.kind === 'lead') return [panel.lead.sourceLine]
    if (panel.kind === 'figures') return panel.blocks.map(({ record }) => record.sourceLine)
    // The map of a county's place says nothing but where it lies.
    return panel.record.kind === 'highlights' && panel.record.focus !== null ? [] : [panel.record.sourceLine]
  })
  return [...new Set(lines.flatMap((line) => line.split('；')).filter((name) => name !== ''))]
}

/** Whether a scene shows a number whose document prints no year: its mark is explained at the foot. */
export function showsUndated(panels: readonly Panel[]): boolean {
  const isUndated = ({ period }: { readonly period: string }) => period === undatedWords
  return panels.some((panel) => {
    if (panel.kind === 'lead') return [panel.lead.hero, ...panel.lead.facts].some((fact) => fact !== null && isUndated(fact.to))
    const records = panel.kind === 'figures' ? panel.blocks.map(({ record }) => record) : [panel.record]
    return records.some(({ note }) => note.includes(undatedNote))
  })
}

/** Sources in one line of at most `width` pixels: as many as it holds, then how many there are in all. */
export function sourcesLine(names: readonly string[], size: number, width: number): string {
  const full = `来源：${names.join('；')}。`
  if (names.length === 0) return ''
  if (textWidth(full, size) <= width) return full
  for (let count = names.length - 1; count > 0; count -= 1) {
    const line = `来源：${names.slice(0, count).join('；')}等${names.length}种文件。`
    if (textWidth(line, size) <= width) return line
  }
  return `来源：${names.length}种文件。`
}
