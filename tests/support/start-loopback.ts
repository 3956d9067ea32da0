import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser } from '@playwright/test'
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
  const child = spawn(command[0], command.slice(1), { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const url = await Promise.race([
    readyLine(child.stdout),
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
  const page = await context.newPage()
  await watch(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(url)

  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  return {
    page,
    command,
    settled: async () => void (await Promise.all(downloads)),
    stop: async () => {
      await page.close()
      await end('SIGTERM')
    },
    kill: () => end('SIGKILL'),
    discard: () => context.close()
  }
}

/** The address in the host's line `READY url`. */
async function readyLine(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    if (!line.startsWith('READY ')) continue
    output.resume()
    return line.slice('READY '.length)
  }
  return new Promise(() => undefined)
}
