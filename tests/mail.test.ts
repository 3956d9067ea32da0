import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Sending } from '../src/contract/letter-sending'
import type { Letter } from '../src/contract/letters'
import { openHouse } from '../src/core/house'
import { smtp } from '../src/core/mail/smtp'
import type { MakeAlarm } from '../src/core/schedule/scheduler'
import { ownCertificate } from './support/certificate'
import { keysInMemory } from './support/database'
import { openTestHouse, type TestHouse } from './support/house'
import { openMailBox, partsOf, type MailBox } from './support/mail-server'

const certificate = ownCertificate()
const post = smtp({ ca: certificate.cert })
const login = { user: 'school', password: 'geheim' }

let house: TestHouse
let ring: () => void
const alarm: MakeAlarm = (rings) => {
  ring = rings
  return { set: () => undefined, off: () => undefined }
}
const closing: (() => Promise<unknown>)[] = []
const keys = keysInMemory()
let sample: TestHouse
beforeAll(async () => {
  sample = await openTestHouse(keys)
  await sample.get('safekeeping.startSample')
  await sample.house.close()
})
afterAll(() => sample.remove())
beforeEach(async () => {
  house = await openTestHouse(keys, { alarm, post })
  await house.house.close()
  await cp(sample.folder, house.folder, { recursive: true, force: true })
  await house.reopen()
  await signIn()
})
afterEach(async () => {
  await house.remove()
  for (const close of closing.splice(0)) await close()
})

const signIn = () => house.get('accounts.signIn', { code: 'boh', password: 'vlierhof-voorbeeld' })

async function mailBox(manner: Parameters<typeof openMailBox>[0]): Promise<MailBox> {
  const box = await openMailBox({ certificate, ...manner })
  closing.push(() => box.close())
  return box
}

/** A server that takes everything up to the end of the message, and then never says another word. */
async function silentServer(): Promise<{ port: number; whole: Promise<void> }> {
  const sockets = new Set<Socket>()
  let taken: () => void
  const whole = new Promise<void>((done) => (taken = done))
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    let heard = ''
    socket.on('error', () => undefined).write('220 here\r\n')
    socket.on('data', (bytes) => {
      const said = bytes.toString('latin1')
      heard = (heard + said).slice(-5)
      if (heard === '\r\n.\r\n') taken()
      if (/^(EHLO|MAIL|RCPT)/.test(said)) socket.write('250 go on\r\n')
      if (said === 'DATA\r\n') socket.write('354 go on\r\n')
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closing.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => server.close(done))
  })
  return { port: (server.address() as AddressInfo).port, whole }
}

const setServer = (port: number, more: object = {}) =>
  house.get('mail.setServer', {
    host: '127.0.0.1',
    port,
    security: 'plain',
    login: '',
    password: null,
    senderName: '',
    ...more
  })

interface Sendings {
  paused: string | null
  reachable: string[]
  sendings: Sending[]
}
const sendings = () => house.get<Sendings>('letters.sendings')
const states = async () => (await sendings()).sendings.map(({ state }) => state)
const issued = async () =>
  (await house.get<Letter[]>('letters.list')).filter(({ channel }) => channel === 'mailed')

/** Puts every letter in the queue that can be mailed, and gives whom they are for. */
async function sendAll(): Promise<Sending[]> {
  const { reachable } = await sendings()
  await house.get('letters.send', { letterIds: reachable })
  return (await sendings()).sendings
}

/** So many seconds later the bell rings; then what is asked holds. */
async function later(seconds: number, holds: () => Promise<void>): Promise<void> {
  house.now = new Date(house.now.getTime() + seconds * 1000)
  ring()
  // Who was away for so long signs in again.
  if (seconds > 3600) await signIn()
  await vi.waitFor(holds, { timeout: 60_000, interval: 50 })
}

