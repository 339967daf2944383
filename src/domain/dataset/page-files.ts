import * as z from 'zod/mini'
import { Edition } from '~/domain/figure/edition'

/** Rows that the pages of the counties alone need: the overview is shown without them, and without the code that reads them. */
export const pageFiles = { 'editions.json': z.array(Edition) } as const
