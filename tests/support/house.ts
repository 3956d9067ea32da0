import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Caller, Reply } from '../../src/contract/call'
import { newId } from '../../src/contract/id'
import { openHouse, type House, type HouseOptions, type KeyHolder } from '../../src/core/house'
import { keysInMemory } from './database'

const password = 'vier rode fietsen'

/** A whole house on a folder of its own: opened, closed and opened again as a host does it. */
export interface TestHouse {
  readonly folder: string
  readonly keys: KeyHolder
  readonly log: Record<string, unknown>[]
  now: Date
  house: House
  ask(path: string, input?: unknown, event?: string): Promise<Reply>
  get<T = Record<string, unknown>>(path: string, input?: unknown): Promise<T>
  /** The first run, with or without the recovery code typed back; the director is signed in after it. */
  setUp(options?: { encrypted?: boolean }): Promise<{ code: string }>
  askAs(caller: Caller, path: string, input: unknown): Promise<Reply>
  signIn(code?: string): Promise<void>
  reopen(): Promise<void>
  remove(): Promise<void>
}

const resources = join(import.meta.dirname, '../../resources')

export async function openTestHouse(
  keys: KeyHolder = keysInMemory(),
  more: Pick<HouseOptions, 'alarm' | 'post'> = {}
): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'belvrij-house-'))
  const log: Record<string, unknown>[] = []
  const open = (): Promise<House> =>
    openHouse({ folder, resources, keys, clock: () => self.now, log: (line) => log.push(line), ...more })
  const ask = (id: string, path: string, input: unknown, event = newId()): Promise<Reply> =>
    self.house.call({ id, device: 'local' }, { path, event, input })
  const value = (path: string, reply: Reply): unknown => {
    if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply)} ${JSON.stringify(log)}`)
    return reply.value
  }
  const self: TestHouse = {
    folder,
    keys,
    log,
    now: new Date('2026-01-21T09:20:00.000Z'),
    house: undefined as unknown as House,
    ask: (path, input = {}, event = newId()) => ask('window', path, input, event),
    async get<T>(path: string, input: unknown = {}) {
      return value(path, await ask('window', path, input)) as T
    },
    async setUp({ encrypted = true } = {}) {
      const { code } = encrypted
        ? await self.get<{ code: string }>('safekeeping.makeRecoveryCode')
        : { code: '' }
      await self.get('setup.openSchool', {
        language: 'nl',
        schoolName: 'Het Vlierhof',
        region: 'midden',
        custodyMode: 'lesson',
        preset: 'phone-card',
        director: {
          code: 'boh',
          givenName: 'Marijke',
          prefix: 'van',
          familyName: 'Bohemen',
          password,
          pin: '246810'
        },
        recoveryCode: encrypted ? code.toLowerCase() : null
      })
      await self.signIn()
      return { code }
    },
    async askAs(caller, path, input) {
      if (caller === 'visitor') return ask('visitor', path, input)
      const code = caller === 'director' ? 'boh' : `the ${caller}`
      if (caller !== 'director') {
        const person = {
          code,
          givenName: 'T.',
          prefix: '',
          familyName: caller,
          role: caller,
          password,
          pin: null
        }
        await self.ask('accounts.add', person)
      }
      await ask(caller, 'accounts.signIn', { code, password })
      return ask(caller, path, input)
    },
    async signIn(code = 'boh') {
      await self.get('accounts.signIn', { code, password })
    },
    async reopen() {
      await self.house.close()
      self.house = await open()
    },
    async remove() {
      await self.house.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  self.house = await open()
  return self
}
