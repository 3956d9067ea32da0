import type { Measure } from '../../contract/ladder'
import type { OverDays } from '../../contract/repeated'
import type { Yearly } from '../../contract/yearly'
import { Refusal, type Reading } from '../context'
import { versionsOf } from '../ladder/store'
import { daysOf } from '../review/rules'
import { theSchool } from '../settings/store'
import { tablesOf, toldOf } from './figures-rules'
import { laddersIn, measuresOf } from './ladders-rules'
import { heldOf, monthCount, monthsIn, mostMonths, wholeMonths, yearBefore, type Days } from './months-rules'
import { classYearsIn, happenedIn, keptSince, kindsInUse } from './store'

/** The days of a report. Refused: an end before the start, more months than anyone compares. */
function asked(span: OverDays, today: string): Days {
  const days = daysOf(span, today, { from: today, until: today }, [])
  if (days.until < days.from) throw new Refusal('ends-before-start')
  if (monthCount(days) > mostMonths) throw new Refusal('span-too-long')
  return wholeMonths(days, today)
}

/** The yearly report over some days: what is counted is hidden here, before anyone asks for it. */
export async function yearlyOver(db: Reading, span: OverDays, today: string): Promise<Yearly> {
  const now = asked(span, today)
  const before = yearBefore(now)
  const since = await keptSince(db)
  const kinds = await kindsInUse(db)
  const classYears = await classYearsIn(db, { from: before.from, until: now.until })
  const linesOf = (days: Days) => ({
    kindIds: kinds.map(({ id }) => id),
    months: monthsIn(days),
    classYears
  })
  const [here, there] = [await happenedIn(db, now), await happenedIn(db, before)]
  const [toldNow, toldBefore] = [toldOf(here, linesOf(now)), toldOf(there, linesOf(before))]
  const held = { now: heldOf(now, since), before: heldOf(before, since) }
  const isKnown = held.before === 'whole'
  const versions = await versionsOf(db)
  const measures: Measure[] = measuresOf(laddersIn(versions, { from: before.from, until: now.until }))
  return {
    now: { ...now, held: held.now, involved: toldNow.involved },
    before: { ...before, held: held.before, involved: toldBefore.involved },
    keptSince: since,
    rounds: { now: here.rounds, before: isKnown ? there.rounds : null },
    pupils: { now: here.pupils, before: isKnown ? there.pupils : null },
    ...tablesOf(toldNow, isKnown ? toldBefore : null, {
      ...linesOf(now),
      kindLabels: kinds.map(({ label }) => label),
      measures
    }),
    ladders: laddersIn(versions, now).map(({ name, effectiveFrom }) => ({ name, from: effectiveFrom })),
    protocol: (await theSchool(db)).protocol
  }
}
