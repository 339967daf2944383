import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { anyFigureId } from '~/domain/link/any-figure-spec.test-support'
import { formatBriefing, readBriefing } from '~/domain/link/briefing-link'
import { parseLink } from '~/domain/link/link'
import { defaultWall, parseWall } from '~/domain/link/wall-link'
import { wallExit, wallHref } from './wall-href'

const options = fc.record({
  dwell: fc.option(fc.integer({ min: 5, max: 600 })),
  theme: fc.constantFrom('dark' as const, 'light' as const),
  scale: fc.constantFrom(1, 1.25, 1.5),
  clock: fc.boolean(),
})
const briefing = fc.record({
  title: fc.string(),
  unit: fc.constantFrom('', '昔阳县统计局'),
  items: fc.array(fc.record({ figure: anyFigureId, title: fc.option(fc.string({ minLength: 1 })), note: fc.string() }), {
    minLength: 1,
    maxLength: 5,
  }),
})

check.prop([fc.constantFrom('' as const, 'setup' as const, 'presenter' as const), options, briefing])(
  'a link of the wall carries what was chosen and the reader’s list, and gives both back',
  (part, chosen, list) => {
    const { route, view } = parseLink(wallHref(part, { ...defaultWall, ...chosen }, formatBriefing(list)))
    expect(route).toMatchObject({ page: 'wall', part })
    expect(parseWall(route.page === 'wall' ? route.optionText : '')).toEqual({ ...defaultWall, ...chosen })
    expect(readBriefing(view.items)).toEqual({ briefing: list, faults: [] })
  },
)

test('a wall is left for the list that it showed, or for the overview', () => {
  expect(wallExit('verdicts,-1')).toBe('#/briefing?items=verdicts,-1')
  expect(wallExit('')).toBe('#/')
})
