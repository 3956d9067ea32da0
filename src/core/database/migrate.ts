import { sql, type Kysely } from 'kysely'
import type { Dialect, Migration } from './dialect'
import { first } from './migrations/0001-first'
import { custodyInFull } from './migrations/0002-custody'
import { offencesInFull } from './migrations/0003-offences'
import { lettersOnFile } from './migrations/0004-letters-on-file'
import { letterRecipients } from './migrations/0005-letter-recipients'
import { letterheads } from './migrations/0006-letterhead'
import { letterTemplates } from './migrations/0007-letter-templates'
import { letterLanguages } from './migrations/0008-letter-languages'
import { letterKinds } from './migrations/0009-letter-kinds'
import { mailQueue } from './migrations/0010-mail-queue'
import { contactsInFull } from './migrations/0011-contacts'
import { exemptions } from './migrations/0012-exemptions'
import { savedViews } from './migrations/0013-saved-views'
import { permissionSeries } from './migrations/0014-permission-series'
import { careConsultation } from './migrations/0015-care'
import { guardianChannel } from './migrations/0016-guardian-channel'
import { importQuestions } from './migrations/0017-desk'
import type { Database } from './schema'

/** In the order they were written. Append only. */
export const migrations: readonly Migration[] = [
  first,
  custodyInFull,
  offencesInFull,
  lettersOnFile,
  letterRecipients,
  letterheads,
  letterTemplates,
  letterLanguages,
  letterKinds,
  mailQueue,
  contactsInFull,
  exemptions,
  savedViews,
  permissionSeries,
  careConsultation,
  guardianChannel,
  importQuestions
]

/** The version the data is at: how many migrations it has had. */
export async function versionOf(db: Kysely<Database>): Promise<number> {
  await sql`create table if not exists schema_version (version integer not null primary key)`.execute(db)
  const found = await sql<{
    version: number | null
  }>`select max(version) as version from schema_version`.execute(db)
  return found.rows[0]?.version ?? 0
}

/**
 * Brings the data to this program's version, each migration whole or not at all. The caller has copied the file
 * before, and has refused data of a newer program: that is never touched.
 */
export async function migrate(
  db: Kysely<Database>,
  dialect: Dialect,
  list: readonly Migration[] = migrations
): Promise<void> {
  const version = await versionOf(db)
  for (const [index, migration] of list.entries()) {
    if (index < version) continue
    await db.transaction().execute(async (tx) => {
      await migration(tx, dialect)
      await sql`insert into schema_version (version) values (${index + 1})`.execute(tx)
    })
  }
}
