import type { z } from 'zod'
import type { handling } from '../../contract/handling'
import type { Reading, Writing } from '../context'

interface Noted {
  readonly id: string
  readonly at: string
  readonly by: string
}
type Talk = z.output<(typeof handling.logContact)['input']>

/** The letter a talk is about: whose it is, and the step it belongs to; good news belongs to no step that asks for it. */
export async function letterSpokenOf(db: Reading, letterId: string) {
  const row = await db
    .selectFrom('letter')
    .select(['kind', 'step_id as stepId', 'pupil_id as pupilId'])
    .where('id', '=', letterId)
    .executeTakeFirst()
  return row && { pupilId: row.pupilId, stepId: row.kind === 'good-news' ? null : row.stepId }
}

/** Whose an offence is; undefined when there is none. */
export async function pupilOfOffence(db: Reading, offenceId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('offence')
    .select('pupil_id as pupilId')
    .where('id', '=', offenceId)
    .executeTakeFirst()
  return row?.pupilId
}

export async function insertContact(tx: Writing, contact: Talk & Noted): Promise<void> {
  await tx
    .insertInto('contact')
    .values({
      id: contact.id,
      step_id: contact.stepId,
      letter_id: contact.letterId,
      offence_id: contact.offenceId,
      pupil_id: contact.pupilId,
      kind: contact.kind,
      with_whom: contact.withWhom,
      way: contact.way,
      day: contact.day,
      clock: contact.clock,
      reached: contact.reached ? 'yes' : 'no',
      attempt: contact.reached ? null : contact.attempt,
      outcome: contact.outcome,
      also_there: contact.alsoThere,
      agreed: contact.agreed,
      until_day: contact.until,
      at: contact.at,
      by: contact.by
    })
    .execute()
}

/** A contact that stands, with whose it is and its step; undefined when there is none, or when it was struck already. */
export const standingContact = (db: Reading, contactId: string) =>
  db
    .selectFrom('contact')
    .select(['pupil_id as pupilId', 'step_id as stepId'])
    .where('id', '=', contactId)
    .where('struck_at', 'is', null)
    .executeTakeFirst()

export async function strike(
  tx: Writing,
  contactId: string,
  { at, by, why }: { readonly at: string; readonly by: string; readonly why: string }
): Promise<void> {
  await tx
    .updateTable('contact')
    .set({ struck_at: at, struck_by: by, struck_why: why })
    .where('id', '=', contactId)
    .where('struck_at', 'is', null)
    .execute()
}

type External = z.output<(typeof handling.logExternal)['input']>

export async function insertExternal(
  tx: Writing,
  external: External & Noted & { readonly duty: string | null }
): Promise<void> {
  await tx
    .insertInto('external_contact')
    .values({
      id: external.id,
      step_id: external.stepId,
      body: external.body,
      day: external.day,
      contacted_by: external.contactedBy,
      reference: external.reference,
      outcome: external.outcome,
      duty: external.duty,
      at: external.at,
      by: external.by
    })
    .execute()
}

type FollowUp = z.output<(typeof handling.addFollowUp)['input']>

export async function insertFollowUp(tx: Writing, followUp: FollowUp & Noted): Promise<void> {
  await tx
    .insertInto('follow_up')
    .values({
      id: followUp.id,
      step_id: followUp.stepId,
      part: followUp.part,
      words: followUp.text,
      told: JSON.stringify([...new Set(followUp.told)]),
      at: followUp.at,
      by: followUp.by
    })
    .execute()
}
