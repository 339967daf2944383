import * as z from 'zod/mini'
import { Adcode, Id } from '~/domain/dataset/id'
import { AnyClaim } from './figure'

/**
 * How a scene is laid out. `city`: the city's finding next to the map, other figures where there is room. `county`: one county's finding
 * next to the map that shows where it lies. `map`: the maps one after another in one place. `figures`: the first figure's finding over it.
 * What else a scene names is placed next to these where there is room.
 */
export const SceneLayout = z.enum(['city', 'county', 'map', 'figures'])
export type SceneLayout = z.infer<typeof SceneLayout>

/**
 * One scene of the wall: an idea, its figures (the first is the most important), and how long it is shown. A county's scene
 * names its county in `regions`; what the county's own page has follows the figures that are named here. Where another scene names some
 * of the counties, what was done there follows its figures. `facts` are a county's readings next to the map: the first is large, the
 * next three below it, `from` is what one was before. `speech` is what is said aloud while the scene is shown, its numbers `{obs:ID}` or
 * `{target:ID}`; what it claims is declared in `claims`.
 */
export const Scene = z.strictObject({
  id: Id,
  title: z.string().check(z.minLength(1)),
  layout: SceneLayout,
  figures: z.array(Id),
  regions: z.array(Adcode),
  facts: z.array(z.strictObject({ obs: Id, from: z.optional(Id) })),
  dwellSeconds: z.number().check(z.minimum(14)),
  speech: z.string().check(z.minLength(1)),
  claims: z.array(AnyClaim),
})
export type Scene = z.infer<typeof Scene>
