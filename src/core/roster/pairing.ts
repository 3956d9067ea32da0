import { plain } from '../../contract/names'
import { type GuardianFact, type ReadGuardian, guardianFacts } from './reading'

/** A guardian of one pupil in the school now, as plain text. */
export type PresentGuardian = Readonly<Record<GuardianFact | 'id' | 'pupilNumber', string>>

type Alike = (was: PresentGuardian, is: ReadGuardian) => boolean

const same: Alike = (was, is) => guardianFacts.every((fact) => (is[fact] ?? was[fact]) === was[fact])
const sameName: Alike = (was, is) => {
  const [before, now] = [plain(was.initials).charAt(0), plain(is.initials ?? '').charAt(0)]
  return plain(was.familyName) === plain(is.familyName) && (before === now || before === '' || now === '')
}
const sameNameAndRelation: Alike = (was, is) => sameName(was, is) && was.relation === is.relation
const sameEmail: Alike = (was, is) => was.email !== '' && was.email === is.email

const inWords = (is: ReadGuardian): string => JSON.stringify(guardianFacts.map((fact) => is[fact] ?? null))

/**
 * Who in the file is whom in the school, among the guardians of one pupil. Files give guardians no number, so the
 * surest likeness goes first: everything the same, then name and relation, then name, then e-mail address.
 */
export function pairGuardians(
  present: readonly PresentGuardian[],
  read: readonly ReadGuardian[]
): { pairs: { was: PresentGuardian; is: ReadGuardian }[]; added: ReadGuardian[]; gone: PresentGuardian[] } {
  const pairs: { was: PresentGuardian; is: ReadGuardian }[] = []
  const gone = [...present]
  let added = read
    .map((is) => [inWords(is), is] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, is]) => is)
  for (const alike of [same, sameNameAndRelation, sameName, sameEmail]) {
    added = added.filter((is) => {
      const at = gone.findIndex((was) => alike(was, is))
      const [was] = at === -1 ? [] : gone.splice(at, 1)
      if (was) pairs.push({ was, is })
      return was === undefined
    })
  }
  return { pairs, added, gone }
}
