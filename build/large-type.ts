import type { Plugin } from 'postcss'

const pixels = /^(\d+(?:\.\d+)?)px$/

/**
 * Every size of type on the page is a number of pixels, so that picture and live chart are one drawing. This multiplies them by
 * `--type`, which is 1, or more where a reader asked for large type; a browser's own enlargement comes on top.
 */
export function largeType(): Plugin {
  return {
    postcssPlugin: 'large-type',
    Declaration: {
      'font-size': (declaration) => {
        const [, size] = pixels.exec(declaration.value) ?? []
        if (size !== undefined) declaration.value = `calc(${size}px*var(--type))`
      },
    },
  }
}
