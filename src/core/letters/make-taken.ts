import { schoolDay } from '../calendar/days'
import { Refusal, type Reading } from '../context'
import { keptDevices, type Kept } from '../custody/kept'
import { whetherToTellTaken } from './about-rules'
import { addressedAnew, retraction, type Asks, type Source } from './about-source'
import { plainFacts, pupilOf } from './plain-facts'
import type { LetterFacts } from './rules'
import { standingAbout } from './store'

/**
 * That a device was taken and lies at school: when and why, where, from when it can be had back, by whom and with what
 * (dutch-schools 5.4 and 5.9). By the mentor of the pupil or the director.
 */
export async function takenLetter({ db, today, actor, touch }: Asks, custodyId: string): Promise<Source> {
  const [kept] = await keptDevices(db, { id: custodyId })
  if (!kept) throw new Refusal('custody-unknown')
  const whose = (await pupilOf(db, kept.pupilId))!
  if (actor.role !== 'director' && !whose.mentorIds.includes(actor.id)) throw new Refusal('not-your-pupil')
  touch(kept.pupilId, custodyId)
  const standing = await standingAbout(db, custodyId)
  const { why, returnedTo, present } = kept
  const now = { why, returnedTo, missing: present.missing, changedAt: changedAt(kept) }
  const whether = whetherToTellTaken(now, standing)
  const subject = { pupilId: kept.pupilId, stepId: null, about: custodyId }
  const said = { day: today, actor }
  return {
    whether,
    assign: async (about) => {
      if ('next' in whether && whether.next === 'retract') {
        const plain = await plainFacts(db, 'retraction', whose, { ...said, reason: kept.returnNote ?? '' })
        const since = { count: null, voided: [], cleanWeeks: null, lastDay: null }
        return retraction(db, { facts: { ...plain, since }, subject }, standing)
      }
      const plain = await plainFacts(db, 'taken', whose, said)
      const { why: words, collector } =
        about.kind === 'taken' ? about : { why: '', collector: 'either' as const }
      const facts: LetterFacts = {
        ...plain,
        custody: present.due === null ? null : { place: present.place, back: present.due },
        told: {
          kind: 'taken',
          label: await labelOf(db, kept.device),
          device: kept.device,
          takenAt: kept.takenAt,
          why: words || (await offenceOfThatDay(db, kept)),
          longer: longerWhy(kept),
          collector
        }
      }
      return { facts, subject, addressed: await addressedAnew(db, facts, standing) }
    }
  }
}

/** When its keeper, place or due moment changed last; null: it is as it was when it was taken. */
const changedAt = ({ events }: Kept): string | null =>
  events
    .filter(({ kind }) => kind === 'handed-on' || kind === 'extended')
    .reduce<string | null>((last, { at }) => (last === null || at > last ? at : last), null)

/** Why it stays past the school day: the director's words, which the parents may read (LKC 2008). */
const longerWhy = ({ events, dueReason }: Kept): string =>
  events.toSorted((a, b) => (a.id < b.id ? -1 : 1)).findLast(({ kind }) => kind === 'extended')?.note ??
  dueReason

const labelOf = async (db: Reading, device: string): Promise<string> =>
  (await db.selectFrom('device_kind').select('label').where('id', '=', device).executeTakeFirst())?.label ??
  ''

/** What was put on record of the pupil on the day of the taking, the last of it that was not withdrawn. */
async function offenceOfThatDay(db: Reading, { pupilId, takenAt }: Kept): Promise<string> {
  const row = await db
    .selectFrom('offence')
    .innerJoin('offence_kind', 'offence_kind.id', 'offence.kind_id')
    .select('offence_kind.label')
    .where('pupil_id', '=', pupilId)
    .where('day', '=', schoolDay(takenAt))
    .where('same_as', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('offence_event as e')
            .whereRef('e.offence_id', '=', 'offence.id')
            .where('e.kind', '=', 'withdrawn')
            .where((of) =>
              of.not(
                of.exists(
                  of
                    .selectFrom('offence_event as later')
                    .whereRef('later.offence_id', '=', 'e.offence_id')
                    .whereRef('later.id', '>', 'e.id')
                    .select('later.id')
                )
              )
            )
            .select('e.id')
        )
      )
    )
    .orderBy('offence.id', 'desc')
    .executeTakeFirst()
  return row?.label ?? ''
}
