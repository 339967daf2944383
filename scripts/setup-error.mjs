/** Something the person at the keyboard can mend. Its message is a whole Chinese sentence, shown as it stands. */
export class SetupError extends Error {}

/**
 * Shows what went wrong: a sentence where one was written for the reader, the stack where none was.
 * @param {unknown} error
 */
export function reportSetupError(error) {
  const text = error instanceof SetupError ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`\n${text}\n`)
}
