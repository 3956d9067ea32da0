import {
  type PersonName,
  compareByName,
  compareText,
  fullName,
  listName,
  plain,
  salutation
} from '../../contract/names'
import { type PresentGuardian, pairGuardians } from './pairing'
import { type GuardianFact, type ReadGuardian, type ReadPupil, guardianFacts } from './reading'

const pupilFacts = ['givenName', 'prefix', 'familyName', 'bornOn', 'email'] as const
type PupilFact = (typeof pupilFacts)[number]

/** A pupil at school now, as plain text; '' is what the school does not know, or no class. */
export type PresentPupil = Readonly<Record<PupilFact | 'number' | 'className', string>>

/** The school as it stands before an import. */
export type Present = {
  readonly pupils: readonly PresentPupil[]
  readonly guardians: readonly PresentGuardian[]
  /** `mentor` is the code of the staff member, null while the class has none. */
  readonly classes: readonly { readonly name: string; readonly mentor: string | null }[]
  readonly staff: readonly (PersonName & { readonly code: string })[]
  /** Teaching groups with the numbers of the pupils in them. */
  readonly groups: readonly { readonly name: string; readonly numbers: readonly string[] }[]
  /** Names of trips: what a class or a teaching group cannot be called. */
  readonly trips: readonly string[]
}

/** What the files hold; null where no file tells of pupils, or of guardians. */
export type Read = {
  readonly pupils: readonly ReadPupil[] | null
  readonly guardians: readonly ReadGuardian[] | null
}

type Change<Fact> = { readonly field: Fact; readonly from: string; readonly to: string }

/** A pupil of the file in a teaching group. */
export type Membership = { readonly number: string; readonly groupName: string }

/** Everything an import would do, and what it proposes for people whom the file no longer names. */
export type Difference = {
  readonly newClasses: readonly string[]
  readonly newPupils: readonly ReadPupil[]
  readonly changedPupils: readonly (Change<PupilFact> & { readonly number: string })[]
  readonly movedPupils: readonly { readonly number: string; readonly from: string; readonly to: string }[]
  /** In the school, not in the file: someone decides; an import never deletes a pupil. */
  readonly leavers: readonly PresentPupil[]
  readonly newGuardians: readonly ReadGuardian[]
  readonly changedGuardians: readonly (Change<GuardianFact> & {
    readonly id: string
    readonly pupilNumber: string
  })[]
  /** No longer named, while the file does name another guardian of the same pupil: proposed, never deleted. */
  readonly goneGuardians: readonly PresentGuardian[]
  readonly changedMentors: readonly {
    readonly className: string
    readonly from: string | null
    readonly to: string
  }[]
  /** Mentors in the file who are nobody on the staff, or who could be two. */
  readonly newMentors: readonly string[]
  readonly newGroups: readonly string[]
  readonly joinedGroups: readonly Membership[]
  /** No longer named in a group that the file does name; a group it does not name at all stays as it is. */
  readonly leftGroups: readonly Membership[]
  readonly unchanged: number
  /** More than a tenth of the pupils would leave: probably half a file. */
  readonly asksTypedConfirmation: boolean
}

const byListOrder = (a: PresentPupil | ReadPupil, b: PresentPupil | ReadPupil): number =>
  compareText(a.className, b.className) || compareByName(a, b) || (a.number < b.number ? -1 : 1)

// A fact that the file does not tell is no change, one that it has as empty is.
function changes<Fact extends string>(
  facts: readonly Fact[],
  present: Readonly<Record<Fact, string>>,
  read: Readonly<Partial<Record<Fact, string>>>
): Change<Fact>[] {
  return facts.flatMap((field) => {
    const from = present[field]
    const to = read[field] ?? from
    return to === from ? [] : [{ field, from, to }]
  })
}

function pupilDifference(present: Present, read: readonly ReadPupil[]) {
  const before = new Map(present.pupils.map((pupil) => [pupil.number, pupil]))
  const inFile = new Set(read.map(({ number }) => number))
  const classes = new Set(present.classes.map(({ name }) => name))
  const sorted = read.toSorted(byListOrder)
  const known = sorted.flatMap((pupil) => {
    const was = before.get(pupil.number)
    return was === undefined ? [] : [{ was, pupil, changed: changes(pupilFacts, was, pupil) }]
  })
  return {
    newClasses: [...new Set(sorted.map(({ className }) => className))].filter((name) => !classes.has(name)),
    newPupils: sorted.filter(({ number }) => !before.has(number)),
    changedPupils: known.flatMap(({ pupil, changed }) =>
      changed.map((one) => ({ number: pupil.number, ...one }))
    ),
    movedPupils: known
      .filter(({ was, pupil }) => was.className !== pupil.className)
      .map(({ was, pupil }) => ({ number: pupil.number, from: was.className, to: pupil.className })),
    leavers: present.pupils.filter(({ number }) => !inFile.has(number)).toSorted(byListOrder),
    unchanged: known.filter(
      ({ was, pupil, changed }) => was.className === pupil.className && changed.length === 0
    ).length
  }
}

