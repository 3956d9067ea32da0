import process from 'node:process'
import { build } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { binary, giveUp, run, underOwnNode, withTools } from './runtime.mjs'

// npm run screenshots: a picture of every screen, of the sample school, for the documentation.

const missing = (await install()) ?? (await underOwnNode())
if (missing) giveUp(missing)
if (!(await build())) giveUp('The build failed (see above).')
const { path, why } = await findChromium()
if (why) giveUp(why)
const config = 'tests/screenshots/playwright.config.ts'
const args = [binary('@playwright/test', 'playwright'), 'test', '--config', config, ...process.argv.slice(2)]
const { code } = await run(process.execPath, args, { env: withTools({ CHROMIUM: path }) })
process.exit(code)
