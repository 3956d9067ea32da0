import type { ConsentAnswer } from '../../contract/consents'
import type { Ground } from '../../contract/exemptions'
import type { Actor, Reading } from '../context'
import { consentsOf } from '../consents/store'
import { isAskedFor } from '../exemptions/duty-rules'
import { dutiesOf } from '../exemptions/duty-store'
import { stateOn } from '../exemptions/rules'
import { exemptionsOf } from '../exemptions/store'
import { factOf, type Told } from './fact-rules'

/** Who reads a file, what they see of it, and when. */
export interface Reader {
  readonly actor: Actor
  /** Everything, or only what they recorded. */
  readonly all: boolean
  readonly today: string
}

type Names = ReadonlyMap<string, string>

/**
 * What may stay with a pupil and until when. Everyone who teaches goes by what holds now or will; what is over is for
 * who sees the whole file, and why for a director only.
 */
export async function exemptionFacts(
  db: Reading,
  pupilId: string,
  names: Names,
  { actor, all, today }: Reader
) {
  const found = await exemptionsOf(db, [pupilId])
  return found
    .filter((one) => all || stateOn(one, today) !== 'ended')
    .map(({ id, from, until, stays, row, story, ...term }): Told =>
      factOf({
        id,
        at: row.at,
        day: from,
        until,
        kind: 'exemption',
        what: stays.join(' '),
        by: names.get(row.by) ?? '',
        state: stateOn({ ...term, from, until }, today),
        ground:
          actor.role === 'director'
            ? {
                code: row.ground as Ground,
                note: [row.ground_note, ...story.map(({ reason }) => reason)].filter(Boolean).join(' · ')
              }
            : null
      })
    )
}

/** Days of handing in every day, by decision: as with exemptions, what holds is for all and the rest for the file. */
export async function dutyFacts(db: Reading, pupilId: string, names: Names, { all, today }: Reader) {
  const found = await dutiesOf(db, { pupilIds: [pupilId] })
  const rows = await db
    .selectFrom('hand_in_duty')
    .select(['id', 'at', 'by'])
    .where('pupil_id', '=', pupilId)
    .execute()
  const set = new Map(rows.map((row) => [row.id, row]))
  return found
    .filter((one) => all || (isAskedFor(one) && stateOn(one, today) !== 'ended'))
    .map((one): Told =>
      factOf({
        id: one.id,
        at: set.get(one.id)!.at,
        day: one.from,
        until: one.until,
        kind: 'duty',
        what: '',
        reason: all ? (one.story.at(-1)?.reason ?? '') : '',
        by: names.get(set.get(one.id)!.by) ?? '',
        state: isAskedFor(one) ? stateOn(one, today) : 'retracted'
      })
    )
}

/** Each answer about pictures and sound, as it was given. */
export async function consentFacts(db: Reading, pupilId: string, names: Names): Promise<Told[]> {
  const answers = (await consentsOf(db, [pupilId])).get(pupilId) ?? []
  return answers.map((one) =>
    factOf({
      id: one.id,
      at: one.at,
      day: one.givenOn,
      kind: 'consent',
      what: one.givenBy,
      detail: one.note,
      by: names.get(one.by) ?? '',
      state: one.answer satisfies ConsentAnswer
    })
  )
}
