import type { TestClass, TestSchool } from '../../../tests/support/school'

/** The two letters of a first step, one per guardian; `kind` is put on them afterwards, as this school's ladder asks less. */
export async function firstLetters(school: TestSchool, of: TestClass, kind = 'warning'): Promise<string[]> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [of.pupils[0]!.id],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  const { stepId } = outcomes[0]!
  const { letterIds } = await school
    .as('director')
    .get<{ letterIds: string[] }>('review.decide', { stepId, decision: 'approve', measures: [], reason: '' })
  await school.db.updateTable('letter').set({ kind }).where('id', 'in', letterIds).execute()
  return letterIds
}
