import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  test as base,
  chromium,
  expect,
  type Browser,
  type ConsoleMessage,
  type Page
} from '@playwright/test'
import { placeSample } from './sample-school'
import { startElectron } from './start-electron'
import { startLoopback } from './start-loopback'

export { expect }

/** What a project or a spec may ask of the host it runs on: `test.use({ clock: '2026-09-01T08:30:00Z' })`. */
export interface HostOptions {
  kind: 'loopback' | 'electron'
  /** The binary of the Electron projects. */
  electron: string
  /** The instant at which the host's clock starts and runs on from; empty is the machine's own clock. */
  clock: string
  /** Start with the sample school. */
  sample: boolean
  /** More for the host's environment. */
  hostEnv: Record<string, string>
  /** Console errors (their text, then `(address)`) that this spec expects and may therefore pass with. */
  allowed: RegExp[]
}

/** How a host is started, whichever it is. */
export interface Setting {
  readonly root: string
  readonly folder: string
  readonly saves: string
  readonly args: readonly string[]
  readonly env: Record<string, string>
  readonly watch: (page: Page) => Promise<void>
  /** A line that the host wrote on its error output. */
  readonly hear: (line: string) => void
}

/** A host that runs. */
export interface Running {
  readonly page: Page
  readonly command: [string, ...string[]]
  /** One more window on the same host, with a session of its own; only where the host gives links. */
  readonly another?: () => Promise<Page>
  /** Resolves when every download begun so far is whole. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly kill: () => Promise<void>
  readonly discard: () => Promise<void>
}

export interface Host {
  readonly kind: HostOptions['kind']
  /** The data folder, of this spec alone. */
  readonly folder: string
  /** What would start a second one on the same folder. */
  readonly command: readonly [string, ...string[]]
  /** The page as it is now: another one after `restart`. */
  readonly page: Page
  /** One more window on this host, as a colleague at another machine has it. Over HTTP only. */
  another(): Promise<Page>
  /** Where the file lies that the person saved under this name, once it is whole. */
  saved(name: string): Promise<string>
  /** Ends the host in the ordinary way, unless it was killed, and starts it again, with more in its environment. */
  restart(env?: Record<string, string>): Promise<Page>
  /** Ends the host at once, as pulling the plug does. */
  kill(): Promise<void>
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
/** The Chromium of both hosts: the one named, the system's, or the one that Playwright downloaded. */
const system = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
export const executablePath = process.env['CHROMIUM'] ?? system.find(existsSync) ?? chromium.executablePath()
/** What a page says of a host that was killed or stopped on purpose. */
const silence =
  /net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|ABORTED)/

export const test = base.extend<
  HostOptions & { places: { folder: string; saves: string }; host: Host; page: Page },
  { chrome: () => Promise<Browser> }
>({
  kind: ['loopback', { option: true }],
  electron: ['', { option: true }],
  clock: ['', { option: true }],
  sample: [false, { option: true }],
  hostEnv: [{}, { option: true }],
  allowed: [[], { option: true }],

  chrome: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
    async ({}, give) => {
      let browser: Promise<Browser> | undefined
      await give(() => (browser ??= chromium.launch({ executablePath, args: [...flags, ...quiet] })))
      await (await browser)?.close()
    },
    { scope: 'worker' }
  ],

  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  places: async ({}, give) => {
    const places = {
      folder: await mkdtemp(join(tmpdir(), 'belvrij-')),
      saves: await mkdtemp(join(tmpdir(), 'belvrij-saved-'))
    }
    await give(places)
    for (const place of Object.values(places))
      await rm(place, { recursive: true, force: true, maxRetries: 5 })
  },

  host: async ({ kind, electron, clock, sample, hostEnv, allowed, places, chrome }, give) => {
    const { folder, saves } = places
    const seen = new Set<string>()
    const expected = [...allowed]
    let down = false
    const setting: Setting = {
      root: join(import.meta.dirname, '../..'),
      folder,
      saves,
      args: sample ? ['--demo'] : [],
      env: {
        ...(process.env as Record<string, string>),
        BELVRIJ_TEST: '1',
        CHROMIUM: executablePath,
        ...(clock ? { BELVRIJ_TEST_CLOCK: clock } : {}),
        ...hostEnv
      },
      // Errors in the console, among them each violation of the content policy and of Trusted Types, and exceptions
      // nobody caught; those from before we listened too.
      watch: async (page) => {
        const note = (message: ConsoleMessage): void => {
          if (message.type() === 'error') seen.add(`${message.text()} (${message.location().url})`)
        }
        page.on('console', note)
        page.on('pageerror', (error) => seen.add(String(error)))
        for (const message of await page.consoleMessages()) note(message)
        for (const error of await page.pageErrors()) seen.add(String(error))
      },
      hear: (line) => {
        if (/^(stand-in electron:|Unable to load preload script)/.test(line)) seen.add(line)
      }
    }
    const start = async (before?: Running): Promise<Running> =>
      kind === 'electron' ? startElectron(setting, electron) : startLoopback(setting, await chrome(), before)

    if (sample) await placeSample(folder, setting.root, setting.env)
    let running = await start()
    await give({
      kind,
      folder,
      get command() {
        return running.command
      },
      get page() {
        return running.page
      },
      another() {
        if (!running.another) throw new Error('This host opens one window only.')
        return running.another()
      },
      async saved(name) {
        const path = join(saves, name)
        await expect.poll(() => existsSync(path), { message: `${name} is saved`, timeout: 30_000 }).toBe(true)
        await running.settled()
        return path
      },
      async restart(env = {}) {
        Object.assign(setting.env, env)
        if (!down) await running.stop()
        down = true
        running = await start(running)
        down = false
        return running.page
      },
      async kill() {
        down = true
        expected.push(silence)
        await running.kill()
      }
    })
    if (!down) await running.stop()
    await running.discard()
    const complaints = [...seen].filter((text) => !expected.some((pattern) => pattern.test(text)))
    expect(complaints, 'what the page complained of').toEqual([])
  },

  page: async ({ host }, give) => give(host.page)
})
