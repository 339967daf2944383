import { once } from 'node:events'

/**
 * Starts a server on any free port of this machine. Throws when it gets none.
 * @param {import('node:http').Server} server
 * @returns {Promise<{ readonly port: number, readonly stop: () => Promise<void> }>} `stop` ends what is still being answered, too
 */
export async function listenAnywhere(server) {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const stop = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { port: address.port, stop }
}
