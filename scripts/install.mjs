import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { root, run } from './runtime.mjs'

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/**
 * Why the packages must be installed, or undefined when what is there is what the lockfile says. `there` is the
 * lockfile that npm leaves inside node_modules as the last thing it does: without it an install was cut short.
 */
export function whyInstall(wanted, there) {
  if (!there) return 'nothing is installed yet'
  const packages = Object.entries(wanted.packages).filter(([path]) => path !== '')
  for (const [path, { version, optional, devOptional }] of packages) {
    const found = there.packages[path]
    if (found ? found.version !== version : !optional && !devOptional)
      return `${path} is not as the lockfile says`
  }
  const extra = Object.keys(there.packages).find((path) => !(path in wanted.packages))
  return extra && `${extra} is no longer in the lockfile`
}

/** Installs the packages exactly as the lockfile says, when they are not. Resolves to a sentence when that failed. */
export async function install() {
  const wanted = read(join(root, 'package-lock.json'))
  if (!whyInstall(wanted, read(join(root, 'node_modules/.package-lock.json')))) return undefined
  console.log('Installing the packages; the first time this takes about a minute…')
  const { code, ms } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) return 'The packages could not be installed (see above): is there a network?'
  console.log(`Installed in ${(ms / 1000).toFixed(0)} s.`)
  return undefined
}

/** npm as it was started, with the Node it was started with: the project's own Node is about to be replaced. */
function npm(args) {
  const { npm_execpath: script = '', npm_node_execpath: node = process.execPath } = process.env
  const options = { stdio: ['ignore', 'ignore', 'inherit'] }
  if (basename(script) === 'npm-cli.js') return run(node, [script, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
