/**
 * Whether a process of this machine has not ended yet.
 * @param {number} id
 */
export function isRunning(id) {
  if (!Number.isInteger(id) || id <= 0) return false
  try {
    return process.kill(id, 0)
  } catch (error) {
    // It is there, and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
