import { newId } from '../../contract/id'
import type { Ladder } from '../../contract/ladder'
import type { Outcome } from '../../contract/offences'
import type { Step } from '../../contract/step'
import type { TestSchool } from '../../../tests/support/school'
import { instantOf } from '../calendar/days'
import { insertVersion } from '../ladder/store'

/** A school lived through day by day: its ladder, what is recorded, what is decided. */
export const schoolLife = (school: TestSchool) => {
  const director = school.as('director')
  const life = {
    /** Puts a ladder in force from a day on, also one that has gone by. */
    keep: (ladder: Ladder, effectiveFrom: string) =>
      school.db.transaction().execute((tx) =>
        insertVersion(tx, {
          id: newId(),
          ladder,
          effectiveFrom,
          at: '2025-08-01T08:00:00.000Z',
          by: 'director'
        })
      ),
    /** It is this day now, ten in the morning. */
    today: (day: string) => void (school.now = new Date(instantOf(day, '10:00'))),
    async record(pupilId: string, day: string, more: object = {}): Promise<Outcome> {
      const plain = { pupilIds: [pupilId], kindId: 'phone-used', day, hour: 2, place: 'lesson', note: '' }
      const input = { ...plain, ownWords: '', anyway: null, ...more }
      const { outcomes } = await school.as('teacher').get<{ outcomes: Outcome[] }>('offences.record', input)
      return outcomes[0]!
    },
    withdraw: (offenceId: string) =>
      director.get('offences.withdraw', { offenceId, reason: 'Andere leerling' }),
    waiting: () => director.get<Step[]>('review.waiting'),
    approve: (stepId: string) =>
      director.get('review.decide', {
        stepId,
        decision: 'approve',
        measures: [],
        reason: 'Volgens het stappenplan'
      }),
    /** Everything that waits is approved, but for what asks for a hearing first. */
    async approveAll() {
      for (const { id, needs } of await life.waiting()) if (!needs.includes('hearing')) await life.approve(id)
    },
    /** Recorded and approved on that very day. */
    async lived(pupilId: string, ...days: string[]) {
      for (const day of days) {
        life.today(day)
        await life.record(pupilId, day)
        await life.approveAll()
      }
    },
    /** Every step there is of a pupil: window, branch, rung and how it stands. */
    async steps(pupilId: string) {
      const rows = await school.db
        .selectFrom('step')
        .innerJoin('step_event', 'step_event.step_id', 'step.id')
        .select(['step.id', 'window_key as key', 'track', 'rung', 'step_event.kind as state'])
        .where('step.pupil_id', '=', pupilId)
        .orderBy('step_event.id')
        .execute()
      return [...new Map(rows.map(({ id, ...row }) => [id, row])).values()]
    },
    /** How many rows each table has. */
    async rows() {
      const tables = [
        'offence',
        'offence_event',
        'step',
        'step_event',
        'carry',
        'streak_left',
        'letter',
        'audit'
      ] as const
      const counts: Record<string, number> = {}
      for (const table of tables) {
        const row = await school.db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
        counts[table] = Number(row.n)
      }
      return counts
    }
  }
  return life
}
