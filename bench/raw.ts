import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../src/contract/id'
import { openFile } from '../src/core/database/open'

/**
 * What everything is measured against: one mark written and committed by hand, on the same disk, in the same table with
 * the same indexes, with the same settings and encryption.
 */
export function rawCommits(): { commit: () => void; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'belvrij-raw-'))
  const file = openFile(join(folder, 'raw.db'), randomBytes(32))
  file.exec(`
    create table mark (event_id text not null, round_id text not null, pupil_id text not null, device text not null,
      mark text not null, replaced_in text, returned_in text, primary key (event_id, pupil_id, device));
    create unique index one_mark on mark (round_id, pupil_id, device) where replaced_in is null;
    create unique index one_open on mark (pupil_id, device)
      where mark = 'handed-in' and replaced_in is null and returned_in is null;`)
  const insert = file.prepare('insert into mark values (?, ?, ?, ?, ?, null, null)')
  return {
    commit: () => insert.run(newId(), newId(), newId(), 'phone', 'handed-in'),
    close() {
      file.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
