import type { Plugin } from 'postcss'

const pixels = /^(\d+(?:\.\d+)?)px$/

/** Headlines and big numerals are large already, in pixels from here on, and their lines are broken by hand. */
const displaySize = 22

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
        if (size !== undefined && Number(size) < displaySize) declaration.value = `calc(${size}px*var(--type))`
      },
    },
  }
}
