/**
 * Where the built files are, for those that serve or test them, and where they are being written, for the parts of a build: `DIST`, else
 * `dist`. scripts/build.mjs gives its parts a folder beside, a test run gives its parts one of its own.
 */
export const distFolder = process.env['DIST'] || 'dist'
