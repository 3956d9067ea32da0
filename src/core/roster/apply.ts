import { compareByName } from '../../contract/names'
import { schoolYearOf } from '../calendar/days'
import type { Writing } from '../context'
import type { Difference } from './difference'
import { applyGroups } from './apply-groups'
import { pupilsByNumber } from './places'
import type { GuardianFact, ReadGuardian, ReadPupil } from './reading'

interface When {
  /** The day from which the new lists count. */
  readonly from: string
  readonly leaversLeave: boolean
  readonly newId: () => string
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
  const { newClasses, newPupils, changedPupils, movedPupils } = difference
  const leavers = when.leaversLeave ? difference.leavers : []
  const schoolYear = schoolYearOf(when.from)
  for (const name of newClasses)
    await tx
      .insertInto('school_class')
      .values({ id: when.newId(), name, school_year: schoolYear, mentor_id: null })
      // A group that is no more may have had the name.
      .onConflict((conflict) => conflict.columns(['name', 'school_year']).doUpdateSet({ kind: 'class' }))
      .execute()
  for (const { className, to } of difference.changedMentors)
    await tx
      .updateTable('school_class')
      .set((eb) => ({ mentor_id: eb.selectFrom('staff').select('id').where('code', '=', to) }))
      .where('name', '=', className)
      .where('school_year', '=', schoolYear)
      .execute()
  await addPupils(tx, newPupils, when)
  for (const { number, field, to } of changedPupils)
    await tx
      .updateTable('pupil')
      .set({ [pupilColumn[field]]: field === 'bornOn' && to === '' ? null : to })
      .where('number', '=', number)
      .execute()
  await leaveSchool(tx, leavers, when.from)
  // Who leaves or moves makes a pocket free for who comes in.
  await leaveClass(tx, movedPupils, when.from)
  const places = [...newPupils, ...movedPupils.map(({ number, to }) => ({ number, className: to }))]
  await enrol(tx, places, schoolYear, when)
  await applyGroups(tx, difference, schoolYear, when)
  await addGuardians(tx, difference.newGuardians, when)
  for (const { id, field, to } of difference.changedGuardians)
    await tx
      .updateTable('guardian')
      .set({ [guardianColumn[field]]: to })
      .where('id', '=', id)
      .execute()
}

interface Numbered {
  readonly number: string
}
const numbersOf = (pupils: readonly Numbered[]): string[] => pupils.map(({ number }) => number)

async function addPupils(tx: Writing, pupils: readonly ReadPupil[], { newId }: When): Promise<void> {
  for (const { number, givenName, prefix, familyName, bornOn, email } of pupils) {
    const name = { given_name: givenName, prefix, family_name: familyName }
    const told = {
      ...(bornOn !== undefined && { born_on: bornOn || null }),
      ...(email !== undefined && { email })
    }
    // Someone who had left and is on the list again comes back under the same number, with the same file.
    await tx
      .insertInto('pupil')
      .values({ id: newId(), number, email: '', ...name, ...told })
      .onConflict((conflict) => conflict.column('number').doUpdateSet({ ...name, ...told, left_on: null }))
      .execute()
  }
}

/** These pupils are at school no more from a day on: their places on every list end with it. */
export async function leaveSchool(tx: Writing, pupils: readonly Numbered[], from: string): Promise<void> {
  if (pupils.length === 0) return
  await tx.updateTable('pupil').set({ left_on: from }).where('number', 'in', numbersOf(pupils)).execute()
  await placesOf(tx, pupils).set({ until_day: from }).execute()
}

// Who moves to another class stays in the groups and goes on the trips.
async function leaveClass(tx: Writing, pupils: readonly Numbered[], from: string): Promise<void> {
  if (pupils.length === 0) return
  await placesOf(tx, pupils).set({ until_day: from }).where('kind', '=', 'class').execute()
}

const placesOf = (tx: Writing, pupils: readonly Numbered[]) =>
  tx
    .updateTable('enrolment')
    .where('until_day', 'is', null)
    .where('pupil_id', 'in', (eb) =>
      eb.selectFrom('pupil').select('id').where('number', 'in', numbersOf(pupils))
    )

/** Puts pupils on their class list in the order of a Dutch list, each in the lowest pocket that is free. */
async function enrol(
  tx: Writing,
  places: readonly (Numbered & { readonly className: string })[],
  schoolYear: string,
  { from, newId }: When
): Promise<void> {
  const found = await pupilsByNumber(tx, numbersOf(places))
  for (const [className, list] of Map.groupBy(places, (place) => place.className)) {
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
    const pupils = list.flatMap(({ number }) => found.get(number) ?? []).sort(compareByName)
    let pocket = 0
    for (const { id } of pupils) {
      do pocket += 1
      while (used.has(pocket))
      await tx
        .insertInto('enrolment')
        .values({ id: newId(), class_id: classId, pupil_id: id, pocket, from_day: from })
        .execute()
    }
  }
}

async function addGuardians(tx: Writing, guardians: readonly ReadGuardian[], { newId }: When): Promise<void> {
  const pupils = await pupilsByNumber(tx, [...new Set(guardians.map(({ pupilNumber }) => pupilNumber))])
  for (const guardian of guardians) {
    const pupil = pupils.get(guardian.pupilNumber)
    if (!pupil) throw new Error('A guardian of nobody was let through.')
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
