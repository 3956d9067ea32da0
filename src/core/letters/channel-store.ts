import { fullName } from '../../contract/names'
import { ChannelWish, type Wished } from '../../contract/preferred-channel'
import type { Reading, Writing } from '../context'

/** Who letters are to, as a letter has it. */
export interface Whose {
  readonly kind: 'guardian' | 'pupil'
  readonly id: string
}

/** Every preference on record of one recipient, newest first. */
export async function wishesOf(db: Reading, { kind, id }: Whose): Promise<Wished[]> {
  const rows = await db
    .selectFrom('preferred_channel')
    .innerJoin('staff', 'staff.id', 'preferred_channel.by')
    .select([
      'preferred_channel.id',
      'channel',
      'at',
      'given_name as givenName',
      'prefix',
      'family_name as familyName'
    ])
    .where('recipient_kind', '=', kind)
    .where('recipient_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('preferred_channel.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    wish: ChannelWish.parse(row.channel),
    at: row.at,
    by: fullName(row)
  }))
}

/** What stands with the recipient of each letter that lies ready; who is not named here has no wish on record. */
export async function wishesForReady(db: Reading): Promise<ReadonlyMap<string, ChannelWish>> {
  const rows = await db
    .selectFrom('preferred_channel')
    .innerJoin('letter', (join) =>
      join
        .onRef('letter.recipient_kind', '=', 'preferred_channel.recipient_kind')
        .onRef('letter.recipient_id', '=', 'preferred_channel.recipient_id')
    )
    .select(['letter.id as letterId', 'preferred_channel.channel'])
    .where('letter.issued_at', 'is', null)
    .where('letter.retracted_by', 'is', null)
    .orderBy('preferred_channel.at')
    .orderBy('preferred_channel.id')
    .execute()
  // The last one on record stands.
  return new Map(rows.map(({ letterId, channel }) => [letterId, ChannelWish.parse(channel)]))
}

interface NewWish {
  readonly id: string
  readonly recipient: Whose
  readonly wish: ChannelWish
  readonly at: string
  readonly by: string
}

/** Puts a preference on record, after the ones before it. */
export async function insertWish(tx: Writing, { recipient, wish, ...row }: NewWish): Promise<void> {
  await tx
    .insertInto('preferred_channel')
    .values({ ...row, recipient_kind: recipient.kind, recipient_id: recipient.id, channel: wish })
    .execute()
}

/** Whom a letter on file is to. */
export async function recipientOf(db: Reading, letterId: string): Promise<Whose> {
  const row = await db
    .selectFrom('letter')
    .select(['recipient_kind as kind', 'recipient_id as id'])
    .where('id', '=', letterId)
    .executeTakeFirstOrThrow()
  return { kind: row.kind as Whose['kind'], id: row.id }
}
