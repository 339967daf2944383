/**
 * What a law is tried on: everything in the full tier (`TIER=full`, as scripts/test.mjs sets it), and elsewhere what stands for its kind.
 */
export function byTier<Case>(everything: readonly Case[], representatives: readonly Case[]): readonly Case[] {
  return process.env['TIER'] === 'full' ? everything : representatives
}
