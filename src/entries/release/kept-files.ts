/** One file of a version: where it lies under the page's folder ('' is the page itself), and the beginning of its SHA-256 in hex. */
export interface KeptFile {
  readonly path: string
  readonly hash: string
}

/** The files of one version, and the version of the data among them. */
export interface KeptVersion {
  readonly files: readonly KeptFile[]
  readonly dataVersion: string
}

/** A file that is kept, and whether what it is called can ever mean another content. */
interface Requested {
  readonly path: string
  readonly unchanging: boolean
}

/** Files in this folder have a hash in their names. */
export const isHashed = (path: string): boolean => path.startsWith('assets/')

/**
 * Which kept file an address asks for, under `scope` (the folder of the page, with its slash); null for everything that is not kept,
 * such as embeds, and for data of another version. The page is the same whatever query it is opened with.
 */
export function keptFileOf(address: string, scope: string, { files, dataVersion }: KeptVersion): Requested | null {
  const { origin, pathname, searchParams } = new URL(address)
  if (!(origin + pathname).startsWith(scope)) return null
  const path = (origin + pathname).slice(scope.length).replace(/^index\.html$/, '')
  if (!files.some((file) => file.path === path)) return null
  const version = searchParams.get('v')
  if (path === '' || isHashed(path)) return { path, unchanging: isHashed(path) }
  return version === null || version === dataVersion ? { path, unchanging: version !== null } : null
}
