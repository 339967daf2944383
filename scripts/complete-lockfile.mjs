import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {{ version?: string, dev?: boolean, license?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

const lockfilePath = 'package-lock.json'
const platform = /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(gnu|musl))?[^/]*$/

/**
 * What a package of one platform runs on, by its name, which is how all of them are named.
 * @param {string} name
 * @returns {Pick<LockedPackage, 'os' | 'cpu' | 'libc'>}
 */
function platformOf(name) {
  if (name.endsWith('wasm32-wasi')) return { cpu: ['wasm32'] }
  const [, os, cpu, libc] = platform.exec(name) ?? []
  if (os === undefined || cpu === undefined) throw new Error(`no platform in the name ${name}`)
  return { cpu: [cpu], ...(os === 'linux' && libc !== undefined && { libc: [libc === 'musl' ? 'musl' : 'glibc'] }), os: [os] }
}

/**
 * The optional packages that a lockfile names and does not hold, as pairs of name and entry.
 * @param {Lockfile} lockfile
 * @returns {[string, LockedPackage][]}
 */
export function missingOptionals({ packages }) {
  return Object.entries(packages).flatMap(([path, { dev, license, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map(([name, version]) => {
        const { cpu, libc, os } = platformOf(name)
        return /** @type {[string, LockedPackage]} */ ([
          `node_modules/${name}`,
          {
            version,
            ...(cpu && { cpu }),
            ...(dev && { dev }),
            ...(libc && { libc }),
            ...(license && { license }),
            optional: true,
            ...(os && { os }),
          },
        ])
      }),
  )
}

/** @returns {Lockfile} */
export function readLockfile() {
  // oxlint-disable-next-line typescript/no-unsafe-return -- npm's own file, in the shape that npm documents
  return JSON.parse(readFileSync(lockfilePath, 'utf8'))
}

/**
 * Puts the packages for other platforms into the lockfile, where npm left them out: it does so when the registry that it asked does not
 * carry them, and then `npm ci` refuses the lockfile on every machine. Their parents name them by exact version. Run after every
 * change to the dependencies (npm run lock); a test holds the lockfile complete.
 */
function completeLockfile() {
  const lockfile = readLockfile()
  const [[root, project] = [], ...rest] = Object.entries(lockfile.packages)
  const missing = missingOptionals(lockfile)
  const sorted = [...rest, ...missing].sort(([one], [other]) => (one < other ? -1 : 1))
  lockfile.packages = Object.fromEntries([
    ...(root === undefined || project === undefined ? [] : [/** @type {const} */ ([root, project])]),
    ...sorted,
  ])
  writeFileSync(lockfilePath, `${JSON.stringify(lockfile, null, 2)}\n`)
  console.log(`${missing.length} packages of other platforms added`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) completeLockfile()
