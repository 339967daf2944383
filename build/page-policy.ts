import type { Plugin } from 'vite'
import { withScriptHashes, withoutPolicy } from './script-hashes.ts'

/** Keeps the page's Content-Security-Policy in step with its inline scripts; the development server goes without one. */
export function pagePolicy(): Plugin {
  let isServing = false
  return {
    name: 'page-policy',
    configResolved({ command }) {
      isServing = command === 'serve'
    },
    transformIndexHtml: { order: 'post', handler: (html) => (isServing ? withoutPolicy(html) : withScriptHashes(html)) },
  }
}
