import type { review } from '../../contract/review'
import { schoolYearDays, schoolYearOf } from '../calendar/days'
import { Refusal, type Handler, type Reading } from '../context'
import { findingsOf } from '../ladder/findings'
import { versionOn } from '../ladder/rules'
import { versionsOf } from '../ladder/store'
import type { Version } from '../ladder/version'
import { offencesOfAll } from '../steps/all-pupils'
import type { Known } from '../steps/rules'
import { madeUpYear } from './made-up-rules'
import { compare, inForceIn, mostChanged, tally, yearToReplay } from './rehearsal-rules'
import { namesOf, pupilCount, schoolDaysIn, timeOf, yearsWithOffences } from './rehearsal-store'
import { asOf, under } from './replay-rules'

const mostNamed = 50
/** A made-up school is no smaller: of fewer pupils a year says nothing. */
const fewestPupils = 100

/** A year to replay: whose offences, and the ladders that were in force in it. */
interface Year {
  readonly from: string
  readonly until: string
  readonly offences: ReadonlyMap<string, readonly Known[]>
  readonly versions: readonly Version[]
}

export const rehearse: Handler<typeof review.rehearse> = async ({ ladder, over }, { db, today }) => {
  if (findingsOf(ladder).some(({ what }) => what === 'rungs-not-rising'))
    throw new Refusal('rungs-not-rising')
  const year = over === 'history' ? await history(db, today) : await madeUp(db, today)
  const { from, until, versions } = year
  const time = await timeOf(db)
  const pupils = compare(year.offences, {
    present: under(versions, time),
    draft: under([asOf(ladder, from)], time)
  })
  const who = mostChanged(pupils, mostNamed)
  const ids = who.map(({ pupilId }) => pupilId)
  const names = over === 'history' ? await namesOf(db, ids) : undefined
  return {
    from,
    until,
    offences: pupils.reduce((all, { offences }) => all + offences, 0),
    pupils: pupils.length,
    present: tally(
      pupils.map(({ present }) => present),
      inForceIn(versions, from, until)
    ),
    draft: tally(
      pupils.map(({ draft }) => draft),
      [ladder]
    ),
    who: who.map(({ pupilId, offences, present, draft }) => ({
      pupilId: names ? pupilId : null,
      name: names?.get(pupilId)?.name ?? '',
      className: names?.get(pupilId)?.className ?? null,
      offences,
      present: present.length,
      draft: draft.length
    }))
  }
}

/** What is on record of the last school year that has anything, under the ladders of then. */
async function history(db: Reading, today: string): Promise<Year> {
  const year = yearToReplay(await yearsWithOffences(db), today)
  if (!year) throw new Refusal('no-history')
  return { ...year, offences: await offencesOfAll(db, year), versions: await versionsOf(db) }
}

/** A year that never was, on the days of this school year, under the ladder of today from its first day. */
async function madeUp(db: Reading, today: string): Promise<Year> {
  const year = schoolYearDays(schoolYearOf(today))
  const pupils = Math.max(fewestPupils, await pupilCount(db))
  const offences = madeUpYear(pupils, await schoolDaysIn(db, year.from, year.until))
  const versions = await versionsOf(db)
  const present = versionOn(versions, today) ?? versions[0]
  return { ...year, offences, versions: present ? [{ ...present, effectiveFrom: year.from }] : [] }
}
