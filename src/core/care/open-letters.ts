import type { LetterKind } from '../../contract/ladder'
import type { Reading } from '../context'
import { standsOf } from '../letters/on-file-store'

/** Of each of these pupils the letter that lies ready or whose answer is late; what is ready goes first. */
export async function openLetters(
  db: Reading,
  pupilIds: readonly string[],
  today: string
): Promise<ReadonlyMap<string, { id: string; state: 'ready' | 'overdue' }>> {
  if (pupilIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('letter')
    .select(['id', 'pupil_id as pupilId', 'kind', 'issued_at as issuedAt'])
    .where('retracted_by', 'is', null)
    .where('pupil_id', 'in', pupilIds)
    .orderBy('id')
    .execute()
  const stands = await standsOf(
    db,
    rows.map(({ id, kind, issuedAt }) => ({ id, kind: kind as LetterKind, issuedAt, retracted: false })),
    today
  )
  const open = new Map<string, { id: string; state: 'ready' | 'overdue' }>()
  rows.forEach(({ id, pupilId }, at) => {
    const { state } = stands[at]!
    const known = open.get(pupilId)
    if (state === 'ready' || (state === 'overdue' && known?.state !== 'ready'))
      open.set(pupilId, { id, state })
  })
  return open
}
