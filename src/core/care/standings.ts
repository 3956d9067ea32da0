import type { Measure } from '../../contract/ladder'
import { freeDaysIn } from '../calendar/year-store'
import type { Reading } from '../context'
import { nextRung, rungReached } from '../ladder/rules'
import { governingOn } from '../ladder/store'
import { schoolWeeks, tallied } from '../review/rules'
import { countedDays, withCarried } from '../review/counted-store'

/** Where a pupil stands today, counted as the ladder counts. */
export interface Standing {
  readonly count: number
  readonly rung: number | null
  readonly toNext: number | null
  readonly weeks: number[]
  readonly last: string | null
}

interface Standings {
  readonly of: (pupilId: string) => Standing
  readonly rungs: { at: number; title: string; measures: Measure[] }[]
}

/** Where everyone stands today, also who has no offence at all: the same statements for one pupil and for a school. */
export async function standingsOn(db: Reading, today: string): Promise<Standings> {
  const governs = await governingOn(db, today)
  if (!governs)
    return { of: () => ({ count: 0, rung: null, toNext: null, weeks: [], last: null }), rungs: [] }
  const { version, window } = governs
  const over = { from: window.from, until: window.until, kindId: null }
  const days = await countedDays(db, over, version.refusal?.onMain ?? true)
  const seenUntil = window.until < today ? window.until : today
  const weeks = schoolWeeks(window.from, seenUntil, await freeDaysIn(db, window.from, seenUntil))
  const tallies = tallied(await withCarried(db, days, window), weeks)
  return {
    of: (pupilId) => {
      const known = tallies.get(pupilId)
      const count = known?.count ?? 0
      const next = nextRung(count, version)
      return {
        count,
        rung: rungReached(count, version)?.rung ?? null,
        toNext: next ? next.at - count : null,
        weeks: known?.weeks ?? weeks.map(() => 0),
        last: known?.last ?? null
      }
    },
    rungs: version.rungs.map(({ at, title, measures }) => ({ at, title, measures }))
  }
}
