import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Running, Setting } from './host'

/** Starts the Node host on the folder and opens its page in a browser context of its own. */
export async function startLoopback(setting: Setting, browser: Browser, before?: Running): Promise<Running> {
  const { root, folder, saves, args, env, watch } = setting
  await before?.page.close()
  const port = before ? new URL(before.page.url()).port : '0'
  const command: [string, ...string[]] = [
    process.execPath,
    join(root, 'out/main/server.js'),
    '--data',
    folder,
    '--port',
    port,
    '--no-open',
    ...args
  ]
  const child = spawn(command[0], command.slice(1), { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const url = await Promise.race([
    linkIn(lines, /^READY (\S+)/),
    ended.then(([code]) => Promise.reject(new Error(`The host ended before it was ready (code ${code}).`)))
  ])

  // The same browser keeps what the page stored: restarting the host is not clearing the browser.
  const context = before?.page.context() ?? (await browser.newContext())
  const downloads: Promise<void>[] = []
  if (!before)
    context.on('page', (page) => {
      page.on('download', (download) =>
        downloads.push(download.saveAs(join(saves, download.suggestedFilename())))
      )
    })
  const opened = async (link: string, where: BrowserContext): Promise<Page> => {
    const page = await where.newPage()
    await watch(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(link)
    return page
  }
  const page = await opened(url, context)
  const others: BrowserContext[] = []

  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  return {
    page,
    command,
    another: async () => {
      // Enter gives a new link, as it does for whoever sits at the terminal.
      const link = linkIn(lines, / (http:\S+)$/)
      child.stdin.write('\n')
      const other = await browser.newContext()
      others.push(other)
      return opened(await link, other)
    },
    settled: async () => void (await Promise.all(downloads)),
    stop: async () => {
      await page.close()
      for (const other of others) await other.close()
      await end('SIGTERM')
    },
    kill: () => end('SIGKILL'),
    discard: async () => {
      for (const one of [context, ...others]) await one.close()
    }
  }
}

/** The address in the host's next line of this form. */
const linkIn = (lines: Interface, form: RegExp): Promise<string> =>
  new Promise((found) => {
    const hear = (line: string) => {
      const link = form.exec(line)?.[1]
      if (link === undefined) return
      lines.off('line', hear)
      found(link)
    }
    lines.on('line', hear)
  })
