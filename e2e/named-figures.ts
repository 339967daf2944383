import { live, recordOf, recordOfKind } from '../tests/data/live-catalogue'

/** The headline of a named figure, as the datasets have it now: a year that is added changes it, and no test of how it is handed on. */
export const titleOf = (id: string): string => recordOf(live, id).title

/** The points of a named trend, in order. */
export const pointsOf = (id: string) => recordOfKind(live, id, 'trend').points

/** A text as a pattern that matches it alone. */
export const plainly = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
