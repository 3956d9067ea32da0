import type { review } from '../../contract/review'
import { addDays, instantOf } from '../calendar/days'
import { daysFrom } from '../calendar/store'
import type { Handler, Reading } from '../context'
import { rungOf, trackOf } from '../ladder/rules'
import { versionsOf } from '../ladder/store'
import { hearingOf, keepRead, keptRules, readUntil, saveRules } from './hearing'
import { newsFor, plainRules, reachOf } from './news-rules'
import { recordedSince, type Recorded } from './news-store'

/** So many are shown, the newest; the others are counted. */
const most = 100
/** What is longer ago than this is no news any more, whoever has not read it: it is in the files. */
const daysBack = 60

export const news: Handler<typeof review.news> = async (_input, { db, actor, today }) => {
  const { hearer, read, rules } = await hearingOf(db, actor)
  const since = await newSince(db, read, today)
  const reach = reachOf(hearer)
  if (reach?.length === 0) return { since, news: [], more: 0 }
  const all = newsFor(await recordedSince(db, since, reach), hearer, rules, since)
  const shown = all.slice(0, most)
  const titleOf = await titles(db, shown)
  return {
    since,
    more: all.length - shown.length,
    news: shown.map((one) => ({
      id: one.id,
      at: one.at,
      event: one.event,
      pupilId: one.pupilId,
      pupilName: one.pupilName,
      className: one.className,
      what: one.label ?? titleOf(one),
      by: one.byName,
      stepId: one.rung && one.about,
      as: one.as
    }))
  }
}

/** What was read stays read; what is still to come cannot be read in advance. */
export const newsRead: Handler<typeof review.newsRead> = async ({ until }, { db, actor, now }) => {
  const before = await readUntil(db, actor.id)
  const seen = new Date(Math.min(Date.parse(until), Date.parse(now))).toISOString()
  if (before === null || seen > before) await keepRead(db, actor.id, seen)
  return {}
}

export const newsRules: Handler<typeof review.newsRules> = (_input, { db }) => keptRules(db)

export const saveNewsRules: Handler<typeof review.saveNewsRules> = async (rules, { db }) => {
  await saveRules(db, plainRules(rules))
  return {}
}

/** Since somebody last read, and for who never did since the last school day before today. */
async function newSince(db: Reading, read: string | null, today: string): Promise<string> {
  const earliest = addDays(today, -daysBack)
  const start = instantOf(earliest, '00:00')
  if (read !== null) return read > start ? read : start
  const days = await daysFrom(db, earliest, addDays(today, -1))
  return instantOf(days.findLast(({ isSchoolDay }) => isSchoolDay)?.day ?? earliest, '00:00')
}

/** What the rungs of steps are called, in the version of the ladder each belongs to. */
async function titles(db: Reading, shown: readonly Recorded[]): Promise<(of: Recorded) => string> {
  const versions = shown.some(({ rung }) => rung !== null) ? await versionsOf(db) : []
  return ({ rung: of }) => {
    const version = versions.find(({ id }) => id === of?.versionId)
    return of && version ? rungOf(trackOf(version, of.track), of.rung).title : ''
  }
}
