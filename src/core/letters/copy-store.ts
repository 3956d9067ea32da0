import type { Reading } from '../context'

/** Whom a letter is to, with the e-mail address that stands with them now. */
export interface MailTo {
  readonly letterId: string
  readonly kind: 'guardian' | 'pupil'
  readonly email: string
}

/** Where letters can be mailed to: each to its own recipient. */
export async function mailTo(db: Reading, letterIds: readonly string[]): Promise<Map<string, MailTo>> {
  const rows = await db
    .selectFrom('letter')
    .leftJoin('guardian', (join) =>
      join.onRef('guardian.id', '=', 'letter.recipient_id').on('letter.recipient_kind', '=', 'guardian')
    )
    .leftJoin('pupil', (join) =>
      join.onRef('pupil.id', '=', 'letter.recipient_id').on('letter.recipient_kind', '=', 'pupil')
    )
    .select([
      'letter.id',
      'letter.recipient_kind as kind',
      'guardian.email as guardianEmail',
      'pupil.email as pupilEmail'
    ])
    .where('letter.id', 'in', letterIds)
    .execute()
  return new Map(
    rows.map(({ id, kind, guardianEmail, pupilEmail }) => [
      id,
      { letterId: id, kind: kind as MailTo['kind'], email: guardianEmail ?? pupilEmail ?? '' }
    ])
  )
}