function guardianDifference(present: readonly PresentGuardian[], read: readonly ReadGuardian[]) {
  const before = Map.groupBy(present, ({ pupilNumber }) => pupilNumber)
  const pupils = [...Map.groupBy(read, ({ pupilNumber }) => pupilNumber)].sort(([a], [b]) => (a < b ? -1 : 1))
  const paired = pupils.map(([number, guardians]) => pairGuardians(before.get(number) ?? [], guardians))
  return {
    newGuardians: paired.flatMap(({ added }) => added),
    goneGuardians: paired.flatMap(({ gone }) => gone),
    changedGuardians: paired.flatMap(({ pairs }) =>
      pairs.flatMap(({ was, is }) =>
        changes(guardianFacts, was, is).map((one) => ({ id: was.id, pupilNumber: was.pupilNumber, ...one }))
      )
    )
  }
}

const initialOnly = (name: PersonName): string => fullName({ ...name, givenName: name.givenName.slice(0, 1) })

// A file names a mentor by code, by name in either order, or by initials.
function staffCode(staff: Present['staff'], mentor: string): string | null {
  const found = staff.filter((one) =>
    [one.code, fullName(one), listName(one), salutation(one).withInitials, initialOnly(one)].some(
      (form) => plain(form) === plain(mentor)
    )
  )
  return found.length === 1 ? (found[0]?.code ?? null) : null
}

function mentorDifference({ classes, staff }: Present, read: readonly ReadPupil[]) {
  const named = [...new Set(read.map(({ mentor }) => mentor ?? ''))].filter((mentor) => mentor !== '')
  const codes = new Map(named.map((mentor) => [mentor, staffCode(staff, mentor)]))
  const before = new Map(classes.map(({ name, mentor }) => [name, mentor]))
  const changedMentors = [...Map.groupBy(read, ({ className }) => className)].flatMap(
    ([className, pupils]) => {
      const votes = Map.groupBy(pupils, ({ mentor }) => codes.get(mentor ?? '') ?? '')
      votes.delete('')
      const [most] = [...votes].sort(([a, of], [b, other]) => other.length - of.length || (a < b ? -1 : 1))
      const from = before.get(className) ?? null
      return most === undefined || most[0] === from ? [] : [{ className, from, to: most[0] }]
    }
  )
  return {
    changedMentors: changedMentors.sort(
      (a, b) => compareText(a.className, b.className) || (a.className < b.className ? -1 : 1)
    ),
    newMentors: named.filter((mentor) => codes.get(mentor) === null).sort()
  }
}

// Lists often name the class among the groups, and a trip is made by hand: neither is a teaching group.
function groupDifference({ classes, groups, trips }: Present, read: readonly ReadPupil[]) {
  const others = new Set([
    ...trips,
    ...classes.map(({ name }) => name),
    ...read.map(({ className }) => className)
  ])
  const now = read.flatMap(({ number, groups: named }) =>
    (named ?? '').split(', ').flatMap((groupName) => {
      return groupName === '' || others.has(groupName) ? [] : [{ number, groupName }]
    })
  )
  const tells = new Set(read.flatMap(({ number, groups: named }) => (named === undefined ? [] : [number])))
  const before = new Map(groups.map(({ name, numbers }) => [name, new Set(numbers)]))
  const inFile = Map.groupBy(now, ({ groupName }) => groupName)
  const left = [...inFile].flatMap(([groupName, pupils]) => {
    const named = new Set(pupils.map(({ number }) => number))
    const gone = [...(before.get(groupName) ?? [])].filter(
      (number) => tells.has(number) && !named.has(number)
    )
    return gone.map((number) => ({ number, groupName }))
  })
  return {
    newGroups: [...inFile.keys()].filter((name) => !before.has(name)).sort(inOrder),
    joinedGroups: now.filter(({ number, groupName }) => !before.get(groupName)?.has(number)).sort(byGroup),
    leftGroups: left.sort(byGroup)
  }
}

const inOrder = (a: string, b: string): number => compareText(a, b) || (a < b ? -1 : 1)
const byGroup = (a: Membership, b: Membership): number =>
  a.groupName === b.groupName ? (a.number < b.number ? -1 : 1) : inOrder(a.groupName, b.groupName)

/**
 * What would change if these files were applied to the school. A file that was applied shows no difference the
 * next time, and the order of its lines does not matter.
 */
export function difference(present: Present, read: Read): Difference {
  const pupils = pupilDifference(present, read.pupils ?? [])
  const leavers = read.pupils === null ? [] : pupils.leavers
  return {
    ...pupils,
    leavers,
    ...guardianDifference(present.guardians, read.guardians ?? []),
    ...mentorDifference(present, read.pupils ?? []),
    ...groupDifference(present, read.pupils ?? []),
    asksTypedConfirmation: leavers.length * 10 > present.pupils.length
  }
}
