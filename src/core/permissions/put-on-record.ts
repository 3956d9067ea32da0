import { sql } from 'kysely'
import type { Writing } from '../context'
import type { Granted, Span } from './rules'

/** What all permissions of one grant have in common. */
export interface Grant extends Pick<Granted, 'classId' | 'pupilIds' | 'devices'> {
  readonly seriesId: string | null
  readonly hour: number | null
  readonly purpose: string
  readonly allowedUse: string
  readonly recording: boolean
  readonly by: string
  readonly at: string
}

/** One of them. */
export type GrantedSpan = Span & { readonly id: string; readonly afterwards: boolean }

/** Puts permissions on record; from then on they count for rounds and for offences. */
export async function insertPermissions(
  tx: Writing,
  grant: Grant,
  spans: readonly GrantedSpan[]
): Promise<void> {
  const row = {
    class_id: grant.classId,
    series_id: grant.seriesId,
    hour: grant.hour,
    purpose: grant.purpose,
    allowed_use: grant.allowedUse,
    devices: grant.devices.join(' '),
    recording: grant.recording ? 'yes' : 'no',
    granted_by: grant.by,
    granted_at: grant.at
  }
  await tx
    .insertInto('permission')
    .values(
      spans.map(({ afterwards, ...span }) => ({ ...span, ...row, afterwards: afterwards ? 'yes' : 'no' }))
    )
    .execute()
  if (grant.pupilIds.length === 0) return
  // One statement however many days: sixty pupils over a school year are more values than a statement may hold.
  await sql`insert into permission_pupil (permission_id, pupil_id)
    select permission.id, pupil.id from permission, pupil
    where permission.id in (${sql.join(spans.map(({ id }) => id))})
      and pupil.id in (${sql.join(grant.pupilIds)})`.execute(tx)
}

/** Takes permissions back with trace: they stay readable, and cover nobody from now on. */
export async function withdrawPermissions(
  tx: Writing,
  ids: readonly string[],
  withdrawn: { at: string; by: string; why: string }
): Promise<void> {
  await tx
    .updateTable('permission')
    .set({ withdrawn_at: withdrawn.at, withdrawn_by: withdrawn.by, withdrawn_why: withdrawn.why })
    .where('id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .execute()
}
