import * as z from 'zod/mini'
import { Adcode, Id } from './id'

/** One scene of the wall: an idea, the figures that tell it (first is the most important), and how long it stands. */
export const Scene = z.strictObject({
  id: Id,
  title: z.string().check(z.minLength(1)),
  figures: z.array(Id).check(z.minLength(1)),
  regions: z.array(Adcode),
  dwellSeconds: z.number().check(z.minimum(5)),
})
export type Scene = z.infer<typeof Scene>
