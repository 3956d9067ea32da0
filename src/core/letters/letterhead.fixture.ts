import { createHash } from 'node:crypto'
import type { TestSchool } from '../../../tests/support/school'
import { LetterContent } from './content'

export const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
export const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Every picture that is kept. */
export const pictures = async ({ db }: TestSchool) =>
  (await db.selectFrom('picture').select('id').execute()).map(({ id }) => id)

let hour = 2
/** Decides on a new offence of this pupil, and reads the letters of it that were kept. */
export async function lettersOf(school: TestSchool, pupilId: string, who: 'mentor' | 'director') {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [pupilId],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: (hour = (hour % 6) + 1),
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  const wish = { stepId: outcomes[0]!.stepId, decision: 'approve', measures: [], reason: '' }
  const { letterIds } = await school.as(who).get<{ letterIds: string[] }>('review.decide', wish)
  const rows = await school.db.selectFrom('letter').selectAll().where('id', 'in', letterIds).execute()
  return rows.map((row) => ({ ...row, said: LetterContent.parse(JSON.parse(row.content)) }))
}
