import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'

/** A theme (经济, 能源 …) that indicators belong to; each has one file of observations. */
export const Theme = z.strictObject({ id: Id, name: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })
export type Theme = z.infer<typeof Theme>
