import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { getPath } from './place'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-startup-window',
  // The port is Playwright's. The pipe is ours, and with it Chromium dies when this process does, however it dies.
  '--remote-debugging-port=0',
  '--remote-debugging-pipe'
]

export type Params = Record<string, unknown>
type Message = {
  id?: number
  method: string
  params: Params
  sessionId?: string
  result: never
  error?: Error
}

/** The connection to the browser behind the windows. */
export interface Chromium {
  /** The line on which Playwright waits. */
  readonly announced: string
  send<T>(method: string, params?: Params, session?: string): Promise<T>
  listen(session: string, listener: (method: string, params: Params) => void): void
  /** Lets Chromium write down what pages stored, and end. */
  stop(): Promise<void>
}

export async function startChromium(): Promise<Chromium> {
  const profile = join(getPath('userData'), 'chromium')
  mkdirSync(profile, { recursive: true })
  const child = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [...flags, `--user-data-dir=${profile}`],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe']
    }
  )
  const [, , errors, write, read] = child.stdio as [
    null,
    null,
    NodeJS.ReadableStream,
    NodeJS.WritableStream,
    NodeJS.ReadableStream
  ]
  process.on('exit', () => child.kill('SIGKILL'))

  const announced = await new Promise<string>((resolve, reject) => {
    let said = ''
    errors.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const line = /^DevTools listening on ws:.*$/m.exec(said)
      if (line) resolve(line[0])
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`Chromium ended: ${said}`)))
  })

  let last = 0
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, (method: string, params: Params) => void>()
  const hear = (message: Message): void => {
    if (message.id === undefined)
      return listeners.get(message.sessionId ?? '')?.(message.method, message.params)
    const asker = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) asker?.reject(new Error(message.error.message))
    else asker?.resolve(message.result)
  }
  let rest: Buffer[] = []
  read.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      hear(JSON.parse(Buffer.concat([...rest, chunk.subarray(from, end)]).toString()) as Message)
      rest = []
      from = end + 1
    }
    rest.push(chunk.subarray(from))
  })
  write.on('error', () => child.kill())

  return {
    announced,
    send: <T>(method: string, params: Params = {}, sessionId?: string) =>
      new Promise<T>((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        write.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
      }),
    listen: (session, listener) => void listeners.set(session, listener),
    stop: async () => {
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
      write.write(`${JSON.stringify({ id: ++last, method: 'Browser.close' })}\0`)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      clearTimeout(late)
    }
  }
}
