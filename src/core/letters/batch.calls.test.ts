import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../../../tests/support/pdf-text'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import type { Reply } from '../../contract/call'
import { newId } from '../../contract/id'
import type { Letter } from '../../contract/letters'

let school: TestSchool
let letters: Letter[]
/** Two classes with letters, the last class of the alphabet first. */
beforeAll(async () => {
  school = await testSchool()
  for (const name of ['H3b', 'B1a']) {
    const { pupils } = await school.addClass(name, 3)
    for (const pupil of pupils) await letterTo(pupil.id)
  }
  letters = await school.as('director').get<Letter[]>('letters.list')
})
afterAll(() => school.close())

async function letterTo(pupilId: string): Promise<void> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [pupilId],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  const { stepId } = outcomes[0]!
  await school.as('director').get('review.decide', { stepId, decision: 'approve', measures: [], reason: '' })
}

const all = () => ({ letterIds: letters.map(({ id }) => id) })
const file = (event: string) => school.as('director').ask('letters.file', all(), event)
const howFar = (event: string, who: 'director' | 'mentor' = 'director') =>
  school.as(who).get<{ done: number; all: number } | null>('work.progress', { event })
const stop = (event: string, who: 'director' | 'mentor' = 'director') =>
  school.as(who).get<{ stopped: boolean }>('work.stop', { event })

/** Asks how far it is, over and over, until it is under way and `enough` of it, or the reply is there. */
async function until(event: string, enough: (done: number) => boolean): Promise<number[]> {
  const seen: number[] = []
  for (;;) {
    const now = await howFar(event)
    if (now) seen.push(now.done)
    if (now ? enough(now.done) : seen.length > 0) return seen
    await new Promise(setImmediate)
  }
}

describe('a whole batch in one file', () => {
  it('stands by class, and in a class by reference, whatever the order it was asked in', async () => {
    expect(letters.length).toBe(12)
    const reply = (await file(newId())) as Reply & { value: { name: string; base64: string } }
    const printed = textOf(Buffer.from(reply.value.base64, 'base64'))
    const expected = letters
      .toSorted((a, b) => a.className!.localeCompare(b.className!) || a.reference.localeCompare(b.reference))
      .map(({ reference }) => reference)
    expect(expected[0]).toBe('TEL-2025-0007')
    expect(printed.match(/TEL-2025-\d{4}/g)!.filter((one, at, every) => one !== every[at - 1])).toEqual(
      expected
    )
    expect(reply.value.name).toBe('Brieven TEL-2025-0001 - TEL-2025-0012.pdf')
  })

  it('says how far it is while it is made, to whoever asked for it and to nobody else', async () => {
    const event = newId()
    const reply = file(event)
    const seen = await until(event, (done) => done > 0)
    expect(seen.at(-1)).toBeGreaterThan(0)
    expect(await howFar(event, 'mentor')).toBeNull()
    expect(await reply).toMatchObject({ ok: true })
    expect(await howFar(event)).toBeNull()
  })

  it('lets another window keep a round while it is made', async () => {
    const event = newId()
    const order: string[] = []
    const reply = file(event).then(() => order.push('file'))
    await until(event, () => true)
    const { pupils } = await school.addClass('V4c', 1)
    await letterTo(pupils[0]!.id)
    order.push('recorded')
    await reply
    expect(order).toContain('recorded')
    expect(school.faults).toEqual([])
  })

  it('can be stopped by whoever asked for it: nothing is made, nothing is marked', async () => {
    const event = newId()
    const reply = file(event)
    await until(event, (done) => done > 0)
    expect(await stop(event, 'mentor')).toEqual({ stopped: false })
    expect(await stop(event)).toEqual({ stopped: true })
    expect(await reply).toEqual({ ok: false, reason: 'refused', why: 'stopped', about: {} })
    expect(await howFar(event)).toBeNull()
    const now = await school.as('director').get<Letter[]>('letters.list')
    expect(now.filter(({ issuedAt }) => issuedAt !== null)).toEqual([])
    expect(school.faults).toEqual([])
    expect(await file(newId())).toMatchObject({ ok: true })
  })

  it('that is made already cannot be stopped any more', async () => {
    const event = newId()
    await file(event)
    expect(await stop(event)).toEqual({ stopped: false })
    expect(await stop(newId())).toEqual({ stopped: false })
  })

  it('is not begun when one letter is not there, or was changed', async () => {
    const event = newId()
    const letterIds = [...all().letterIds, newId()]
    expect(await school.as('director').ask('letters.file', { letterIds }, event)).toMatchObject({
      why: 'letter-unknown'
    })
    const pdf = Buffer.from('%PDF-something else')
    await school.db.updateTable('letter').set({ pdf }).where('id', '=', letters[3]!.id).execute()
    expect(await file(event)).toMatchObject({
      why: 'letter-damaged',
      about: { reference: letters[3]!.reference }
    })
    expect(await howFar(event)).toBeNull()
  })
})
