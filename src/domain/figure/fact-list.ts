/** The lists of the page of data: readings, sources, readings that differ, and what is not used. */
export const factLists = ['readings', 'sources', 'conflicts', 'excluded'] as const
export type FactListName = (typeof factLists)[number]

/**
 * What a reading is in its group: used in figures, another source's value beside the one that is used, or in tables alone. The last
 * three are marks beside that: a year that is not printed, a preliminary count, a bound (超过, 近, 以上).
 */
export const factStatuses = ['used', 'other', 'listed', 'undated', 'preliminary', 'bound'] as const
export type FactStatus = (typeof factStatuses)[number]

/** The columns of the table of readings, in their order. */
export const factColumns = ['indicator', 'place', 'period', 'value', 'basis', 'tier', 'status', 'source'] as const
export type FactColumn = (typeof factColumns)[number]

/** By which column the readings stand, and whether the last comes first. */
export interface FactSort {
  readonly column: FactColumn
  readonly descending: boolean
}
