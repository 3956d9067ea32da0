import { readdirSync, readFileSync } from 'node:fs'
import { extname, relative, sep } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
}

/** One built file as it goes out. A name that carries a hash of its content may be kept by the browser for good. */
export interface Page {
  readonly type: string
  readonly lasting: boolean
  body(nonce: string): Buffer
}

/**
 * The built screens, read once at start: a request is looked up in this list and never becomes a path on disk, so
 * there is nothing to climb out of. The first page is `/`; its nonce is filled in anew for every answer.
 */
export function readPages(folder: string): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = `${entry.parentPath}${sep}${entry.name}`
    const content = readFileSync(file)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    if (path === '/index.html') {
      const text = content.toString('utf8')
      pages.set('/', {
        type,
        lasting: false,
        body: (nonce) => Buffer.from(text.replaceAll('__NONCE__', nonce))
      })
    } else {
      pages.set(path, { type, lasting: path.startsWith('/assets/'), body: () => content })
    }
  }
  if (!pages.has('/'))
    throw new Error(`De schermen van Belvrij staan niet in ${folder}: bouw het programma eerst.`)
  return pages
}
