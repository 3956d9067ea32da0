import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { binary, root, run, withTools } from './runtime.mjs'

const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json'
]
const outcomes = ['main/index.js', 'main/server.js', 'preload/index.cjs', 'renderer/index.html']
const out = join(root, 'out')
const stamp = join(out, 'built.json')

function filesOf(name) {
  if (!statSync(join(root, name)).isDirectory()) return [name]
  return readdirSync(join(root, name))
    .sort()
    .flatMap((each) => filesOf(`${name}/${each}`))
    .filter((each) => /\.(tsx?|css|html|json|svg|png)$/.test(each) && !/\.test\.tsx?$/.test(each))
}

function sourcesNow() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** When each outcome was written: a build by hand in between shows here. */
const outcomesNow = () =>
  outcomes.map((file) => (existsSync(join(out, file)) ? statSync(join(out, file)).mtimeMs : 0))

/** Whether what is built comes from the sources as they are. */
function isBuilt() {
  if (!existsSync(stamp)) return false
  const { from, at } = JSON.parse(readFileSync(stamp, 'utf8'))
  return JSON.stringify(at) === JSON.stringify(outcomesNow()) && from === sourcesNow()
}

/** Builds both hosts and the screens, unless the sources are as they were. Resolves to whether it is built now. */
export async function build({ always = false } = {}) {
  if (!always && isBuilt()) return true
  const from = sourcesNow()
  console.log('Building…')
  const { code, ms } = await run(process.execPath, [binary('electron-vite'), 'build', '--logLevel', 'warn'], {
    env: withTools()
  })
  if (code !== 0) return false
  mkdirSync(out, { recursive: true })
  writeFileSync(stamp, JSON.stringify({ from, at: outcomesNow() }))
  console.log(`Built in ${(ms / 1000).toFixed(1)} s.`)
  return true
}
