import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { FileContact } from '../../contract/contacts'
import type { Reply } from '../../contract/call'

export type Who = 'mentor' | 'director'

/** A school where parents are called: one class of the mentor, one of nobody's. */
export interface Talking {
  readonly school: TestSchool
  readonly own: TestClass
  readonly other: TestClass
  /** A call home by itself about the first pupil, unless said otherwise. */
  readonly said: (over?: object) => object
  log(over?: object, who?: Who): Promise<string>
  ask(who: Who | 'teacher' | 'administrator', path: string, input: object, event?: string): Promise<Reply>
  get<T = Record<string, unknown>>(who: Who, path: string, input: object): Promise<T>
  /** The talks of a pupil's file, newest first. */
  file(pupilId?: string, who?: Who | 'teacher'): Promise<FileContact[]>
  /** An offence of these pupils, with the step of the first. */
  offence(pupilIds?: readonly string[], hour?: number): Promise<{ stepId: string; offenceIds: string[] }>
  /** The next step of this pupil approved, with its letters gone. */
  letters(pupilId?: string, hour?: number): Promise<{ stepId: string; letterIds: string[] }>
  close(): Promise<void>
}

export async function openTalking(): Promise<Talking> {
  const school = await testSchool()
  const own = await school.addClass('H3b', 3)
  const other = await school.addClass('H3c', 2, { mentor: false })
  const pupil = own.pupils[0]!.id
  const talking: Talking = {
    school,
    own,
    other,
    said: (over = {}) => ({
      pupilId: pupil,
      kind: 'guardian-contact',
      withWhom: 'M. Bakker',
      way: 'phone',
      day: '2026-01-21',
      clock: '09:15',
      reached: true,
      outcome: 'Thuis praten zij over de telefoon.',
      ...over
    }),
    async log(over = {}, who = 'mentor') {
      return (await talking.get<{ id: string }>(who, 'steps.logContact', talking.said(over))).id
    },
    ask: (who, path, input, event) => school.as(who).ask(path, input, event),
    get: (who, path, input) => school.as(who).get(path, input),
    async file(pupilId = pupil, who = 'mentor') {
      return (await school.as(who).get<{ contacts: FileContact[] }>('review.file', { pupilId })).contacts
    },
    async offence(pupilIds = [pupil], hour = 3) {
      type Outcome = { stepId: string; offenceId: string }
      const { outcomes } = await school.as('teacher').get<{ outcomes: Outcome[] }>('offences.record', {
        pupilIds,
        kindId: 'not-handed-in',
        day: '2026-01-21',
        hour,
        place: 'lesson',
        note: '',
        ownWords: '',
        anyway: null
      })
      return { stepId: outcomes[0]!.stepId, offenceIds: outcomes.map(({ offenceId }) => offenceId) }
    },
    async letters(pupilId = pupil, hour = 3) {
      const { stepId } = await talking.offence([pupilId], hour)
      const decision = { stepId, decision: 'approve', measures: [], reason: '' }
      const { letterIds } = await school
        .as('director')
        .get<{ letterIds: string[] }>('review.decide', decision)
      await school.as('director').get('letters.issue', { letterIds, channel: 'printed' })
      return { stepId, letterIds }
    },
    close: () => school.close()
  }
  return talking
}
