import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { keysInMemory } from '../../../tests/support/database'
import { openTestHouse, type TestHouse } from '../../../tests/support/house'
import { instantOf } from '../calendar/days'
import { openFile } from '../database/open'
import { wallAlarm, type MakeAlarm } from './scheduler'

const wednesday = '2026-01-21'

/** An alarm that rings when the test says so. */
function aBell() {
  const bell = { sets: [] as number[], on: 0, ring: () => undefined as void }
  const alarm: MakeAlarm = (ring) => {
    bell.on += 1
    bell.ring = ring
    return { set: (inMs) => void bell.sets.push(inMs), off: () => void (bell.on -= 1) }
  }
  return { bell, alarm }
}

let house: TestHouse
let bell: ReturnType<typeof aBell>['bell']
afterEach(() => house.remove())

async function open(now: string): Promise<void> {
  const made = aBell()
  bell = made.bell
  house = await openTestHouse(keysInMemory(), { alarm: made.alarm })
  house.now = new Date(now)
  await house.setUp({ encrypted: false })
}

/** It is then so late, the alarm rings, and all that follows from it is done. */
async function ringAt(now: string): Promise<void> {
  house.now = new Date(now)
  const before = bell.sets.length
  bell.ring()
  await vi.waitFor(() => expect(bell.sets.length).toBeGreaterThan(before))
  await settled()
}
/** Jobs write in turn with everyone: an act of our own comes after them. */
async function settled(): Promise<void> {
  let before = -1
  let lines = 0
  while (lines !== before) {
    before = lines
    await house.get('safekeeping.status')
    for (let turns = 0; turns < 50; turns++) await new Promise((next) => setImmediate(next))
    lines = bell.sets.length
  }
}

/** The first jobs of a new school are done, and what they wrote has been looked at. */
async function restAt(now: string): Promise<void> {
  await ringAt(now)
  await ringAt(now)
}

interface Line {
  at: string
  actor_id: string
  call: string
  subjects: string
}
/** What stands on the trail by 'system', read from the file itself once the house let go of it. */
async function ran(): Promise<string[]> {
  await house.house.close()
  const file = openFile(join(house.folder, 'belvrij.db'), null)
  const lines = file.prepare('select at, actor_id, call, subjects from audit order by seq').all() as Line[]
  file.close()
  await house.reopen()
  return lines.filter((line) => line.actor_id === 'system').map(({ call, at }) => `${call} ${at}`)
}

describe('the moments of a day', () => {
  test('whoever shows reminders is told when the bell rings, and the alarm is set for the next moment', async () => {
    await open(instantOf(wednesday, '10:28'))
    await restAt(instantOf(wednesday, '10:28'))
    expect(bell.sets.at(-1)).toBe(2 * 60_000)
    let told = 0
    house.house.onChange(() => (told += 1))
    await ringAt(instantOf(wednesday, '10:29'))
    expect(told).toBe(0)
    await ringAt(instantOf(wednesday, '10:30'))
    expect(told).toBe(1)
    expect(bell.sets.at(-1)).toBe(15 * 60_000)
  })

  test('a changed bell table is looked at within seconds, however much is written', async () => {
    await open(instantOf(wednesday, '13:31'))
    await restAt(instantOf(wednesday, '13:31'))
    const before = bell.sets.length
    for (const city of ['A', 'B', 'C']) await house.get('settings.change', { city })
    expect(bell.sets.slice(before)).toEqual([5_000])
  })

  test('a clock that was put back is noticed', async () => {
    await open(instantOf(wednesday, '10:40'))
    await restAt(instantOf(wednesday, '10:40'))
    let told = 0
    house.house.onChange(() => (told += 1))
    await ringAt(instantOf(wednesday, '09:40'))
    expect(told).toBe(1)
  })
})

