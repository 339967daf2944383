import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The file with the licences of what is bundled, beside the page. */
export const licencesFile = 'licences.txt'

const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/

/**
 * `build.license` writes the licences of what is bundled; some ask that a notice goes with them (Apache 2.0, 4d), which stands in a file of
 * its own. This puts the notices of the same packages under the licences.
 */
export function licenceNotices(): Plugin {
  return {
    name: 'licence-notices',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const licences = bundle[licencesFile]
        if (licences?.type !== 'asset') throw new Error(`${licencesFile} is not in the bundle: build.license is not set`)
        const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
        const folders = new Set(modules.flatMap((id) => packageFolder.exec(id)?.[0] ?? []))
        const notices = [...folders].sort().flatMap((folder) => {
          const path = join(folder, 'NOTICE')
          return existsSync(path) ? [`\n## NOTICE\n\n${readFileSync(path, 'utf8').trim()}\n`] : []
        })
        licences.source = String(licences.source) + notices.join('')
      },
    },
  }
}
