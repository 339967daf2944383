import { fc } from '@fast-check/vitest'
import { FigureKind, type FigureSpec } from '~/domain/figure/figure'

export const anyAdcode = fc.integer({ min: 100000, max: 999999 }).map(String)
export const anyPeriod = fc.constantFrom('2024', '2025-H1', '2020-11-01', '../2021', '2021/2024', 'since-plan', 'undated')
export const anyFigureId = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/)
export const anyFigureSpec: fc.Arbitrary<FigureSpec> = fc.record({
  kind: fc.constantFrom(...FigureKind.options),
  indicators: fc.array(anyFigureId, { maxLength: 3 }),
  regions: fc.uniqueArray(anyAdcode, { maxLength: 4 }),
  periods: fc.array(anyPeriod, { maxLength: 2 }),
  options: fc.record(
    {
      targets: fc.array(anyFigureId, { minLength: 1 }),
      focus: anyAdcode,
      breaks: fc.array(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        { minLength: 1, maxLength: 4 },
      ),
      axisFrom: fc.integer(),
      scale: fc.constantFrom('common', 'own'),
      milestones: fc.array(anyFigureId, { minLength: 1 }),
      unlike: fc.array(
        fc.record({
          name: fc.string({ minLength: 1 }),
          indicators: fc.array(anyFigureId, { minLength: 2, maxLength: 3 }),
          note: fc.string(),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  ),
})
