import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distFolder } from '../scripts/dist-folder.mjs'
import { listenAnywhere } from '../scripts/listen-anywhere.mjs'
import { createStaticServer } from '../scripts/static-server.mjs'

/** A copy of the built site on a server of its own, in which another release can take its place. */
export async function releasedSite() {
  const root = mkdtempSync(join(tmpdir(), 'released-'))
  cpSync(distFolder, root, { recursive: true, filter: (path) => !/[\\/](offline|v)$|\.png$/.test(path) })
  const { port, stop } = await listenAnywhere(createStaticServer(root))
  return {
    origin: `http://127.0.0.1:${port}`,
    root,
    /** Every script and style sheet gets another name, as after a build of changed code; the old ones are gone. */
    release: () => {
      const assets = join(root, 'assets')
      const names = readdirSync(assets).filter((name) => /-[\w-]{7,8}\.(js|css)$/.test(name))
      const next = new Map(names.map((name) => [name, name.replace(/-[\w-]{7,8}\./, '-N$&').replace('N-', 'n')]))
      const renamed = (text: string) => names.reduce((all, name) => all.replaceAll(name, next.get(name) ?? name), text)
      for (const name of names) {
        writeFileSync(join(assets, name), renamed(readFileSync(join(assets, name), 'utf8')))
        renameSync(join(assets, name), join(assets, next.get(name) ?? name))
      }
      writeFileSync(join(root, 'index.html'), renamed(readFileSync(join(root, 'index.html'), 'utf8')))
    },
    stop: async () => {
      await stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
