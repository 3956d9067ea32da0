import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const query = '?nodeWorker'
const mark = '\0thread:'

/**
 * Starts a thread from its source where nothing was built (tests, measurements): Node.js reads TypeScript by itself. The
 * build of the hosts does the same from the file it builds (electron-vite).
 */
export const threadFromSource = {
  name: 'thread-from-source',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!id.endsWith(query)) return undefined
    // What was resolved once may come by again, under its own name.
    return id.startsWith(mark) ? id : `${mark}${join(importer, '..', id.slice(0, -query.length))}.ts${query}`
  },
  load: (id) =>
    id.startsWith(mark)
      ? `import { Worker } from 'node:worker_threads'
         const source = new URL(${JSON.stringify(pathToFileURL(id.slice(mark.length, -query.length)).href)})
         export default (options) => new Worker(source, options)`
      : undefined
}