describe('what the house does by itself', () => {
  test('a job that was missed for days runs once at the next start, and not again at the one after', async () => {
    await open(instantOf(wednesday, '10:28'))
    await ringAt(instantOf(wednesday, '10:28'))
    const first = await ran()
    expect(first.map((line) => line.split(' ')[0])).toEqual(['schedule.feeds', 'schedule.overdue'])
    house.now = new Date(instantOf('2026-01-28', '11:00'))
    await house.reopen()
    await ringAt(instantOf('2026-01-28', '11:00'))
    expect(await ran()).toHaveLength(4)
    await ringAt(instantOf('2026-01-28', '11:15'))
    expect(await ran()).toHaveLength(4)
  })

  test('after a sleep it runs once, and the windows are told at once', async () => {
    await open(instantOf(wednesday, '10:28'))
    await ringAt(instantOf(wednesday, '10:28'))
    let told = 0
    house.house.onChange(() => (told += 1))
    house.now = new Date(instantOf('2026-01-22', '08:45'))
    house.house.wake()
    expect(told).toBe(1)
    expect(bell.sets.at(-1)).toBe(15_000)
    await ringAt(instantOf('2026-01-22', '08:46'))
    house.house.wake()
    await ringAt(instantOf('2026-01-22', '08:47'))
    expect(await ran()).toHaveLength(4)
  })

  test('a clock that is put back makes nothing run twice', async () => {
    await open(instantOf(wednesday, '08:31'))
    for (const clock of ['08:31', '06:00', '06:31', '08:29', '08:31'])
      await ringAt(instantOf(wednesday, clock))
    expect(await ran()).toHaveLength(2)
  })

  test('nothing runs before the school is set up, and nothing after the house was closed', async () => {
    const made = aBell()
    bell = made.bell
    house = await openTestHouse(keysInMemory(), { alarm: made.alarm })
    await ringAt(instantOf(wednesday, '10:28'))
    await house.setUp({ encrypted: false })
    await house.house.close()
    expect(bell.on).toBe(0)
    const sets = bell.sets.length
    bell.ring()
    house.house.wake()
    await new Promise((next) => setImmediate(next))
    expect(bell.sets).toHaveLength(sets)
    await house.reopen()
    expect(await ran()).toEqual([])
    expect(house.log).toEqual([])
  })
})

describe('what may be said aloud', () => {
  const speak = (id = 'window') => house.house.remindersFor(id)

  test('it is said of who sits at a window, also while it is locked, and of nobody at an empty one', async () => {
    await open(instantOf(wednesday, '10:28'))
    const me = await house.get<{ staff: { id: string } }>('accounts.me')
    expect(await speak()).toEqual({ staffId: me.staff.id, language: 'nl', reminders: [] })
    house.house.lockAll()
    expect(await speak()).toMatchObject({ staffId: me.staff.id })
    expect(await speak('another')).toEqual({ staffId: null, language: 'nl', reminders: [] })
    house.house.release('window')
    expect(await speak()).toMatchObject({ staffId: null })
  })

  test('asking is no sign of life: whoever is idle is locked all the same', async () => {
    await open(instantOf(wednesday, '10:28'))
    house.now = new Date(instantOf(wednesday, '10:37'))
    await speak()
    house.now = new Date(instantOf(wednesday, '10:39'))
    expect(await house.ask('settings.school')).toMatchObject({ reason: 'closed', locked: true })
    house.now = new Date(instantOf(wednesday, '20:29'))
    expect(await speak()).toMatchObject({ staffId: null })
  })
})

describe('the alarm of a real house', () => {
  test('rings, and is silent once it is off', async () => {
    house = await openTestHouse(keysInMemory(), aBell())
    await new Promise<void>((ring) => {
      const alarm = wallAlarm(() => {
        alarm.off()
        ring()
      })
      alarm.set(60_000)
      alarm.set(0)
    })
    vi.useFakeTimers()
    try {
      const never = vi.fn<() => void>()
      const alarm = wallAlarm(never)
      alarm.set(1_000)
      alarm.off()
      expect(vi.getTimerCount()).toBe(0)
      await vi.advanceTimersByTimeAsync(3_600_000)
      expect(never).not.toHaveBeenCalled()
    } finally {
      vi.useRealTimers()
    }
  })

  test('goes on ringing where the clock of the machine is put back', async () => {
    house = await openTestHouse(keysInMemory(), aBell())
    vi.useFakeTimers()
    try {
      const ring = vi.fn<() => void>()
      const alarm = wallAlarm(ring)
      alarm.set(60_000)
      vi.setSystemTime(Date.now() - 3_600_000)
      await vi.advanceTimersByTimeAsync(15 * 60_000)
      expect(ring).toHaveBeenCalled()
      alarm.off()
    } finally {
      vi.useRealTimers()
    }
  })
})
