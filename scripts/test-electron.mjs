import process from 'node:process'
import { build } from './build.mjs'
import { fetchElectron } from './electron.mjs'
import { install } from './install.mjs'
import { binary, giveUp, run, underOwnNode, withTools } from './runtime.mjs'

// npm run test:electron: every end-to-end test in Electron itself. Exit code 3 says that Electron could not be had, and
// so that nothing is known.

const missing = (await install()) ?? (await underOwnNode())
if (missing) giveUp(missing)
if (!(await build())) giveUp('The build failed (see above).')
const { why } = await fetchElectron({ again: true })
if (why) {
  console.error(`Nothing was tested: Electron is not here and could not be fetched (${why}).`)
  process.exit(3)
}
const args = [
  binary('@playwright/test', 'playwright'),
  'test',
  '--project=real-electron',
  ...process.argv.slice(2)
]
const { code } = await run(process.execPath, args, { env: withTools() })
process.exit(code)
