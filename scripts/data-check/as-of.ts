/** The day to which the record is complete. A curator moves it when a later record is in; no program reads a clock for it. */
export const asOf = '2025-12-31'

/** When the last document was gathered. Moved with every round of gathering; said beside `asOf`, and nothing is judged by it. */
export const collectedTo = '2026-11'
