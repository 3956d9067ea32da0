import { newId } from '../../contract/id'
import type { Custody, RegisterLine } from '../../contract/taken'
import type { TestSchool } from '../../../tests/support/school'

type Who = 'teacher' | 'teacher2' | 'mentor' | 'director'

export const desk = { holderId: null, holder: 'Mw. Smit', place: 'de receptie' }

/** The acts of a day with taken devices, as staff do them, in a school of the test. */
export function acts(school: () => TestSchool) {
  const ask = (who: Who, call: string, input: object, event?: string) =>
    school().as(who).ask(`custody.${call}`, input, event)
  return {
    ask,
    /** Takes the phone of a pupil, to be kept at the desk. */
    take: (who: Who, pupilId: string, more: object = {}, event?: string) =>
      ask(
        who,
        'take',
        { pupilId, device: 'phone', ...desk, note: '', until: null, reason: '', ...more },
        event
      ),
    handBack: (who: Who, custodyId: string, more: object = {}) =>
      ask(who, 'handBack', { custodyId, to: 'pupil', identity: '', urgent: false, note: '', ...more }),
    handOn: (who: Who, custodyId: string, more: object = {}) =>
      ask(who, 'handOn', { custodyId, ...desk, note: '', ...more }),
    held: (who: Who) => school().as(who).get<Custody[]>('custody.held'),
    register: (since: string | null = null, who: Who = 'teacher') =>
      school().as(who).get<RegisterLine[]>('custody.register', { since })
  }
}

/** The id of a device that was taken: the reply must be yes. */
export async function idOf(reply: Promise<unknown>): Promise<string> {
  const { ok, value } = (await reply) as { ok: boolean; value: { id: string } }
  if (!ok) throw new Error('It was not taken.')
  return value.id
}

/** Puts pupils on a trip of some days that is back on the last of them at four. */
export async function onTrip(
  school: TestSchool,
  pupilIds: readonly string[],
  days: { firstDay: string; lastDay: string }
): Promise<void> {
  const id = newId()
  await school.db
    .insertInto('school_class')
    .values({
      id,
      name: `Kamp ${id}`,
      school_year: '2025-2026',
      mentor_id: null,
      kind: 'trip',
      first_day: days.firstDay,
      last_day: days.lastDay,
      back_at: '16:00'
    })
    .execute()
  await school.db
    .insertInto('enrolment')
    .values(
      pupilIds.map((pupil_id, at) => ({
        id: newId(),
        class_id: id,
        pupil_id,
        pocket: at + 1,
        from_day: days.firstDay,
        kind: 'group'
      }))
    )
    .execute()
}
