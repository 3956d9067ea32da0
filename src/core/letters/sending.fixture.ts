import type { Kysely } from 'kysely'
import type { Sending } from '../../contract/letter-sending'
import type { Database } from '../database/schema'
import type { Asker, TestClass, TestSchool } from '../../../tests/support/school'
import type { Outcome } from '../mail/outcome-rules'
import type { Envelope, Post } from '../mail/post'
import { sendWaiting } from './mail-work'

export const server = {
  host: '127.0.0.1',
  port: 2525,
  security: 'plain',
  login: '',
  password: null,
  senderName: ''
}

/** The letters of one decision: one to each parent of the first pupil. */
export async function decidedLetters(school: TestSchool, of: TestClass, at = 0): Promise<string[]> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [of.pupils[at]!.id],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  const wish = { stepId: outcomes[0]!.stepId, decision: 'approve', measures: [], reason: '' }
  return (await school.as('director').get<{ letterIds: string[] }>('review.decide', wish)).letterIds
}

export interface Sendings {
  on: boolean
  paused: string | null
  reachable: string[]
  sendings: Sending[]
}

export const sendingsOf = (asker: Asker) => asker.get<Sendings>('letters.sendings')

/** A post that answers what the test lays ready, and keeps what it was given. */
export function postThat(...answers: (Outcome | (() => Promise<Outcome>))[]) {
  const given: Envelope[] = []
  const post: Post = {
    async send(_server, envelope) {
      given.push(envelope)
      const answer = answers.shift() ?? { kind: 'accepted' }
      return typeof answer === 'function' ? answer() : answer
    }
  }
  return { post, given }
}

/** Lets the clock run on and sends what is due by then, as the scheduler does. */
export async function passAfter(school: TestSchool, post: Post, seconds: number): Promise<void> {
  school.now = new Date(school.now.getTime() + seconds * 1000)
  await sendWaiting({
    db: school.db,
    post,
    now: () => school.now.toISOString(),
    act: (path, work) => school.app.act(path, work),
    stop: new AbortController().signal
  })
}

/** All that stands in the file, as text. */
export async function everythingIn(db: Kysely<Database>): Promise<string> {
  const lines = await db.selectFrom('audit').selectAll().execute()
  const facts = await db.selectFrom('mail_attempt').selectAll().execute()
  const settings = await db.selectFrom('setting').selectAll().execute()
  return JSON.stringify([lines, facts, settings])
}
