import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { install } from './install.mjs'
import { giveUp, root, run, underOwnNode, withTools } from './runtime.mjs'

// npm run test:mutation: changes the rules of offences, ladder and steps one at a time and sees whether a test
// notices. Its tools are many and used by nothing else, so they are installed when this is first asked for.

const missing = (await install()) ?? (await underOwnNode())
if (missing) giveUp(missing)

const folder = join(root, 'tools/mutation')
const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
if (!existsSync(stryker)) {
  console.log('Installing the tools that change the rules…')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { code } = await run('npm', args, { cwd: folder, shell: process.platform === 'win32' })
  if (code !== 0) giveUp('The tools could not be installed (see above): is there a network?')
}
const { code } = await run(process.execPath, [stryker, 'run', 'tools/mutation/stryker.config.json'], {
  env: withTools()
})
process.exitCode = code
