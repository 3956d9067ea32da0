import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setRoot } from './place'
import { becomeReady } from './ready'

// As the real binary does: the first word that is no switch is the app's folder, and `ready` comes only after the
// app's main module has been evaluated. A top-level `await app.whenReady()` therefore never ends, here as there.
const words = process.argv.slice(2)
const root = resolve(words.find((word) => !word.startsWith('-')) ?? '.')
setRoot(root)
process.argv.splice(1, Infinity, ...words)
const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main: string }
const waiting = setTimeout(() => {
  process.stderr.write('stand-in electron: the main module does not finish: does it await app.whenReady()?\n')
  process.exit(1)
}, 10_000)
await import(pathToFileURL(join(root, main)).href)
clearTimeout(waiting)
await becomeReady()
