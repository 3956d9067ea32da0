import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Reply } from '../../src/contract/call'
import { newId } from '../../src/contract/id'

const root = join(import.meta.dirname, '../..')

/** The built Node host as a process of its own, asked over HTTP as a window asks it. */
export interface NodeHost {
  /** The reply, or undefined when the host died before it came. */
  ask(path: string, input?: unknown, event?: string): Promise<Reply | undefined>
  get<T = Record<string, unknown>>(path: string, input?: unknown): Promise<T>
  kill(): Promise<void>
}

export async function startNodeHost(folder: string, clock: string): Promise<NodeHost> {
  const server = join(root, 'out/main/server.js')
  if (!existsSync(server)) throw new Error('The host is not built: run "npm run build" first.')
  const child: ChildProcess = spawn(process.execPath, [server, '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BELVRIJ_TEST: '1', BELVRIJ_TEST_CLOCK: clock }
  })
  const ended = once(child, 'exit')
  const link = await Promise.race([
    readyLink(child),
    ended.then(() => Promise.reject(new Error('The host ended before it was ready.')))
  ])
  const { origin, hash } = new URL(link)
  const post = (path: string, body: unknown, token?: string): Promise<Response> =>
    fetch(origin + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin,
        ...(token && { authorization: `Bearer ${token}` })
      },
      body: JSON.stringify(body)
    })
  const entered = (await (await post('/enter', { code: hash.replace('#code=', '') })).json()) as {
    token: string
  }
  const ask: NodeHost['ask'] = async (path, input = {}, event = newId()) => {
    try {
      return (await (await post('/call', { path, event, input }, entered.token)).json()) as Reply
    } catch {
      return undefined
    }
  }
  return {
    ask,
    async get<T>(path: string, input?: unknown) {
      const reply = await ask(path, input)
      if (!reply?.ok) throw new Error(`${path}: ${JSON.stringify(reply)}`)
      return reply.value as T
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    }
  }
}

async function readyLink(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! }))
    if (line.startsWith('READY ')) {
      child.stdout!.resume()
      return line.slice('READY '.length)
    }
  throw new Error('The host printed no link.')
}
