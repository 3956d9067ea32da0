import type { LetterKind } from '../../contract/ladder'
import type { Actor, Reading } from '../context'
import { theSchool } from '../settings/store'
import { nameOf, staffName } from './facts'
import { placedPicture } from './picture-store'
import type { Pupil } from './recipients'
import type { LetterFacts } from './rules'

/** Whose a letter is, with the mentors of the class lists the pupil is on now; undefined when there is none. */
export async function pupilOf(
  db: Reading,
  pupilId: string
): Promise<{ pupil: Pupil; mentorIds: readonly string[] } | undefined> {
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .selectAll('pupil')
    .select(['school_class.name as className', 'school_class.mentor_id as mentorId'])
    .where('pupil.id', '=', pupilId)
    .execute()
  const row = rows[0]
  if (!row) return undefined
  const pupil = { id: row.id, ...nameOf(row), bornOn: row.born_on, className: row.className }
  return { pupil, mentorIds: rows.flatMap(({ mentorId }) => mentorId ?? []) }
}

/** What a letter that tells of no step is written from. */
export async function plainFacts(
  db: Reading,
  kind: LetterKind,
  { pupil, mentorIds }: { readonly pupil: Pupil; readonly mentorIds: readonly string[] },
  { day, actor, reason = '' }: { readonly day: string; readonly actor: Actor; readonly reason?: string }
): Promise<LetterFacts> {
  const [mentorId] = mentorIds
  const school = await theSchool(db)
  return {
    day,
    kind,
    school,
    logo: await placedPicture(db, { purpose: 'logo' }, school.name),
    signature: await placedPicture(db, { purpose: 'signature', staffId: actor.id }, ''),
    pupil,
    mentor: mentorId === undefined ? null : await staffName(db, mentorId),
    decider: { name: await staffName(db, actor.id), role: actor.role === 'director' ? 'director' : 'mentor' },
    clause: '',
    window: '',
    count: 0,
    measures: [],
    reason,
    next: null,
    offences: [],
    before: [],
    custody: null,
    heardOn: null,
    replyBy: null,
    since: null,
    told: null
  }
}
