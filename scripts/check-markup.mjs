import { execFile, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { z } from 'zod'

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

/** What the checker writes. */
const Report = z.object({
  messages: z.array(
    z.object({
      url: z.string().optional(),
      lastLine: z.number().optional(),
      type: z.string(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
})

/** What the checker says of files that are not faults of theirs, each with why. */
const passedOver = [
  // A file on a disk has no origin, so nothing beside it is 'self'; on a server it is.
  /^Resource violates Content Security Policy \(meta tag\): .+ “(https?:\/\/127\.0\.0\.1:\d+\/|\.{0,2}\/?)[\w./-]+” blocked by “(script|style|img|frame)-src” directive\.$/,
  // Each policy that has such pictures allows data:, which the checker does not look for.
  /^Resource violates Content Security Policy \(meta tag\): image “data:image\/.* blocked by “img-src” directive\.$/,
  // ECharts finds its chart by it.
  /^Attribute “_echarts_instance_” not allowed on element “div”/,
  // A dialog marks all that stands beside it, hidden already or not.
  /^Attribute “aria-hidden” is unnecessary for elements that have attribute “hidden”\.$/,
  // The list that ARIA 1.2 has a combobox control by aria-controls holds the option.
  /^Attribute “aria-activedescendant” value should either refer to a descendant element/,
  // A scene that is shown in small keeps the heading that it has on a wall.
  /^Consider using the “h1” element as a top-level heading only/,
]

/** The same of embeds alone. */
const passedOverInEmbeds = [
  // The foot is a section without a heading: as a div, reader views drop it with its sources, date and table (tried).
  /^Section lacks heading\./,
  // A guess that counts letters: an embed of few words has more of them in the names of its data.
  /^This document appears to be written in English but/,
]

/**
 * @param {string} message
 * @param {string} url
 */
function isPassedOver(message, url) {
  const patterns = /\/embed\/[^/]+$/.test(url) ? [...passedOver, ...passedOverInEmbeds] : passedOver
  return patterns.some((pattern) => pattern.test(message))
}

/** Whether this machine has the Java that the Nu checker runs in. */
export function hasJava() {
  return spawnSync('java', ['-version']).status === 0
}

/**
 * What the Nu checker of HTML, CSS and SVG says of files: errors, warnings and remarks alike, as `file:line: message (extract)`.
 * Rejects where it could not be run.
 * @param {readonly string[]} files names that end in .html or .svg
 * @returns {Promise<readonly string[]>}
 */
export async function checkMarkup(files) {
  const { stdout } = await promisify(execFile)(
    'java',
    ['-Xss4m', '-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json', '--also-check-svg', ...files],
    { maxBuffer: 256 * 1024 * 1024 },
  )
  const { messages } = Report.parse(JSON.parse(stdout))
  return messages
    .filter(({ message, url = '' }) => !isPassedOver(message, url))
    .map(({ url = '', lastLine = 0, type, message, extract = '' }) => {
      const name = decodeURIComponent(url).split('/').slice(-2).join('/')
      return `${name}:${lastLine}: ${type}: ${message} (${extract.replace(/\s+/g, ' ').slice(0, 160)})`
    })
}
