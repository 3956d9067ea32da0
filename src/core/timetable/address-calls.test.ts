import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { newId } from '../../contract/id'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { calendarOf } from './feeds.fixture'
import type * as fetching from './fetch-feed'
import { refreshAllFeeds } from './refresh'

/** What the one server that stands in for the internet answers to a path. */
const pages = new Map<string, { status?: number; text?: string; location?: string }>()
let server: Server
const door = vi.hoisted(() => ({ port: 0 }))
vi.mock('./fetch-feed', async (original) => {
  const { fetchFeed } = await original<typeof fetching>()
  const world: fetching.World = {
    find: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowed: () => true,
    request: (url, options, done) =>
      request({ ...options, host: url.hostname, port: door.port, path: url.pathname }, done),
    patience: 5000
  }
  return { fetchFeed: (address: string) => fetchFeed(address, world) }
})

beforeAll(async () => {
  server = createServer((message, reply) => {
    const { status = 200, text = '', location } = pages.get(message.url ?? '') ?? { status: 404 }
    reply.writeHead(status, location ? { location } : {}).end(text)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  door.port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((done) => server.close(done)))

let school: TestSchool
const wed = '2026-01-21'
const atThree = calendarOf([wed, '10:30', '11:20', 'H3a'])
const atFour = calendarOf([wed, '11:20', '12:10', 'H3b'])
const address = (token: string) => `webcal://vlierhof.zportal.nl/${token}`
beforeEach(async () => {
  school = await testSchool()
  await school.addClass('H3a', 1)
  await school.addClass('H3b', 1)
  pages.clear()
  pages.set('/token-1', { text: atThree })
})
afterEach(() => school.close())

const hours = async (who: 'teacher' | 'teacher2' = 'teacher') => {
  const { lessons } = await school
    .as(who)
    .get<{ lessons: { className: string; hour: number }[] }>('calendar.today')
  return lessons.map(({ className, hour }) => `${className} ${hour}`)
}
const mine = (who: 'teacher' | 'teacher2' = 'teacher') => school.as(who).get('timetable.mine')
const connect = (token: string, who: 'teacher' | 'teacher2' = 'teacher') =>
  school.as(who).ask('timetable.connect', { address: address(token) })

test('an address is read, and read again when asked', async () => {
  expect(await connect('token-1')).toMatchObject({ ok: true, value: { lessons: 1, from: wed, until: wed } })
  expect(await mine()).toMatchObject({ source: 'address', system: 'zermelo', lessons: 1, problem: null })
  expect(await hours()).toEqual(['H3a 3'])
  pages.set('/token-1', { text: atFour })
  await school.as('teacher').get('timetable.refresh')
  expect(await hours()).toEqual(['H3b 4'])
})

test('the address is a secret: it stands in the file, and in no reply, no audit line and no fault', async () => {
  pages.set('/token-2', { location: 'https://elsewhere.zportal.nl/token-3', status: 302 })
  pages.set('/token-3', { text: atThree })
  pages.set('/token-4', { status: 403, text: 'token-4' })
  const replies = [
    await connect('token-2'),
    await connect('token-4'),
    await connect('token-5\u0000 x'),
    await school.as('teacher').ask('timetable.connect', { address: 'http://feeds.example/token-6' }),
    await school.as('teacher').ask('timetable.refresh'),
    await school.as('teacher').ask('timetable.mine'),
    await school.as('director').ask('timetable.mine')
  ]
  const trail = await school.db.selectFrom('audit').selectAll().execute()
  expect(trail.length).toBeGreaterThan(1)
  const said = JSON.stringify([replies, trail, school.faults.map(String)])
  expect(said).not.toMatch(/token|zportal/)
  const kept = await school.db.selectFrom('timetable_feed').select('address').execute()
  expect(kept).toEqual([{ address: 'https://vlierhof.zportal.nl/token-2' }])
})

test('the same act sent again happens once and gets the same answer', async () => {
  const event = newId()
  const ask = () => school.as('teacher').ask('timetable.connect', { address: address('token-1') }, event)
  expect(await ask()).toMatchObject({ ok: true, value: { lessons: 1, unknown: [] } })
  expect(await ask()).toMatchObject({ ok: true, value: { lessons: 1, unknown: [] } })
  const lines = await school.db.selectFrom('audit').selectAll().where('event_id', '=', event).execute()
  expect(lines).toHaveLength(1)
})

test.each([
  ['http://feeds.example/x', 'address-not-safe'],
  ['https://127.0.0.1/x', 'address-not-safe'],
  ['https://me:pin@feeds.example/x', 'address-not-safe'],
  ['webcal://vlierhof.zportal.nl/gone', 'address-refused'],
  ['webcal://vlierhof.zportal.nl/down', 'address-unreachable'],
  ['webcal://vlierhof.zportal.nl/page', 'not-a-calendar'],
  ['webcal://vlierhof.zportal.nl/inside', 'address-not-safe']
])('%s is refused as %s, and what there was stays', async (asked, why) => {
  pages.set('/down', { status: 503 })
  pages.set('/page', { text: '<!doctype html>' })
  pages.set('/inside', { status: 302, location: 'https://169.254.169.254/latest' })
  await connect('token-1')
  expect(await school.as('teacher').ask('timetable.connect', { address: asked })).toMatchObject({ why })
  expect(await mine()).toMatchObject({ lessons: 1, problem: null })
  expect(await hours()).toEqual(['H3a 3'])
})

test.each([
  [{ status: 404 }, 'address-refused'],
  [{ status: 500 }, 'address-unreachable'],
  [{ text: 'Inloggen' }, 'not-a-calendar']
])(
  'when a feed gives no timetable any more (%j) the lessons stay and the problem shows until it is over',
  async (page, why) => {
    await connect('token-1')
    pages.set('/token-1', page)
    expect(await school.as('teacher').ask('timetable.refresh')).toMatchObject({ why })
    expect(await mine()).toMatchObject({ lessons: 1, problem: why })
    expect(await hours()).toEqual(['H3a 3'])
    pages.set('/token-1', { text: atFour })
    await school.as('teacher').get('timetable.refresh')
    expect(await mine()).toMatchObject({ problem: null })
    expect(await hours()).toEqual(['H3b 4'])
  }
)

test('a feed without appointments is right in a holiday: then there are no lessons', async () => {
  await connect('token-1')
  pages.set('/token-1', { text: calendarOf() })
  expect(await school.as('teacher').get('timetable.refresh')).toMatchObject({ lessons: 0, from: null })
  expect(await mine()).toMatchObject({ source: 'address', lessons: 0, problem: null })
})

test('there is nothing to refresh without an address, of a file neither', async () => {
  const refresh = () => school.as('teacher').ask('timetable.refresh')
  expect(await refresh()).toMatchObject({ why: 'no-address' })
  const base64 = Buffer.from(atThree).toString('base64')
  await school.as('teacher').get('timetable.readFile', { file: { name: 'rooster.ics', base64 } })
  expect(await refresh()).toMatchObject({ why: 'no-address' })
})

test('every day all addresses are read again; one that fails stops no other', async () => {
  pages.set('/token-2', { text: atThree })
  await connect('token-1')
  await connect('token-2', 'teacher2')
  pages.set('/token-1', { status: 410 })
  pages.set('/token-2', { text: atFour })
  const write = <T>(work: Parameters<Parameters<typeof refreshAllFeeds>[0]['write']>[0]) =>
    school.db.transaction().execute(work) as Promise<T>
  const now = '2026-01-21T05:00:00.000Z'
  expect(await refreshAllFeeds({ db: school.db, write, now, newId })).toEqual({ read: 1, failed: 1 })
  expect(await hours()).toEqual(['H3a 3'])
  expect(await mine()).toMatchObject({ problem: 'address-refused' })
  expect(await hours('teacher2')).toEqual(['H3b 4'])
  expect(await mine('teacher2')).toMatchObject({ problem: null, readAt: now })
})

test('the address of who has left is not asked any more', async () => {
  await connect('token-1')
  await school.db.updateTable('staff').set({ left_at: '2026-01-20T15:00:00.000Z' }).execute()
  const write = () => Promise.reject(new Error('nothing is written'))
  const now = '2026-01-21T05:00:00.000Z'
  expect(await refreshAllFeeds({ db: school.db, write, now, newId })).toEqual({ read: 0, failed: 0 })
})

test('an address that was forgotten while it was read stays forgotten', async () => {
  await connect('token-1')
  const write = async <T>(work: Parameters<Parameters<typeof refreshAllFeeds>[0]['write']>[0]) => {
    await school.as('teacher').get('timetable.forget')
    return school.db.transaction().execute(work) as Promise<T>
  }
  await refreshAllFeeds({ db: school.db, write, now: '2026-01-21T05:00:00.000Z', newId })
  expect(await mine()).toMatchObject({ source: 'none' })
  expect(await hours()).toEqual([])
})
