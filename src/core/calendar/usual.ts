import type { Region } from '../../contract/settings'
import type { Writing } from '../context'
import { replaceBell } from './bells'
import { sinceEver } from './bell-rules'
import { lastOf, whatIsMissing } from './free-days'
import { schoolYearDays } from './days'
import { freeDaysIn, replaceFree, replaceTerm, termsIn } from './year-store'
import { usualFree, usualTerms, usualWeek } from './holidays'

/** Gives a new school the calendar of its region: bell table, terms, holidays and national free days of four years. */
export async function fillCalendar(
  tx: Writing,
  region: Region,
  today: string,
  newId: () => string
): Promise<void> {
  await replaceBell(tx, { id: 'usual', name: '', fromDay: sinceEver, weekdays: usualWeek })
  const year = Number(today.slice(0, 4))
  for (const first of [year - 1, year, year + 1, year + 2])
    await addYear(tx, `${first}-${first + 1}`, region, newId)
}

/**
 * Puts the usual free days and terms of a school year in the calendar as far as they are missing. What is there stays
 * as it is: `kept` counts the usual free days that give way to it, `added` what came in.
 */
export async function addYear(
  tx: Writing,
  schoolYear: string,
  region: Region,
  newId: () => string
): Promise<{ added: number; kept: number }> {
  const { from, until } = schoolYearDays(schoolYear)
  const usual = usualFree(schoolYear, region)
  const there = await freeDaysIn(tx, from, lastOf(usual, until))
  const missing = usual.map((free) => ({ free, parts: whatIsMissing(free, there) }))
  await replaceFree(
    tx,
    missing.flatMap(({ free: { name, kind }, parts }) =>
      parts.map((days) => ({ id: newId(), name, kind, ...days }))
    )
  )
  const terms = (await termsIn(tx, from, until)).length > 0 ? [] : usualTerms(schoolYear)
  for (const term of terms) await replaceTerm(tx, { id: newId(), ...term })
  const kept = missing.filter(({ parts }) => parts.length === 0).length
  return { added: missing.length - kept + terms.length, kept }
}
