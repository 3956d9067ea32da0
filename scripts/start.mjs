import { join } from 'node:path'
import process from 'node:process'
import { build } from './build.mjs'
import { fetchElectron, whyNoWindow } from './electron.mjs'
import { install } from './install.mjs'
import { giveUp, root, run, underOwnNode, withTools } from './runtime.mjs'

// npm start [-- --browser] [-- --demo --data DIR …]: installs and builds what is not there, and opens the app: in a
// window of its own where Electron can be had, else in the browser. Every other flag goes to the app.

const missing = (await install()) ?? (await underOwnNode())
if (missing) giveUp(missing)
if (!(await build())) giveUp('The build failed (see above).')

const flags = process.argv.slice(2).filter((flag) => flag !== '--browser')
const { command, first } = process.argv.includes('--browser') ? browserHost() : await window()
const { ELECTRON_RUN_AS_NODE: _, ...env } = withTools()
const { code } = await run(command, [first, ...flags], { env, cwd: process.cwd() })
process.exit(code)

function browserHost() {
  return { command: process.execPath, first: join(root, 'out/main/server.js') }
}

async function window() {
  const none = whyNoWindow(process.platform, process.env, process.getuid?.() === 0)
  const { binary, why } = none ? { why: none } : await fetchElectron()
  if (binary) return { command: binary, first: root }
  console.log(`No window of its own (${why}): Belvrij opens in the browser instead.`)
  return browserHost()
}
