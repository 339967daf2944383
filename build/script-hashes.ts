import { policyHash } from './policy-hash.ts'

const policyMeta = /(<meta\s+http-equiv="Content-Security-Policy"\s+content="[^"]*script-src 'self')[^;"]*/
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/**
 * The directives of the policy are in `index.html`, those of embeds in `outputs/embed/embed-page.ts`.
 * Allows the inline scripts that stand in a page, each by its hash, and no other: whatever hashes its policy held before are replaced.
 * Call it whenever an inline script was put in or changed. Throws when the page has no policy to write them into.
 */
export function withScriptHashes(html: string): string {
  if (!policyMeta.test(html)) throw new Error('the page has no Content-Security-Policy meta with a script-src')
  const hashes = [...html.matchAll(inlineScript)].map(([, script = '']) => ` ${policyHash(script)}`)
  return html.replace(policyMeta, (_match, before: string) => before + [...new Set(hashes)].join(''))
}

/** Takes the policy out: the development server puts in scripts of its own. */
export function withoutPolicy(html: string): string {
  return html.replace(/\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
}
