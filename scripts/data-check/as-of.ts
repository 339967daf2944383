/** The day to which the record is complete. A curator moves it when a later record is in; no program reads a clock for it. */
export const asOf = '2025-12-31'
