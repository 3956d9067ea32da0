import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { About } from '../../contract/letters-about'
import { openLetterDesk, type LetterDesk } from './about.fixture'

let desk: LetterDesk
beforeEach(async () => {
  desk = await openLetterDesk()
})
afterEach(() => desk.close())

const of = (id: string): About => ({ kind: 'reminder', id })

/** Both parents' letters of a suspension, sent on Wednesday 21 January. */
async function sent(): Promise<string[]> {
  const stepId = await desk.heavy(['suspension'])
  await desk.hear(stepId)
  const days = { firstDay: '2026-01-22', lastDay: '2026-01-23' }
  const said = { stepId, form: 'external', reason: 'Opnieuw gefilmd in de les', whyAgain: '' }
  const { id } = await desk.get('director', 'suspend', { ...said, ...days })
  const ids = await desk.write({ kind: 'suspension', id })
  await desk.issue(ids)
  return ids
}
const late = () => {
  desk.school.now = new Date('2026-02-10T09:00:00.000Z')
}
const reply = (letterId: string) =>
  desk.school.as('director').get('letters.reply', { letterId, kind: 'seen', day: '2026-01-21', note: '' })

describe('a reminder', () => {
  test('goes to the same recipient, names the first letter and gives a new last day', async () => {
    const [hers] = await sent()
    late()
    const shown = await desk.preview(of(hers!))
    expect(shown).toHaveLength(1)
    const { recipient } = await desk.letter(hers!)
    expect(shown[0]!.recipient).toBe(recipient)
    expect(shown[0]!.text).toContain('Op woensdag 21 januari 2026 schreven wij u')
    expect(shown[0]!.text).toContain('kenmerk TEL-2025-0001')
    // Ten school days on, over the spring holiday.
    expect(shown[0]!.text).toContain('Wilt u uiterlijk dinsdag 3 maart 2026 antwoorden?')
    expect(shown[0]!.text).not.toContain('Antwoordstrook')
    await desk.school.as('director').get('settings.change', { replySlip: true })
    expect(await desk.text(of(hers!))).toContain('Antwoordstrook')
  })

  test('counts as the reminder of the first letter when it goes out, and only then', async () => {
    const [hers] = await sent()
    late()
    const [reminder] = await desk.write(of(hers!), 'mentor')
    expect(await desk.letter(hers!)).toMatchObject({ state: 'overdue', remindedOn: null })
    await desk.issue([reminder!])
    expect(await desk.letter(hers!)).toMatchObject({ state: 'waiting', remindedOn: '2026-02-10' })
    expect(await desk.letter(reminder!)).toMatchObject({ kind: 'reminder', state: 'issued' })
    const course = await desk.school
      .as('director')
      .get<{ kind: string; note: string }[]>('letters.course', { letterId: hers })
    expect(course).toMatchObject([{ kind: 'reminded', note: 'TEL-2025-0003' }])
    await desk.issue([reminder!])
    expect(await desk.rows('step_task')).toBe(3)
    expect(await desk.school.as('director').get<object[]>('letters.course', { letterId: hers })).toHaveLength(
      1
    )
  })

  test('is written one at a time, and again when nothing is heard', async () => {
    const [hers] = await sent()
    late()
    const [first] = await desk.write(of(hers!))
    expect(await desk.tryToWrite(of(hers!))).toMatchObject({ why: 'already-written' })
    expect(await desk.about('reminder', hers!)).toMatchObject({ next: null })
    await desk.issue([first!])
    const [second] = await desk.write(of(hers!))
    expect((await desk.letter(first!)).retractedBy).toBeNull()
    expect((await desk.letter(second!)).state).toBe('ready')
  })

  test('that lies ready is never sent once the answer is there', async () => {
    const [hers] = await sent()
    const [reminder] = await desk.write(of(hers!))
    await reply(hers!)
    expect((await desk.letter(reminder!)).state).toBe('retracted')
    expect(await desk.tryToWrite(of(hers!))).toMatchObject({ why: 'no-reply-awaited' })
  })

  test('stands beside the quick note of a call, which stays as it was', async () => {
    const [hers] = await sent()
    await desk.school.as('director').get('letters.remind', { letterId: hers })
    expect(await desk.letter(hers!)).toMatchObject({ remindedOn: '2026-01-21' })
    expect(await desk.letters()).toHaveLength(2)
  })

  test('is for no letter that lies ready, for nobody who is written to no more, and for no other class', async () => {
    const [hers, his] = await sent()
    const { recipientId } = await desk.school.db
      .selectFrom('letter')
      .select('recipient_id as recipientId')
      .where('id', '=', hers!)
      .executeTakeFirstOrThrow()
    await desk.school.db
      .updateTable('guardian')
      .set({ authority: 'no' })
      .where('id', '=', recipientId)
      .execute()
    expect(await desk.tryToWrite(of(hers!))).toMatchObject({ why: 'not-written-to' })
    await desk.pupil(desk.own.pupils[0]!.id, { born_on: '2008-01-01' })
    expect(await desk.tryToWrite(of(his!))).toMatchObject({ why: 'not-written-to' })
    expect(await desk.tryToWrite(of(newId()))).toMatchObject({ why: 'letter-unknown' })
    await desk.school.db.updateTable('school_class').set({ mentor_id: null }).execute()
    expect(await desk.tryToWrite(of(his!), 'mentor')).toMatchObject({ why: 'not-your-pupil' })
    await desk.school.db
      .updateTable('letter')
      .set({ issued_at: null as never })
      .execute()
    expect(await desk.tryToWrite(of(his!))).toMatchObject({ why: 'letter-not-issued' })
    expect(await desk.letters()).toHaveLength(2)
  })

  test('speaks English to who reads English', async () => {
    await desk.inEnglish()
    const [hers] = await sent()
    expect(await desk.text(of(hers!))).toContain('On Wednesday 21 January 2026 we wrote to you about Amira.')
  })
})
