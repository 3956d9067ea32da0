import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { binary, run, withTools } from './runtime.mjs'

const apps = '/Applications'
const known = {
  // The shell draws the same pages without a window around them, in three quarters of the time.
  linux: () => [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge'
  ],
  darwin: () =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `${apps}/${name}.app/Contents/MacOS/${name}`
    ),
  win32: ({ ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA }) =>
    [ProgramFiles, x86, LOCALAPPDATA].flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`
    ])
}

/** Where a Chromium is found on a machine of this kind, the likeliest first. */
export const usualPlaces = (platform, environment) => known[platform]?.(environment) ?? []

/** Whether this is a Chromium that starts: some systems have a script in its place that tells you to install it. */
function works(file) {
  if (!existsSync(file)) return false
  // On Windows the question opens a window.
  if (process.platform === 'win32') return true
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/**
 * A Chromium for the screen tests: the one named in CHROMIUM, Playwright's own, the system's, else one that is fetched
 * now. Resolves to `{ path }`, or to `{ why }`, a sentence.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM
  if (named) return works(named) ? { path: named } : { why: `CHROMIUM is ${named}, which does not start.` }
  const own = await playwrights()
  const find = () => [own, ...usualPlaces(process.platform, process.env)].find(works)
  let path = find()
  if (path) return { path }

  console.log('Fetching a Chromium for the screen tests, for at most two minutes…')
  const fetching = [binary('@playwright/test', 'playwright'), 'install', '--no-shell', 'chromium']
  await run(process.execPath, fetching, {
    env: withTools(),
    stdio: 'ignore',
    timeout: 120_000
  })
  path = find()
  if (path) return { path }

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing the Chromium of the system…')
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000
    }
    await run('apt-get', ['update', '-qq'], options)
    // A Debian of before the shell was a package of its own has the whole browser.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      await run('apt-get', ['install', '-y', '-qq', name], options)
      path = find()
      if (path) return { path }
    }
  }
  return { why: 'No Chromium was found and none could be fetched: install one, or name it in CHROMIUM.' }
}
