import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Scene } from '../src/domain/figure/scene'

/** A file of the data as it is published. */
const held = (path: string): unknown => JSON.parse(readFileSync(`public/data/${path}`, 'utf8'))

/** The scenes of the wall in their round. */
export const scenes = z.array(Scene).parse(held('scenes.json'))

/** What the wall calls a scene. */
export function sceneTitle(id: string): string {
  const scene = scenes.find((each) => each.id === id)
  if (scene === undefined) throw new Error(`no scene ${id}`)
  return scene.title
}

/** Where a round of all scenes stands, as a screen reader has it. */
export const placeInRound = (number: number): string => `第${number}场，共${scenes.length}场`

/** The finding of the overview, in one line. */
export const headline = z
  .object({ headline: z.array(z.string()) })
  .parse(held('site.json'))
  .headline.join('')
