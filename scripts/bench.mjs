import { join } from 'node:path'
import process from 'node:process'
import { build } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { giveUp, root, run, underOwnNode, withTools } from './runtime.mjs'
import { threadFromSource } from './thread-from-source.mjs'

// npm run bench: bundles bench/index.ts to out/bench (Node cannot follow our imports, which have no extension) and
// runs it in the folder of the project, with its own arguments.

const missing = (await install()) ?? (await underOwnNode())
if (missing) giveUp(missing)
if (!(await build())) giveUp('The build failed (see above).')
const { build: bundle } = await import('vite')
await bundle({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [threadFromSource],
  build: { ssr: 'bench/index.ts', outDir: 'out/bench', target: 'node22', copyPublicDir: false }
})
const { path, why } = await findChromium()
if (why) console.error(why)
const args = [join(root, 'out/bench/index.js'), ...process.argv.slice(2)]
const { code } = await run(process.execPath, args, { env: withTools(path && { CHROMIUM: path }) })
process.exit(code)
