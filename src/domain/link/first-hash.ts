/** Hashes that lead to the overview, as it is by default: told before anything that reads links is there. */
const overview: ReadonlySet<string> = new Set(['', '#', '#/'])

export const isOverviewHash = (hash: string): boolean => overview.has(hash)

/** Whether a hash leads to a wall or its presenter's window, and not to the page that sets one up. */
export const isWallHash = (hash: string): boolean => /^#\/wall(?!\/setup)/.test(hash)
