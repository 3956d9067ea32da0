import type { TestSchool } from '../../../tests/support/school'
import { firstIdAt, newId } from '../../contract/id'

const plannedAt = '2025-09-01T08:00:00.000Z'

interface When {
  readonly at?: string
  readonly by?: string
}

/** Puts things on record as the calls of other features do, at any moment and by anyone. */
export const onRecord = (school: TestSchool) => {
  const usual = ({ at = school.now.toISOString(), by = 'teacher' }: When) => ({
    id: newId(Date.parse(at)),
    at,
    by
  })
  return {
    async offence(
      pupilId: string,
      {
        kindId = 'not-handed-in',
        counts = 'counts',
        sameAs = null,
        ...when
      }: When & {
        kindId?: string
        counts?: string
        sameAs?: string | null
      } = {}
    ) {
      const { id, at, by } = usual(when)
      const what = { kind_id: kindId, counts, day: at.slice(0, 10), hour: 3, place: 'lesson', note: '' }
      const said = { own_words: '', covered_by: null, covered_why: null, covered_mark: null }
      const from = { protocol: '', source: '', recorded_at: at, recorded_by: by, same_as: sameAs }
      const row = {
        id,
        incident_id: newId(),
        pupil_id: pupilId,
        event_id: newId(),
        ...what,
        ...said,
        ...from
      }
      await school.db.insertInto('offence').values(row).execute()
      return id
    },
    async turn(offenceId: string, kind: string, when: When = {}) {
      const row = { ...usual(when), offence_id: offenceId, kind, reason: 'Zo is het' }
      await school.db.insertInto('offence_event').values(row).execute()
      return row.id
    },
    async step(pupilId: string, rung = 1) {
      const { id: version } = await school.db
        .selectFrom('ladder_version')
        .select('id')
        .executeTakeFirstOrThrow()
      const id = newId()
      const row = {
        pupil_id: pupilId,
        ladder_version_id: version,
        window_key: '2025-2026',
        rung,
        count: rung
      }
      await school.db
        .insertInto('step')
        .values({ id, ...row })
        .execute()
      return id
    },
    async stepEvent(stepId: string, kind: string, when: When = {}) {
      const row = { ...usual(when), step_id: stepId, kind, reason: '', measures: '[]' }
      await school.db.insertInto('step_event').values(row).execute()
      return row.id
    },
    async missed(stepId: string, when: When = {}) {
      const { at, by } = usual(when)
      // Planned long before: what was missed is found by when that was seen.
      const id = firstIdAt(Date.parse(plannedAt))
      const plan = { measure: 'long-day', day: at.slice(0, 10), place: '', at: plannedAt, by }
      const row = { id, step_id: stepId, ...plan, outcome: 'missed', settled_at: at, settled_by: by }
      await school.db.insertInto('appointment').values(row).execute()
      return id
    }
  }
}
