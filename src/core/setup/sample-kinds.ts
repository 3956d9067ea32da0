import type { Kysely } from 'kysely'
import { instantOf } from '../calendar/days'
import type { Database } from '../database/schema'
import type { Act, Who } from './sample-act'

interface Setting {
  readonly act: Act
  readonly director: Who
}
interface Made {
  readonly id: string
}

/** What is sent beside decisions: nobody answers these in the sample, and nobody needs to. */
export const otherKinds: ReadonlySet<string> = new Set(['reminder', 'taken', 'conversation'])

/** Letters that come of no decision: a watch that lay at school for a day, and a reminder of a letter nobody answered. */
export async function writeOtherKinds(setting: Setting, day: string, pupilId: string): Promise<void> {
  const { act, director } = setting
  const taken = (await act(director, instantOf(day, '11:00'), 'custody.take', {
    pupilId,
    device: 'smartwatch',
    holderId: director.id,
    holder: 'M. van Bohemen',
    place: 'kluis van de receptie',
    note: '',
    until: null,
    reason: ''
  })) as Made
  const why = 'gebruikt tijdens een toets'
  await send(setting, instantOf(day, '11:10'), { kind: 'taken', id: taken.id, why, collector: 'either' })
  const now = instantOf(day, '16:30')
  const letters = (await act(director, now, 'letters.list', {})) as { id: string; state: string }[]
  const waiting = letters.find(({ state }) => state === 'waiting')
  if (waiting) await send(setting, now, { kind: 'reminder', id: waiting.id }, 'posted')
  await act(director, instantOf(day, '17:30'), 'custody.handBack', {
    custodyId: taken.id,
    to: 'guardian',
    identity: 'Bekend van het gesprek op school',
    urgent: false,
    note: ''
  })
}

/** Parents who come for the phone are invited to talk at once, and do. */
export async function talkAtNoon(setting: Setting, day: string, stepId: string): Promise<void> {
  const { act, director } = setting
  const moment = { day, clock: '12:00', place: 'kamer 1.12', measure: 'talk-with-guardians' }
  const talk = (await act(director, instantOf(day, '08:30'), 'steps.plan', { ...moment, stepId })) as Made
  await send(setting, instantOf(day, '08:40'), { kind: 'conversation', id: talk.id, also: 'de teamleider' })
  await act(director, instantOf(day, '12:20'), 'steps.settle', {
    appointmentId: talk.id,
    outcome: 'kept',
    note: 'Goed gesprek. De ouders helpen thuis mee met de afspraken.',
    again: null
  })
}

async function send(
  { act, director }: Setting,
  instant: string,
  about: object,
  channel = 'portal'
): Promise<void> {
  const { letterIds } = (await act(director, instant, 'letters.writeAbout', about)) as { letterIds: string[] }
  await act(director, instant, 'letters.issue', { letterIds, channel })
}

/**
 * Of two families for whom nothing waits to be decided, one parent prefers e-mail and another the portal, so that the
 * letters that lie ready go more than one way.
 */
export async function preferSome(
  { db, act, director }: Setting & { readonly db: Kysely<Database> },
  now: Date
): Promise<void> {
  const instant = now.toISOString()
  const waiting = (await act(director, instant, 'review.waiting', {})) as { pupilId: string }[]
  const busy = new Set(waiting.map(({ pupilId }) => pupilId))
  const ready = await db
    .selectFrom('letter')
    .select(['pupil_id as pupilId', 'recipient_kind as kind', 'recipient_id as id'])
    .where('issued_at', 'is', null)
    .where('retracted_by', 'is', null)
    .orderBy('school_year')
    .orderBy('number')
    .execute()
  const families = [...Map.groupBy(ready, ({ pupilId }) => pupilId)].filter(([pupilId]) => !busy.has(pupilId))
  for (const [at, wish] of (['mail', 'portal'] as const).entries()) {
    const recipient = families[at]?.[1][0]
    if (!recipient) continue
    const { kind, id } = recipient
    await act(director, instant, 'letters.setChannel', { recipient: { kind, id }, wish })
  }
}