describe('letters go out when their time has come', () => {
  test('over TLS with the school’s password, one to each recipient; one refused address holds up no other', async () => {
    const refused = { address: '' }
    const box = await mailBox({
      security: 'tls',
      login,
      recipient: (address) => (address === refused.address ? '550 5.1.1 No such user' : null)
    })
    await setServer(box.port, { security: 'tls', login: login.user, password: login.password })
    const queue = await sendAll()
    expect(queue.length).toBeGreaterThan(2)
    refused.address = queue[0]!.address
    const gone = queue.filter(({ address }) => address !== refused.address)
    await later(11, async () => {
      expect(box.received.map(({ to }) => to).toSorted()).toEqual(
        gone.map(({ address }) => address).toSorted()
      )
      expect(new Set(await states())).toEqual(new Set(['refused', 'sent']))
    })
    expect(await issued()).toHaveLength(gone.length)
    expect(box.received.every(({ from }) => from === 'info@hetvlierhof.example')).toBe(true)
    for (const { message } of box.received)
      expect(partsOf(message)[1]!.subarray(0, 5).toString()).toBe('%PDF-')
    expect(house.log).toEqual([])
  })

  test('a busy server takes them at a later try', async () => {
    let busy = true
    const box = await mailBox({ security: 'starttls', recipient: () => (busy ? '451 4.3.0 Busy' : null) })
    await setServer(box.port, { security: 'starttls' })
    const queue = await sendAll()
    await later(11, async () =>
      expect((await sendings()).sendings.every(({ why }) => why === 'busy')).toBe(true)
    )
    expect(await issued()).toEqual([])
    busy = false
    await later(61, async () => expect(box.received).toHaveLength(queue.length))
    await later(0, async () => expect(await issued()).toHaveLength(queue.length))
  })

  test('a wrong password stops the queue until somebody sets it right', async () => {
    const box = await mailBox({ security: 'tls', login })
    const entrance = { security: 'tls', login: login.user }
    await setServer(box.port, { ...entrance, password: 'anders' })
    const queue = await sendAll()
    await later(11, async () => expect((await sendings()).paused).toBe('sign-in'))
    await setServer(box.port, { ...entrance, password: login.password })
    await later(1, async () => expect(await issued()).toHaveLength(queue.length))
    expect(box.received).toHaveLength(queue.length)
  })
})

describe('the queue survives', () => {
  test('a house that was closed sends what waited when it is open again, once', async () => {
    const box = await mailBox({})
    await setServer(box.port)
    const queue = await sendAll()
    await house.reopen()
    await signIn()
    await later(11, async () => expect(await issued()).toHaveLength(queue.length))
    await house.reopen()
    await signIn()
    await later(86_400, async () => expect(await states()).toEqual(queue.map(() => 'sent')))
    expect(box.received).toHaveLength(queue.length)
  })

  test('a letter of which nobody heard whether it was taken is not sent again after a crash', async () => {
    const { port, whole } = await silentServer()
    await setServer(port)
    const [first] = await sendAll()
    house.now = new Date(house.now.getTime() + 11_000)
    ring()
    await whole
    // What lies on the disk now is what a crash leaves.
    const left = await mkdtemp(join(tmpdir(), 'belvrij-left-'))
    await cp(house.folder, left, { recursive: true })
    closing.push(() => rm(left, { recursive: true, force: true }))
    await house.house.close()

    const box = await mailBox({})
    house.house = await openHouse({
      folder: left,
      resources: join(import.meta.dirname, '../resources'),
      keys: house.keys,
      clock: () => house.now,
      log: (line) => house.log.push(line),
      alarm,
      post
    })
    await signIn()
    await setServer(box.port)
    await later(86_400, async () =>
      expect((await states()).filter((state) => state !== 'sent')).toEqual(['unsure'])
    )
    const unsure = (await sendings()).sendings.find(({ state }) => state === 'unsure')!
    expect(unsure).toMatchObject({ why: 'interrupted' })
    expect(box.received.map(({ message }) => message).join('')).not.toContain(unsure.letterId)
    expect(box.received).toHaveLength((await states()).length - 1)
    await house.get('letters.settleSending', { letterId: unsure.letterId, sent: 'no' })
    await later(0, async () => expect(new Set(await states())).toEqual(new Set(['sent'])))
    expect(first).toBeDefined()
  })

  test('a house that closes lets go of a letter it can still call back, and of one it cannot it says so', async () => {
    const { port, whole } = await silentServer()
    await setServer(port)
    await sendAll()
    house.now = new Date(house.now.getTime() + 11_000)
    ring()
    await whole
    await house.reopen()
    await signIn()
    const found = await states()
    expect(found.filter((state) => state === 'unsure')).toHaveLength(1)
    expect(found.filter((state) => state === 'queued')).toHaveLength(found.length - 1)
    expect(house.log).toEqual([])
  })
})
