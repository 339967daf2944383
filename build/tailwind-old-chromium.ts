import type { Plugin } from 'postcss'
import { lowerProperties } from './lower-properties.ts'
import { lowerTransforms, transformParts } from './lower-transforms.ts'
import { lowerWhere } from './lower-where.ts'
import type { Warn } from './warn.ts'

/**
 * What Tailwind 4 writes for browsers of 2023 on and postcss-preset-env leaves as it is: registered custom properties, the individual
 * transform properties, `:where()`. Comes after Tailwind and before postcss-preset-env, which lowers cascade layers, colours, logical
 * properties and media ranges.
 */
export function tailwindOldChromium(): Plugin {
  return {
    postcssPlugin: 'tailwind-old-chromium',
    Once(root, { result }) {
      const warn: Warn = (text, node) => void result.warn(text, { node })
      lowerWhere(root, warn)
      const hasTransforms = lowerTransforms(root, warn)
      lowerProperties(root, hasTransforms ? transformParts : new Map())
    },
  }
}
