import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { Script } from 'node:vm'
import { bridge } from './bridge.js'
import { preloadWorld } from './preload-world.js'

const body = (source: string): string => `function (require, module, exports, process) {\n${source}\n}`
const topOnly = (source: string): string => `if (window === window.top) { ${source} }`

/** What the page's own world runs before every document: its end of the bridge; and `open` gives nothing, as denied. */
export const pageScript = topOnly(
  `(${String(bridge)})('stand-in:page', 'stand-in:preload')
   window.open = (url = '') => (standInOpen(new URL(url, location.href).href), null)`
)

/** What the preload's world runs before every document: the other end, `electron`, and the built preload file. */
export function preloadScript(file: string): string {
  const { source, error } = readPreload(file)
  const link = `(${String(bridge)})('stand-in:preload', 'stand-in:page')`
  return topOnly(
    `(${String(preloadWorld)})(${link}, ${JSON.stringify(file)}, ${JSON.stringify(error)}, ${body(source)})`
  )
}

/** A sandboxed preload is one CommonJS file: anything else is an error that the window shows, as in Electron. */
function readPreload(file: string): { source: string; error: string | null } {
  try {
    if (!isAbsolute(file)) throw new Error('preload script must have absolute path')
    const source = readFileSync(file, 'utf8')
    // oxlint-disable-next-line no-new -- compiled for its syntax only: imports do not parse in a function
    new Script(`(${body(source)})`, { filename: file })
    return { source, error: null }
  } catch (error) {
    return { source: '', error: String(error) }
  }
}
