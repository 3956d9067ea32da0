import type { CommandContext, Reading, Writing } from '../context'
import { picturesOn, type PageFacts, type PlacedPicture } from './content'
import type { PictureFacts } from './picture-rules'

/** Pictures by the SHA-256 of their bytes: what a press is handed beside a letter. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** Where a picture is used now: the logo of the school, or the signature of one person. */
export type Use = { readonly purpose: 'logo' } | { readonly purpose: 'signature'; readonly staffId: string }

export interface KeptPicture extends PictureFacts {
  readonly id: string
  readonly bytes: Uint8Array
}

const staffOf = (use: Use) => (use.purpose === 'signature' ? use.staffId : null)

/** The picture in use now; undefined when there is none. */
export async function pictureInUse(db: Reading, use: Use): Promise<KeptPicture | undefined> {
  const row = await db
    .selectFrom('picture_use')
    .innerJoin('picture', 'picture.id', 'picture_use.picture_id')
    .select(['picture.id', 'mime', 'bytes', 'width', 'height'])
    .where('purpose', '=', use.purpose)
    .where('staff_id', 'is not distinct from', staffOf(use))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && { ...row, mime: row.mime as KeptPicture['mime'] }
}

/** From now on this picture is used there, or none. One that is nowhere in use and on no letter is not kept. */
export async function putInUse(ctx: CommandContext, use: Use, picture: KeptPicture | null): Promise<void> {
  const { db, now, actor, newId, touch } = ctx
  const before = await pictureInUse(db, use)
  if (before?.id === picture?.id) return
  if (before) {
    touch(before.id)
    await db
      .updateTable('picture_use')
      .set({ ended_at: now, ended_by: actor.id })
      .where('purpose', '=', use.purpose)
      .where('staff_id', 'is not distinct from', staffOf(use))
      .where('ended_at', 'is', null)
      .execute()
    await forgetUnused(db, before.id)
  }
  if (!picture) return
  touch(picture.id)
  await db
    .insertInto('picture')
    .values({ ...picture, added_at: now, added_by: actor.id })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await db
    .insertInto('picture_use')
    .values({
      id: newId(),
      picture_id: picture.id,
      purpose: use.purpose,
      staff_id: staffOf(use),
      at: now,
      by: actor.id
    })
    .execute()
}

async function forgetUnused(tx: Writing, id: string): Promise<void> {
  const used = await tx
    .selectFrom('picture_use')
    .select('id')
    .where('picture_id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  const shown = await tx
    .selectFrom('letter')
    .select('id')
    .where('content', 'like', `%${id}%`)
    .executeTakeFirst()
  if (!used && !shown) await tx.deleteFrom('picture').where('id', '=', id).execute()
}

/** A picture in use as letters show it, with these words for who cannot see it. */
export async function placedPicture(db: Reading, use: Use, alt: string): Promise<PlacedPicture | null> {
  const found = await pictureInUse(db, use)
  return found ? { picture: found.id, width: found.width, height: found.height, alt } : null
}

/** The bytes of every picture on these letters. */
export async function picturesFor(db: Reading, letters: readonly PageFacts[]): Promise<Pictures> {
  const ids = [...new Set(letters.flatMap(picturesOn).map(({ picture }) => picture))]
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('picture').select(['id', 'bytes']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, bytes }) => [id, bytes]))
}
