import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

let root = process.cwd()
const paths: Record<string, string> = {
  home: homedir(),
  temp: tmpdir(),
  appData: join(homedir(), '.config'),
  documents: join(homedir(), 'Documents'),
  userData: join(homedir(), '.config', 'stand-in')
}

/** The app's folder: where its package.json is. */
export const getRoot = (): string => root
export const setRoot = (folder: string): void => void (root = folder)

export const packageJson = (): { name: string; version: string } =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string }

export function getPath(name: string): string {
  const path = paths[name]
  if (path === undefined) throw new Error(`Failed to get '${name}' path`)
  return path
}

export const setPath = (name: string, path: string): void => void (paths[name] = path)
