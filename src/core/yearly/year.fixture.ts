import type { TestClass, TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'

/** What happened at a school over a year, put on record without the days it took. */
export const year = (school: TestSchool) => {
  async function incident(
    pupilId: string,
    day: string,
    over: { kindId?: string; sameAs?: string } = {}
  ): Promise<string> {
    const id = newId()
    await school.db
      .insertInto('offence')
      .values({
        id,
        incident_id: newId(),
        pupil_id: pupilId,
        kind_id: over.kindId ?? 'not-handed-in',
        counts: 'counts',
        day,
        hour: 3,
        place: 'lesson',
        note: 'Amira zat achterin',
        own_words: 'Het was van Bas',
        recorded_at: `${day}T09:20:00.000Z`,
        recorded_by: 'teacher',
        same_as: over.sameAs ?? null,
        covered_by: null,
        covered_why: null,
        covered_mark: null,
        protocol: '',
        source: '',
        event_id: newId()
      })
      .execute()
    return id
  }
  return {
    incident,
    /** So many incidents on a day, of the pupils of a class in turn. */
    async incidents({ pupils }: TestClass, n: number, day: string, over: { kindId?: string } = {}) {
      const ids: string[] = []
      for (let at = 0; at < n; at++) ids.push(await incident(pupils[at % pupils.length]!.id, day, over))
      return ids
    },
    async turned(offenceId: string, kind: 'withdrawn' | 'reinstated' | 'contested') {
      await school.db
        .insertInto('offence_event')
        .values({
          id: newId(),
          offence_id: offenceId,
          kind,
          at: '2026-01-21T10:00:00.000Z',
          by: 'director',
          reason: 'Verkeerde leerling'
        })
        .execute()
    },
    /** A step and its events, in order: a kind each, with the measures that were chosen. */
    async step(pupilId: string, day: string, events: readonly (readonly [string, readonly string[]])[]) {
      const { id: version } = await school.db
        .selectFrom('ladder_version')
        .select('id')
        .executeTakeFirstOrThrow()
      const id = newId()
      const row = { pupil_id: pupilId, ladder_version_id: version, window_key: id, rung: 1, count: 1 }
      await school.db
        .insertInto('step')
        .values({ id, ...row })
        .execute()
      for (const [kind, measures] of events)
        await school.db
          .insertInto('step_event')
          .values({
            id: newId(),
            step_id: id,
            kind,
            at: `${day}T10:00:00.000Z`,
            by: 'director',
            reason: '',
            measures: JSON.stringify(measures)
          })
          .execute()
    }
  }
}
