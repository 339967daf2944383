/** A day that the calendar has: no 30 February. */
function isDay(text: string): boolean {
  const time = Date.parse(text)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * The day of the release, as whoever builds it gives it in RELEASE_DATE (2026-12-01); null where none is given. Rows that wait for a
 * day (`until …`) come out by it, and it is written into the manifest: nothing reads a clock.
 */
export function releaseDate(given: string | undefined = process.env['RELEASE_DATE']): string | null {
  if (given === undefined || given === '') return null
  if (!isDay(given)) throw new RangeError(`RELEASE_DATE“${given}”不是日期；请写作 2026-12-01，或不给`)
  return given
}

/** A manifest's text with the day of the release in it; the text itself where none is given. */
export function releasedManifest(text: string, released: string | null = releaseDate()): string {
  return released === null ? text : text.replace(/^(\s*"collectedTo": "[^"]*",)$/m, `$1\n  "releasedOn": "${released}",`)
}
