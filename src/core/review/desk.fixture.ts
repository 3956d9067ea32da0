import type { TestSchool } from '../../../tests/support/school'
import type { Letter } from '../../contract/letters'
import type { Fact } from '../../contract/fact'
import type { Step } from '../../contract/step'

export type Who = 'teacher' | 'teacher2' | 'mentor' | 'director'

/** What the tests of the desk and the file do again and again. */
export const desk = (school: TestSchool) => {
  const wish = (stepId: string, over = {}) => ({
    stepId,
    decision: 'approve',
    measures: [],
    reason: '',
    ...over
  })
  return {
    /** A phone not handed in, today in this hour, and the step that waits because of it. */
    async offence(pupilId: string, hour = 3, who: Who = 'teacher') {
      const { outcomes } = await school
        .as(who)
        .get<{ outcomes: { stepId: string; offenceId: string }[] }>('offences.record', {
          pupilIds: [pupilId],
          kindId: 'not-handed-in',
          day: '2026-01-21',
          hour,
          place: 'lesson',
          note: `in uur ${hour}`,
          ownWords: '',
          anyway: null
        })
      return outcomes[0]!
    },
    decide: (who: Who, stepId: string, over = {}, event?: string) =>
      school.as(who).ask('review.decide', wish(stepId, over), event),
    approve: (stepId: string) => school.as('director').get('review.decide', wish(stepId)),
    withdraw: (offenceId: string) =>
      school.as('director').get('offences.withdraw', { offenceId, reason: 'Verkeerde leerling' }),
    waiting: (who: Who) => school.as(who).get<Step[]>('review.waiting'),
    letters: () => school.as('director').get<Letter[]>('letters.list'),
    file: (who: Who, pupilId: string) =>
      school
        .as(who)
        .get<{ sees: string; facts: Fact[]; ladder: object | null; guardians: object[] }>('review.file', {
          pupilId
        })
  }
}
