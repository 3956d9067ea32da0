import { MailHalt, MailSecurity } from '../../contract/mail'
import { Refusal, type Reading, type Writing } from '../context'
import { theSchool } from '../settings/store'
import type { Mailbox } from './message-rules'
import type { Entry } from './post'
import { senderIn } from './sender-rules'

const only = 'school'

export interface SetServer extends Entry {
  /** Null while mail goes out. */
  readonly paused: { readonly at: string; readonly why: MailHalt } | null
}

/** The server the school has set, with its password: for whoever sends, and for nobody who answers a call. */
export async function findServer(db: Reading): Promise<SetServer | undefined> {
  const row = await db.selectFrom('mail_server').selectAll().where('id', '=', only).executeTakeFirst()
  return (
    row && {
      host: row.host,
      port: row.port,
      security: MailSecurity.parse(row.security),
      login: row.login,
      password: row.password,
      senderName: row.sender_name,
      paused: row.paused_at === null ? null : { at: row.paused_at, why: MailHalt.parse(row.paused_why) }
    }
  )
}

/** Puts the server on record in the place of the one before; what stood still goes on. */
export async function replaceServer(
  tx: Writing,
  { senderName, ...server }: Entry,
  set: { readonly at: string; readonly by: string }
): Promise<void> {
  const row = {
    ...server,
    sender_name: senderName,
    set_at: set.at,
    set_by: set.by,
    paused_at: null,
    paused_why: null
  }
  await tx
    .insertInto('mail_server')
    .values({ id: only, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function deleteServer(tx: Writing): Promise<void> {
  await tx.deleteFrom('mail_server').where('id', '=', only).execute()
}

/** Nothing goes out any more until a person has put it right; null: it goes on. */
export async function pauseServer(
  tx: Writing,
  paused: { readonly at: string; readonly why: MailHalt } | null
): Promise<void> {
  await tx
    .updateTable('mail_server')
    .set({ paused_at: paused?.at ?? null, paused_why: paused?.why ?? null })
    .where('id', '=', only)
    .execute()
}

/** Who letters come from: the school at its own address. Refuses where that is not set, or an address of anybody's. */
export async function theSender(db: Reading, senderName: string): Promise<Mailbox> {
  const { email, name } = await theSchool(db)
  const sender = senderIn(email)
  if ('why' in sender) throw new Refusal(sender.why)
  return { name: senderName || name, address: sender.address }
}
