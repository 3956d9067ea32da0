import type { Reply } from '../../contract/call'
import type { CareItem, Meeting } from '../../contract/care-shapes'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

export type Who = 'mentor' | 'director' | 'teacher' | 'teacher2'

export interface Agenda {
  readonly holds: boolean
  readonly open: Meeting[]
  readonly items: CareItem[]
  readonly staff: { id: string; name: string }[]
  readonly held: Meeting[]
}

/** A school that consults: one class of the mentor, one of nobody's that `teacher` leads as team leader. */
export interface Caring {
  readonly school: TestSchool
  readonly own: TestClass
  readonly other: TestClass
  ask(who: Who, path: string, input?: object, event?: string): Promise<Reply>
  get<T = Record<string, unknown>>(who: Who, path: string, input?: object): Promise<T>
  putOn(pupilId: string, who?: Who): Promise<string>
  open(who?: Who): Promise<string>
  agenda(who?: Who): Promise<Agenda>
  /** An advice of the care team by 4 February, which the mentor asks for, unless said otherwise. */
  decide(itemId: string, meetingId: string, over?: object, who?: Who): Promise<string>
  offence(pupilId: string, hour: number): Promise<void>
  close(): Promise<void>
}

export async function openCaring(): Promise<Caring> {
  const school = await testSchool()
  const own = await school.addClass('H3b', 3)
  const other = await school.addClass('H3c', 2, { mentor: false })
  const duties = [{ duty: 'team-leader', classId: other.id }]
  await school.as('director').get('accounts.setDuties', { staffId: 'teacher', duties })
  const caring: Caring = {
    school,
    own,
    other,
    ask: (who, path, input, event) => school.as(who).ask(path, input, event),
    get: (who, path, input) => school.as(who).get(path, input),
    async putOn(pupilId, who = 'mentor') {
      const wish = { pupilId, source: 'mentor', reason: 'Telefoon in elke les' }
      return (await caring.get<{ itemId: string }>(who, 'care.putOn', wish)).itemId
    },
    async open(who = 'director') {
      const wish = { day: '2026-01-21', present: 'mentor H3b, zorgcoördinator' }
      return (await caring.get<{ meetingId: string }>(who, 'care.open', wish)).meetingId
    },
    agenda: (who = 'director') => caring.get<Agenda>(who, 'care.agenda'),
    async decide(itemId, meetingId, over = {}, who = 'director') {
      const wish = { kind: 'care-team', words: '', doerId: 'mentor', until: '2026-02-04', ...over }
      const said = await caring.get<{ decisionId: string }>(who, 'care.decide', {
        itemId,
        meetingId,
        ...wish
      })
      return said.decisionId
    },
    async offence(pupilId, hour) {
      await school.as('teacher').get('offences.record', {
        pupilIds: [pupilId],
        kindId: 'not-handed-in',
        day: '2026-01-21',
        hour,
        place: 'lesson',
        note: '',
        ownWords: '',
        anyway: null
      })
    },
    close: () => school.close()
  }
  return caring
}
