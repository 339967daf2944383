/** The oldest Node.js that the build tools run on. */
const oldest = { major: 20, minor: 19 }

/**
 * Ends the process with a sentence when Node.js is too old. Uses nothing that an old Node.js lacks, and the callers import everything
 * else after it: a missing export in a static import would end in a syntax error before any sentence could be shown.
 */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  process.stderr.write(
    `当前 Node.js 版本为 ${process.versions.node}，需要 ${oldest.major}.${oldest.minor} 或更高版本。请从 https://nodejs.org 安装后重试。\n`,
  )
  process.exit(1)
}
