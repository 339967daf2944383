import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { distFolder } from './dist-folder.mjs'
import { isPortFree } from './free-port.mjs'
import { addressLines, reachableAddresses } from './reachable-addresses.mjs'
import { SetupError, reportSetupError } from './setup-error.mjs'
import { createStaticServer } from './static-server.mjs'

const portsToTry = 20

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve(true)
    })
  })
}

/**
 * Serves a folder on the first free port from `port` on; with `strict` on that port or not at all.
 * Answers with the server and the lines that say where it is reached. Throws a SetupError, in a sentence, when there is no port.
 * @param {{ root: string, port: number, host: string, strict: boolean }} options
 */
export async function serve({ root, port, host, strict }) {
  const server = createStaticServer(root)
  const last = strict ? port : port + portsToTry - 1
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (!(await isPortFree(candidate)) || !(await listen(server, candidate, host))) continue
    if (candidate !== port) process.stdout.write(`端口 ${port} 已被占用，改用 ${candidate}。\n`)
    return { server, lines: addressLines(reachableAddresses(host, candidate), host) }
  }
  const tried = strict ? `端口 ${port} ` : `端口 ${port} 至 ${last} 均`
  throw new SetupError(`${tried}不可用，请关闭占用端口的程序，或用 --port 指定其他端口。`)
}

/** @param {readonly string[]} args the command line after the script's name */
export function serveOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      root: { type: 'string', default: distFolder },
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      strict: { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_515) throw new SetupError(`端口应为 1 至 65515 的整数，现为“${values.port}”。`)
  return { root: values.root, port, host: values.host, strict: values.strict }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { lines } = await serve(serveOptions(process.argv.slice(2)))
    process.stdout.write(`${lines.join('\n')}\n`)
  } catch (error) {
    reportSetupError(error)
    process.exitCode = 1
  }
}
