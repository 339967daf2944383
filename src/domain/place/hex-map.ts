import * as z from 'zod/mini'
import { Adcode, Whole } from '~/domain/dataset/id'

/**
 * The schematic county map: pointy-top hexagons in odd-r offset coordinates `[q, r]`, row 0 southernmost, rows growing
 * northwards. A cell's centre lies x = q·√3·edge (+ √3/2·edge on odd rows), y = 1.5·edge·r, in km east and north.
 */
export const HexMap = z.strictObject({
  id: z.string().check(z.minLength(1)),
  cellAreaKm2: z.number().check(z.positive()),
  edgeKm: z.number().check(z.positive()),
  cells: z.record(Adcode, z.array(z.tuple([Whole, Whole])).check(z.minLength(1))),
})
export type HexMap = z.infer<typeof HexMap>
