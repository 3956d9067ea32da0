import { compareByName } from '../../contract/names'
import { schoolYearOf } from '../calendar/days'
import type { Writing } from '../context'
import type { Difference } from './difference'
import type { GuardianFact, ReadGuardian, ReadPupil } from './reading'

interface When {
  /** The day from which the new lists count. */
  readonly from: string
  readonly leaversLeave: boolean
  newId(): string
}

const guardianColumn = {
  relation: 'relation',
  initials: 'initials',
  prefix: 'prefix',
  familyName: 'family_name',
  authority: 'authority',
  email: 'email',
  phone: 'phone',
  street: 'street',
  postcode: 'postcode',
  city: 'city',
  language: 'language',
  secretAddress: 'secret_address'
} as const satisfies Record<GuardianFact, string>

const pupilColumn = {
  givenName: 'given_name',
  prefix: 'prefix',
  familyName: 'family_name',
  bornOn: 'born_on',
  email: 'email'
} as const

/**
 * Does what the difference shows, inside one transaction: whole or not at all. Nobody is deleted; who leaves gets a
 * last day, and pocket numbers that are in use stay as they are.
 */
export async function applyDifference(tx: Writing, difference: Difference, when: When): Promise<void> {
  const schoolYear = schoolYearOf(when.from)
  for (const name of difference.newClasses)
    await tx
      .insertInto('school_class')
      .values({ id: when.newId(), name, school_year: schoolYear, mentor_id: null })
      .execute()
  for (const { className, to } of difference.changedMentors)
    await tx
      .updateTable('school_class')
      .set(({ selectFrom }) => ({ mentor_id: selectFrom('staff').select('id').where('code', '=', to) }))
      .where('name', '=', className)
      .where('school_year', '=', schoolYear)
      .execute()
  await addPupils(tx, difference.newPupils, when)
  for (const { number, field, to } of difference.changedPupils)
    await tx
      .updateTable('pupil')
      .set({ [pupilColumn[field]]: field === 'bornOn' && to === '' ? null : to })
      .where('number', '=', number)
      .execute()
  if (difference.movedPupils.length > 0)
    await leaveClass(
      tx,
      difference.movedPupils.map(({ number }) => number),
      when.from
    )
  const places = [
    ...difference.newPupils.toSorted(compareByName).map(({ number, className }) => ({ number, className })),
    ...difference.movedPupils.map(({ number, to }) => ({ number, className: to }))
  ]
  await enrol(tx, places, schoolYear, when)
  if (when.leaversLeave && difference.leavers.length > 0) {
    const numbers = difference.leavers.map(({ number }) => number)
    await leaveClass(tx, numbers, when.from)
    await tx.updateTable('pupil').set({ left_on: when.from }).where('number', 'in', numbers).execute()
  }
  await addGuardians(tx, difference.newGuardians, when)
  for (const { id, field, to } of difference.changedGuardians)
    await tx
      .updateTable('guardian')
      .set({ [guardianColumn[field]]: to })
      .where('id', '=', id)
      .execute()
}

async function addPupils(tx: Writing, pupils: readonly ReadPupil[], { newId }: When): Promise<void> {
  for (const pupil of pupils) {
    const facts = {
      given_name: pupil.givenName,
      prefix: pupil.prefix,
      family_name: pupil.familyName,
      born_on: pupil.bornOn || null,
      email: pupil.email ?? ''
    }
    // Someone who had left and is on the list again comes back under the same number, with the same file.
    await tx
      .insertInto('pupil')
      .values({ id: newId(), number: pupil.number, ...facts })
      .onConflict((conflict) => conflict.column('number').doUpdateSet({ ...facts, left_on: null }))
      .execute()
  }
}

async function leaveClass(tx: Writing, numbers: readonly string[], from: string): Promise<void> {
  await tx
    .updateTable('enrolment')
    .set({ until_day: from })
    .where('until_day', 'is', null)
    .where('pupil_id', 'in', ({ selectFrom }) =>
      selectFrom('pupil').select('id').where('number', 'in', numbers)
    )
    .execute()
}

/** Puts pupils on their class list: the lowest free pockets, in the order given. */
async function enrol(
  tx: Writing,
  places: readonly { number: string; className: string }[],
  schoolYear: string,
  { from, newId }: When
): Promise<void> {
  for (const [className, pupils] of Map.groupBy(places, (place) => place.className)) {
    const { id: classId } = await tx
      .selectFrom('school_class')
      .select('id')
      .where('name', '=', className)
      .where('school_year', '=', schoolYear)
      .executeTakeFirstOrThrow()
    const taken = await tx
      .selectFrom('enrolment')
      .select('pocket')
      .where('class_id', '=', classId)
      .where('until_day', 'is', null)
      .execute()
    const used = new Set(taken.map(({ pocket }) => pocket))
    let pocket = 0
    for (const { number } of pupils) {
      do pocket += 1
      while (used.has(pocket))
      const { id } = await tx
        .selectFrom('pupil')
        .select('id')
        .where('number', '=', number)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('enrolment')
        .values({ id: newId(), class_id: classId, pupil_id: id, pocket, from_day: from })
        .execute()
    }
  }
}

async function addGuardians(tx: Writing, guardians: readonly ReadGuardian[], { newId }: When): Promise<void> {
  for (const guardian of guardians) {
    const pupil = await tx
      .selectFrom('pupil')
      .select('id')
      .where('number', '=', guardian.pupilNumber)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('guardian')
      .values({
        id: newId(),
        pupil_id: pupil.id,
        relation: guardian.relation ?? '',
        initials: guardian.initials ?? '',
        prefix: guardian.prefix,
        family_name: guardian.familyName,
        // A file that does not tell of authority lists those who have it; what it tells, it says.
        authority: guardian.authority ?? 'yes',
        street: guardian.street ?? '',
        postcode: guardian.postcode ?? '',
        city: guardian.city ?? '',
        phone: guardian.phone ?? '',
        email: guardian.email ?? '',
        language: guardian.language ?? 'nl',
        secret_address: guardian.secretAddress ?? 'no'
      })
      .execute()
  }
}
