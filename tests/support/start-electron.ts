import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { _electron } from '@playwright/test'
import type { Running, Setting } from './host'

/** Starts Electron, or its stand-in, on the folder. Its save dialog answers with a place in `saves`. */
export async function startElectron(setting: Setting, executablePath: string): Promise<Running> {
  const { root, folder, saves, args, env, watch, hear } = setting
  const words = [root, '--data', folder, ...args]
  const app = await _electron.launch({ executablePath, args: words, env })
  const child = app.process()
  const said: string[] = []
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line)
      hear(line)
    })
  const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve([])
  await app.evaluate(({ dialog }, place) => {
    dialog.showSaveDialog = ((...asked: { defaultPath?: string }[]) => {
      const name = asked.at(-1)?.defaultPath?.split(/[\\/]/).at(-1)
      return Promise.resolve({ canceled: false, filePath: `${place}/${name}` })
    }) as unknown as typeof dialog.showSaveDialog
  }, saves)
  const page = await app.firstWindow().catch((error: unknown) => {
    throw new Error(`No window came. The host said:\n${said.join('\n')}`, { cause: error })
  })
  await watch(page)
  await page.waitForURL((url) => url.protocol !== 'about:')
  await page.setViewportSize({ width: 1280, height: 800 })

  return {
    page,
    command: [executablePath, ...(process.platform === 'linux' ? ['--no-sandbox'] : []), ...words],
    // A saved file gets its name only when it is whole.
    settled: () => Promise.resolve(),
    stop: async () => {
      await app.close()
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    discard: () => Promise.resolve()
  }
}
