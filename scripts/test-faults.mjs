import process from 'node:process'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { binary, giveUp, run, underOwnNode, withTools } from './runtime.mjs'

// npm run test:faults: the tests of kill, power cut, full disk and damage at their full length; `npm test` runs them short.

const missing = (await install()) ?? (await underOwnNode())
if (missing) giveUp(missing)
if (!(await build())) giveUp('The build failed (see above).')
const args = [binary('vitest'), 'run', 'tests/faults', ...process.argv.slice(2)]
const { code } = await run(process.execPath, args, { env: withTools({ FAULTS: 'full' }) })
process.exit(code)
