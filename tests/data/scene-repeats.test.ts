import { expect, test } from 'vitest'
import { isMiss } from '~/domain/target/status'
import type { Panel } from '~/pages/wall/layout/panel'
import { sceneLayout, sceneSteps } from '~/pages/wall/layout/scene-layout'
import { wallSize } from '~/pages/wall/layout/wall-size'
import { selectFigure } from '~/selectors/figure/select-figure'
import { drawnIds } from '~/selectors/record/record-rows'
import { factIds, selectScene } from '~/selectors/wall/select-scene'
import { wallShapes } from '../wall-sizes'
import { live } from './live-catalogue'

const scenes = [...live.scenes.values()]
const records = scenes.map((scene) => selectScene(live, scene))

/** What a panel shows: readings, targets and events, each once. A map that shows where a county lies, and one beside its own list, tell of none. */
function shownIn(panel: Panel): readonly string[] {
  if (panel.kind === 'lead') return factIds(panel.lead.facts.slice(0, panel.rows))
  if (panel.kind === 'figures') return [...new Set(panel.blocks.flatMap(({ record }) => [...new Set(drawnIds(record))]))]
  const { record } = panel
  if (panel.kind === 'map' && (record.kind === 'map' || record.focus !== null)) return []
  return [...new Set(drawnIds(record))]
}

/**
 * The large number of a finding is no part of this law: it may stand once more where it is shown with the years before it or with its target,
 * since it was taken from there to be read from afar.
 */
function repeated(panels: readonly Panel[]): readonly string[] {
  const shown = panels.flatMap(shownIn)
  return shown.filter((id, at) => shown.indexOf(id) !== at)
}

test.each([[3840, 1080], [5760, 1200], ...wallShapes] as const)(
  'at %i × %i no panel of a scene says what another one says',
  (width, height) => {
    const size = wallSize(width, height)
    const faults = records.flatMap((record) =>
      Array.from({ length: sceneSteps(record, size) }, (_, step) => sceneLayout(record, step, size)).flatMap((panels) =>
        repeated(panels).map((id) => `${record.scene.id}: ${id}`),
      ),
    )
    expect(faults).toEqual([])
  },
)

test('beside a county’s finding its large number stands in no list and in no title', () => {
  const faults = records.flatMap(({ lead, figures, scene }) => {
    const hero = lead?.hero?.to
    if (scene.layout !== 'county' || !hero) return []
    return figures.flatMap((record) => {
      const isList = !['trend', 'structure'].includes(record.kind)
      const said = record.title.includes(hero.printed.text) || (isList && drawnIds(record).includes(hero.obs))
      return said ? [`${scene.id}: ${record.title}`] : []
    })
  })
  expect(faults).toEqual([])
})

test('the widest wall shows every figure that a scene names', () => {
  const size = wallSize(7680, 1080)
  const faults = records.flatMap((record) => {
    if (record.scene.layout === 'county') return []
    const shown = Array.from({ length: sceneSteps(record, size) }, (_, step) => sceneLayout(record, step, size))
      .flat()
      .flatMap((panel) =>
        panel.kind === 'figures' ? panel.blocks.map((block) => block.record.id) : panel.kind === 'lead' ? [] : [panel.record.id],
      )
    return record.scene.figures.filter((id) => !shown.includes(id)).map((id) => `${record.scene.id}: ${id}`)
  })
  expect(faults).toEqual([])
})

test('no scene has a line that joins fewer than three years, or more than four verdicts in a panel', () => {
  const faults = records.flatMap(({ scene, figures }) =>
    figures.flatMap((record) =>
      (record.kind === 'trend' && Math.max(0, ...record.runs.map((run) => run.length)) < 3) ||
      (record.kind === 'bullet' && record.rows.length > 4)
        ? [`${scene.id}: ${record.title}`]
        : [],
    ),
  )
  expect(faults).toEqual([])
})

test('a wall leaves out no miss of a figure that it shows, whatever its size', () => {
  const misses = ({ figures }: (typeof records)[number]) =>
    figures.flatMap((record) => {
      const whole = [...live.figures.values()].find(({ id }) => id === record.id)
      const full = whole && selectFigure(live, whole)
      return full?.kind === 'bullet' ? full.rows.filter(({ status }) => isMiss(status.code)).map(({ target }) => target) : []
    })
  const inScenes = records.flatMap((record) => {
    const drawn = record.figures.flatMap(drawnIds)
    return misses(record).filter((id) => !drawn.includes(id))
  })
  expect(records.flatMap(misses).length).toBeGreaterThan(4)
  expect(inScenes).toEqual([])
  const portrait = wallSize(1080, 1920)
  const shortened = records.flatMap((record) =>
    sceneLayout(record, 0, portrait)
      .flatMap((panel) => (panel.kind === 'figures' ? panel.blocks : []))
      .flatMap(({ record: shown }) => (shown.kind === 'bullet' ? [{ shown, id: record.scene.id }] : []))
      .filter(({ shown }) => shown.rows.some(({ status }) => !isMiss(status.code)))
      .flatMap(({ shown, id }) => {
        const before = record.figures.find((figure) => figure.id === shown.id)
        const missed = before?.kind === 'bullet' ? before.rows.filter(({ status }) => isMiss(status.code)) : []
        return missed.filter((row) => !shown.rows.includes(row)).map(({ target }) => `${id}: ${target}`)
      }),
  )
  expect(shortened).toEqual([])
})

test('among what is planned no county stands twice while another has nothing', () => {
  const planned = [...live.figures.values()].flatMap(({ spec: { options } }) => {
    const rows = (options.milestones ?? []).flatMap((id) => live.milestones.get(id) ?? [])
    return rows.length > 0 && rows.every(({ state }) => state === 'planned') ? [rows.flatMap(({ regions }) => regions)] : []
  })
  const faults = planned.flatMap((regions) => {
    const counts = live.counties.map(({ adcode }) => regions.filter((region) => region === adcode).length)
    return Math.max(...counts) - Math.min(...counts) > 1 ? [counts.join()] : []
  })
  expect(planned).not.toEqual([])
  expect(faults).toEqual([])
})
