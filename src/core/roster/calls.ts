import { fullName } from '../../contract/names'
import type { ImportFiles, roster } from '../../contract/roster'
import { instantOf, schoolYearDays, schoolYearOf } from '../calendar/days'
import { Refusal, type Handler, type Reading } from '../context'
import { applyDifference } from './apply'
import type { Present } from './difference'
import { readImport, type ReadImport } from './files'
import { presentSchool } from './present'
import { keepQuestions } from './question-store'
import * as store from './store'

export const classes: Handler<typeof roster.classes> = (_input, { db, today }) =>
  store.classesOf(db, schoolYearOf(today), today)

export const names: Handler<typeof roster.names> = (_input, { db }) => store.pupilNames(db)

export const classList: Handler<typeof roster.classList> = ({ classId }, { db }) =>
  store.classList(db, classId)

export const previewImport: Handler<typeof roster.previewImport> = async ({ files }, { db, today }) => {
  const { present, difference, ...read } = await readAgainst(db, files, today)
  const nameOf = new Map(
    present.pupils.map((pupil) => [pupil.number, `${fullName(pupil)} (${pupil.number})`])
  )
  const who = (number: string): string => nameOf.get(number) ?? number
  return {
    fingerprint: read.fingerprint,
    files: [...read.files],
    problems: [...read.problems],
    newClasses: [...difference.newClasses],
    newPupils: difference.newPupils.map((pupil) => ({ who: fullName(pupil), className: pupil.className })),
    changed: [
      ...difference.changedPupils.map(({ number, ...change }) => ({ who: who(number), ...change })),
      ...difference.changedMentors.map(({ className, from, to }) => ({
        who: className,
        field: 'mentor',
        from: from ?? '',
        to
      }))
    ],
    moved: difference.movedPupils.map(({ number, from, to }) => ({
      who: who(number),
      field: 'className',
      from,
      to
    })),
    leavers: difference.leavers.map((pupil) => ({ who: fullName(pupil), className: pupil.className })),
    newGuardians: difference.newGuardians.length,
    changedGuardians: new Set(difference.changedGuardians.map(({ id }) => id)).size,
    mentorsUnknown: [...difference.newMentors],
    newGroups: [...difference.newGroups],
    joinedGroups: difference.joinedGroups.length,
    leftGroups: difference.leftGroups.map(({ number, groupName }) => ({ who: who(number), groupName })),
    unchanged: difference.unchanged,
    typeToConfirm: difference.asksTypedConfirmation ? String(difference.leavers.length) : null
  }
}

export const applyImport: Handler<typeof roster.applyImport> = async (input, ctx) => {
  assertApproved(await readAgainst(ctx.db, input.files, input.from), input)
  await ctx.safe.backUp('import')
  return ctx.write(async (act) => {
    const { db, newId } = act
    // Read once more inside the transaction: what is applied is what was shown, or nothing.
    const now = await readAgainst(db, input.files, input.from)
    assertApproved(now, input)
    const { difference } = now
    await applyDifference(db, difference, { from: input.from, leaversLeave: input.leaversLeave, newId })
    const left = {
      leavers: input.leaversLeave ? [] : difference.leavers,
      gone: difference.goneGuardians.map(({ id }) => id),
      mentors: difference.newMentors
    }
    const { from } = schoolYearDays(schoolYearOf(input.from))
    await keepQuestions(act, left, now.tells, instantOf(from, '00:00'))
    return {
      pupils: difference.newPupils.length,
      guardians: difference.newGuardians.length,
      classes: difference.newClasses.length,
      groups: difference.newGroups.length,
      left: input.leaversLeave ? difference.leavers.length : 0
    }
  })
}

/** What the files mean for the school of the year `day` is in: its classes, and everyone who is at school. */
async function readAgainst(
  db: Reading,
  files: ImportFiles,
  day: string
): Promise<ReadImport & { readonly present: Present }> {
  const present = await presentSchool(db, schoolYearOf(day))
  const read = readImport(present, files)
  if (!('refused' in read)) return { ...read, present }
  const line = read.line === undefined ? {} : { line: String(read.line) }
  throw new Refusal(read.refused, { file: read.file, ...line })
}

function assertApproved(
  read: ReadImport,
  input: { fingerprint: string; leaversLeave: boolean; typed: string }
): void {
  if (read.fingerprint !== input.fingerprint) throw new Refusal('changed-since')
  if (read.problems.some(({ severity }) => severity === 'error')) throw new Refusal('has-errors')
  const { leavers, asksTypedConfirmation } = read.difference
  const count = String(leavers.length)
  if (input.leaversLeave && asksTypedConfirmation && input.typed.trim() !== count)
    throw new Refusal('type-the-number', { count })
}
