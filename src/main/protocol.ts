import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { protocol } from 'electron'
import { securityHeaders } from '../core/content-policy'
import { pathToFile } from './policies'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
}

/** Every built file of a kind we serve, by the path under which the page asks for it. */
export function builtFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in types)
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]))
}

/** Makes `app://` an origin of its own, with the rights of https and none of file. Call it before ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }
  ])
}

/** Serves the built renderer at `app://bundle/`, under the same content policy as the HTTP hosts. */
export function serveRenderer(folder: string): void {
  const files = builtFiles(folder)
  protocol.handle('app', async ({ method, url }) => {
    const nonce = randomBytes(16).toString('base64')
    const headers = new Headers(securityHeaders(nonce))
    const file = method === 'GET' ? pathToFile(files, url) : undefined
    if (file === undefined) return new Response(null, { status: 404, headers })
    const type = types[extname(file)] ?? ''
    headers.set('content-type', type)
    const bytes = await readFile(file)
    const body = type.startsWith('text/html') ? bytes.toString('utf8').replaceAll('__NONCE__', nonce) : bytes
    return new Response(body, { headers })
  })
}
