import { createServer } from 'node:net'

/**
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number | null>} the port, or null when it is taken
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    // A machine without IPv6 has nothing that could be in the way there.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? null : port),
    )
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null))
    })
  })
}

/**
 * Whether a page can be served at localhost on this port: on either of its addresses another server could answer in its place.
 * @param {number} port
 */
export async function isPortFree(port) {
  return (await tryPort(port, '127.0.0.1')) !== null && (await tryPort(port, '::1')) !== null
}

/**
 * The wanted port, or any other when it is taken. Throws when none can be had.
 * @param {number} wanted
 */
export async function freePort(wanted) {
  if (await isPortFree(wanted)) return wanted
  const port = await tryPort(0, '127.0.0.1')
  if (port === null) throw new Error('no free port on 127.0.0.1')
  return port
}
