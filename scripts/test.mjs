import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { build } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { lastLine, ofOne, ofPlaywright, ofVitest, readReport, sum, table } from './reports.mjs'
import { binary, quickestFolder, run, underOwnNode, withTools } from './runtime.mjs'

// npm test: installs what is not there, a Chromium too, and runs every check. All of them, also after one has failed.

const missing = (await install()) ?? (await underOwnNode())
if (missing) {
  console.error(missing)
  console.log(lastLine(ofOne(1)))
  process.exit(1)
}

const hour = 60 * 60_000
// Thousands of small schools are made and thrown away, each write forced to disk: in memory that takes no time.
const files = mkdtempSync(join(quickestFolder(), 'belvrij-tests-'))
process.on('exit', () => rmSync(files, { recursive: true, force: true }))
const steps = []

async function step(name, act) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const began = Date.now()
  steps.push({ name, ...(await act()), ms: Date.now() - began })
}

/** Runs one tool of the project; a signal that ends it ends the whole run. */
async function tool(script, args, environment) {
  const options = {
    env: withTools({ TMPDIR: files, ...environment }),
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: hour
  }
  const { code, passed, late } = await run(process.execPath, [script, ...args], options)
  if (late) console.error('It took more than an hour and was ended.')
  if (passed) process.exit(code)
  return code
}

const screens = await findChromium()
await step('build', async () => ofOne((await build({ always: true })) ? 0 : 1))
await step('typecheck', async () => ofOne(await tool(binary('typescript', 'tsc'), ['-b'])))
await step('lint', async () => ofOne(await tool(binary('oxlint'), [])))
await step('format', async () => ofOne(await tool(binary('oxfmt'), ['--check'])))
await step('unit', async () => {
  const file = join(files, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await tool(binary('vitest'), ['run', ...reporters], screens.path && { CHROMIUM: screens.path })
  return ofVitest(readReport(file), code)
})
await step('end to end', async () => {
  if (screens.why) {
    console.error(screens.why)
    return ofOne(1)
  }
  const file = join(files, 'playwright.json')
  const environment = { CHROMIUM: screens.path, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const code = await tool(binary('@playwright/test', 'playwright'), ['test'], environment)
  return ofPlaywright(readReport(file), code)
})

const total = sum(steps)
console.log(
  `\n${table([...steps, { name: 'all', ...total, ms: steps.reduce((ms, one) => ms + one.ms, 0) }])}\n`
)
console.log(lastLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
