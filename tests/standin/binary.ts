import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const usual: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron'
}

/** The stand-in: a shell script that Playwright starts as if it were Electron. */
export const standIn = join(import.meta.dirname, 'electron')

/** Electron's own binary when it has been downloaded. Only looks: importing `electron` would start a download. */
export function realElectron(): string | undefined {
  const folder = join(root, 'node_modules/electron')
  const note = join(folder, 'path.txt')
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : (usual[process.platform] ?? 'electron')
  const file = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name)
  return existsSync(file) ? file : undefined
}
