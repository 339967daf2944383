import { configureGlobal } from 'fast-check'

/**
 * Properties are tried on the same values in every run, so that a run is red for a change and for nothing else; the full tier, which is
 * run before a release, tries new ones. A counterexample that it finds becomes an example of its test.
 */
if (process.env['TIER'] !== 'full') configureGlobal({ seed: 20_211_231 })
