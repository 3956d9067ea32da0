import { fullName } from '../../contract/names'
import type { Granters } from '../../contract/settings'
import { allDuties } from '../accounts/duties-store'
import { Refusal, type Actor, type Reading } from '../context'
import { theSchool } from '../settings/store'
import { grantersOf, mayGrant } from './granting-rules'

/** Whom a permission would be for. */
export interface Whom {
  readonly classId: string | null
  readonly pupilIds: readonly string[]
}

/** Whether somebody may grant it, who may at this school, and, for who may not, what they are called. */
export interface Granting {
  readonly may: boolean
  readonly by: Granters
  readonly who: string[]
}

/** Who may permit these pupils a phone, without and with pictures or sound, as the school set it. */
export async function grantingFor(
  db: Reading,
  { id, role }: Actor,
  whom: Whom
): Promise<{ plain: Granting; recording: Granting }> {
  const rules = await theSchool(db)
  const said = async (recording: boolean): Promise<Granting> => {
    const by = grantersOf(rules, recording)
    const leaders = by === 'team-leaders' ? await leadersOf(db, whom) : new Set<string>()
    const may = mayGrant(by, { role, leads: leaders.has(id) })
    return { may, by, who: may ? [] : await namesOf(db, leaders) }
  }
  return { plain: await said(false), recording: await said(true) }
}

/** Says no to who may not permit this, and tells who can: so that the next step is to walk to them. */
export async function refuseGranter(
  db: Reading,
  actor: Actor,
  { recording, ...whom }: Whom & { readonly recording: boolean }
): Promise<void> {
  const asked = await grantingFor(db, actor, whom)
  const { may, by, who } = asked[recording ? 'recording' : 'plain']
  if (may) return
  // A permission without pictures may still be theirs to give.
  const about = recording && asked.plain.may ? { recording: 'yes' } : {}
  throw new Refusal('may-not-grant', { by, who: who.join(', '), ...about })
}

/** The team leaders of every class these pupils are of; before anybody is named, of any class. */
async function leadersOf(db: Reading, whom: Whom): Promise<ReadonlySet<string>> {
  const classIds = await homeClasses(db, whom)
  const led = Map.groupBy(
    (await allDuties(db)).filter(({ duty }) => duty === 'team-leader'),
    ({ staffId }) => staffId
  )
  const leads = (mine: readonly { classId: string | null }[]): boolean =>
    mine.some(({ classId }) => classId === null) ||
    (classIds === null
      ? mine.length > 0
      : classIds.length > 0 && classIds.every((id) => mine.some(({ classId }) => classId === id)))
  return new Set([...led].filter(([, mine]) => leads(mine)).map(([staffId]) => staffId))
}

/** The classes that named pupils, or those on a list, belong to: a teaching group has none of its own. */
async function homeClasses(db: Reading, { classId, pupilIds }: Whom): Promise<string[] | null> {
  if (classId === null && pupilIds.length === 0) return null
  const rows = await db
    .selectFrom('enrolment')
    .select('class_id as classId')
    .distinct()
    .where('kind', '=', 'class')
    .where('until_day', 'is', null)
    .where((eb) =>
      pupilIds.length > 0
        ? eb('pupil_id', 'in', pupilIds)
        : eb(
            'pupil_id',
            'in',
            eb
              .selectFrom('enrolment as seat')
              .select('seat.pupil_id')
              .where('seat.class_id', '=', classId ?? '')
              .where('seat.kind', '<>', 'guest')
              .where('seat.until_day', 'is', null)
          )
    )
    .execute()
  return rows.map((row) => row.classId)
}

/** What they and the directors are called, of those who still work here. */
async function namesOf(db: Reading, staffIds: ReadonlySet<string>): Promise<string[]> {
  const staff = await db
    .selectFrom('staff')
    .select(['id', 'role', 'given_name as givenName', 'prefix', 'family_name as familyName'])
    .where('left_at', 'is', null)
    .where('role', '<>', 'administrator')
    .orderBy('family_name')
    .orderBy('id')
    .execute()
  return staff.filter(({ id, role }) => role === 'director' || staffIds.has(id)).map(fullName)
}
