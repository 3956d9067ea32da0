import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { ConsentPreview, consents } from '../../contract/consents'
import { compareByName, fullName } from '../../contract/names'
import { schoolYearOf } from '../calendar/days'
import { Refusal, type Handler, type Reading } from '../context'
import { readTable } from '../roster/csv'
import { guessColumns, readAnswers } from './reading-rules'
import { standingOf } from './rules'
import { allAsked, consentsIn, insertConsents } from './store'

type Upload = z.output<(typeof consents.previewImport)['input']>['upload']

export const previewImport: Handler<typeof consents.previewImport> = async ({ upload }, { db, today }) =>
  readAgainst(db, upload, today)

export const applyImport: Handler<typeof consents.applyImport> = async ({ upload, fingerprint }, ctx) => {
  assertApproved(await readAgainst(ctx.db, upload, ctx.today), fingerprint)
  await ctx.safe.backUp('import')
  return ctx.write(async (act) => {
    // Read once more inside the transaction: what is kept is what was shown, or nothing.
    const now = await readAgainst(act.db, upload, act.today)
    assertApproved(now, fingerprint)
    const { changes, schoolYear } = now
    const rows = changes.map(({ pupilId, to, givenBy, givenOn }) => ({
      id: act.newId(),
      pupil_id: pupilId,
      school_year: schoolYear,
      answer: to,
      given_by: givenBy,
      given_on: givenOn,
      note: '',
      source: 'import',
      at: act.now,
      by: act.actor.id
    }))
    if (rows.length > 0) await insertConsents(act.db, rows)
    act.touch(...changes.map(({ pupilId }) => pupilId))
    return { kept: rows.length }
  })
}

/** What a file says, against what is on record this school year: only what differs is a change. */
async function readAgainst(db: Reading, { file, columns }: Upload, today: string): Promise<ConsentPreview> {
  const found = readTable(Buffer.from(file.base64, 'base64'))
  if ('refused' in found)
    throw new Refusal(found.refused, {
      file: file.name,
      ...(found.line === undefined ? {} : { line: String(found.line) })
    })
  const table = found.ok
  const pupils = await allAsked(db)
  const schoolYear = schoolYearOf(today)
  const present = await consentsIn(db, schoolYear)
  const coupled = columns ?? guessColumns(table.headers)
  const read = readAnswers(table, coupled, pupils, today)
  const byId = new Map(pupils.map((pupil) => [pupil.id, pupil]))
  const compared = read.answers.map((one) => ({
    ...one,
    pupil: byId.get(one.pupilId)!,
    standing: standingOf(present.get(one.pupilId) ?? [], today)
  }))
  const isNew = ({ answer, givenBy, standing }: (typeof compared)[number]) =>
    standing?.answer !== answer || standing.givenBy !== givenBy
  return {
    // Changes when the file, a column, the day or anything on record does.
    fingerprint: createHash('sha256')
      .update(JSON.stringify([file.base64, coupled, today, [...present], pupils]))
      .digest('base64url'),
    schoolYear,
    encoding: table.encoding,
    headers: [...table.headers],
    columns: coupled,
    rows: table.rows.length,
    blank: read.blank,
    unchanged: compared.filter((one) => !isNew(one)).length,
    problems: [...read.problems],
    changes: compared
      .filter(isNew)
      .toSorted((a, b) => compareByName(a.pupil, b.pupil))
      .map(({ pupilId, pupil, answer, givenBy, givenOn, standing }) => ({
        pupilId,
        name: fullName(pupil),
        className: pupil.className,
        from: standing?.answer ?? null,
        to: answer,
        givenBy,
        givenOn
      }))
  }
}

function assertApproved(read: ConsentPreview, fingerprint: string): void {
  if (read.fingerprint !== fingerprint) throw new Refusal('changed-since')
  if (read.problems.some(({ severity }) => severity === 'error')) throw new Refusal('has-errors')
}
