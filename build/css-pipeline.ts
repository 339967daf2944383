import tailwindcss from '@tailwindcss/postcss'
import postcssPresetEnv from 'postcss-preset-env'
import { largeType } from './large-type.ts'
import { tailwindOldChromium } from './tailwind-old-chromium.ts'

/** Chromium 86 is the oldest browser that has to show the page; its name for the bundler. */
export const oldestBrowser = 'chrome86'

/** The way of the style sheet of the page, the embeds and the offline file. */
export const cssPipeline = [
  tailwindcss({ optimize: false }),
  tailwindOldChromium(),
  largeType(),
  postcssPresetEnv({
    browsers: 'chrome >= 86',
    stage: 2,
    // Firefox and Safari are served too, and Tailwind has written their prefixes.
    autoprefixer: { remove: false },
    // It copies Tailwind's `font-variant-numeric: var(…)` into `font-feature-settings`, where those words mean nothing and undo what was set.
    features: { 'font-variant-property': false },
  }),
]
