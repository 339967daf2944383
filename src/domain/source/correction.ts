import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'

const words = z.string().check(z.minLength(1))

/**
 * A figure that we published otherwise, and what it is now, both as shown. `new: null` is one that is no longer shown; its row may be
 * gone, so its `name` is carried. What a document printed wrongly is no correction of ours: it stands as `erratum` in its row, and
 * readers see both in one list. `embeds` are the frozen pages that carry the old value for good (`<version>/<figure>`).
 */
export const Correction = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  kind: z.enum(['reading', 'target', 'milestone']),
  id: Id,
  name: words,
  old: words,
  new: z.nullable(words),
  reason: words,
  embeds: z.array(z.string().check(z.regex(/^[\da-f]{12}\/[a-z0-9][a-z0-9.-]*$/))),
})
export type Correction = z.infer<typeof Correction>
