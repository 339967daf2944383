import { requireNode } from './require-node.mjs'

requireNode()

const { ensureInstalled } = await import('./ensure-installed.mjs')
const { isBuilt } = await import('./build-stamp.mjs')
const { runNpm } = await import('./run-npm.mjs')
const { serve, serveOptions } = await import('./serve.mjs')
const { SetupError, reportSetupError } = await import('./setup-error.mjs')

async function ensureBuilt() {
  if (isBuilt()) return
  process.stdout.write('正在生成页面……\n')
  const { code } = await runNpm(['run', 'build'])
  if (code !== 0) throw new SetupError('页面生成失败，请查看上方的提示。')
}

try {
  const options = serveOptions(process.argv.slice(2))
  await ensureInstalled()
  await ensureBuilt()
  const { lines } = await serve(options)
  process.stdout.write(`\n晋中答卷已就绪，请在浏览器中打开：\n${lines.join('\n')}\n按 Ctrl+C 结束。\n`)
} catch (error) {
  reportSetupError(error)
  process.exitCode = 1
}
