import { schoolYearOf } from '../calendar/days'
import { hourOf } from '../calendar/hour-key'
import { isLessonOf, lessonsOf } from '../calendar/lessons'
import { dayEnds, freeDayName, hoursOf } from '../calendar/store'
import type { Reading } from '../context'
import { compareLeftOpen, isLeftOpen, type AtSchool, type Unclosed } from './open-round-rules'
import { heldByRound } from './store'

/** A round with whose it is, and when its devices go back. */
export interface RoundOnRecord extends Unclosed {
  readonly id: string
  readonly classId: string
  readonly className: string
  readonly day: string
  readonly hour: number | null
  readonly concluded: boolean
  readonly begunBy: string
  readonly mentorId: string | null
}

const rounds = (db: Reading) =>
  db
    .selectFrom('round as r')
    .innerJoin('school_class as c', 'c.id', 'r.class_id')
    .innerJoin('audit as a', 'a.event_id', 'r.event_id')
    .select(['r.id', 'r.class_id', 'c.name', 'r.day', 'r.hour', 'r.mode', 'r.concluded_in', 'a.actor_id'])
    .select(['c.last_day', 'c.back_at', 'c.mentor_id'])

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]

function onRecord(row: Row, held: ReadonlyMap<string, number>): RoundOnRecord {
  const isTrip = row.mode === 'trip'
  return {
    id: row.id,
    classId: row.class_id,
    className: row.name,
    day: row.day,
    hour: hourOf(row.hour),
    backOn: isTrip ? (row.last_day ?? row.day) : row.day,
    backAt: isTrip ? row.back_at : null,
    held: held.get(row.id) ?? 0,
    concluded: row.concluded_in !== null,
    begunBy: row.actor_id,
    mentorId: row.mentor_id
  }
}

/** Every round with devices in the school's hands, of whichever day, and who began it. */
export async function heldRounds(db: Reading): Promise<RoundOnRecord[]> {
  const held = await heldByRound(db)
  if (held.size === 0) return []
  const rows = await rounds(db)
    .where('r.id', 'in', [...held.keys()])
    .execute()
  return rows.map((row) => onRecord(row, held))
}

/** Rounds since a day in which something is recorded and whose exceptions were never read; not where phones stay in the bag. */
async function unreadRounds(db: Reading, since: string): Promise<RoundOnRecord[]> {
  const rows = await rounds(db)
    .where('r.closed_in', 'is', null)
    .where('r.concluded_in', 'is', null)
    .where('r.mode', '<>', 'bag')
    .where('r.day', '>=', since)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('mark as m')
          .select('m.round_id')
          .whereRef('m.round_id', '=', 'r.id')
          .where('m.replaced_in', 'is', null)
      )
    )
    .execute()
  return rows.map((row) => onRecord(row, new Map()))
}

/**
 * Rounds that should be closed by now and are not: all that hold devices, and since a day those that were never
 * concluded. Both come from the indexes of what is open, however many rounds there were.
 */
export async function roundsLeftOpen(
  db: Reading,
  now: string,
  today: string,
  since: string
): Promise<RoundOnRecord[]> {
  const held = await heldRounds(db)
  const unread = await unreadRounds(db, since)
  const open = [...new Map([...unread, ...held].map((round) => [round.id, round])).values()]
  const free = (await freeDayName(db, today)) !== undefined
  const at: AtSchool = { now, today, dayEnds: free ? null : ((await dayEnds(db, today)) ?? null) }
  const bell = new Map((await hoursOf(db, today)).map(({ hour, ends }) => [hour, ends]))
  const rung = ({ day, hour }: RoundOnRecord) => (day === today && hour !== null && bell.get(hour)) || null
  const over = open.filter((round) => isLeftOpen(round, rung(round), at))
  const blocks = await blockEnds(
    db,
    today,
    over.filter((round) => rung(round) !== null)
  )
  return over
    .filter((round) => isLeftOpen(round, blocks.get(round.id) ?? rung(round), at))
    .sort(compareLeftOpen)
}

/** When the lessons of these rounds are over, as their teachers give them: that of a block of hours with its last one. */
async function blockEnds(
  db: Reading,
  today: string,
  rounds: readonly RoundOnRecord[]
): Promise<ReadonlyMap<string, string>> {
  const ends = new Map<string, string>()
  for (const [staffId, own] of Map.groupBy(rounds, ({ begunBy }) => begunBy)) {
    const lessons = await lessonsOf(db, staffId, today, schoolYearOf(today))
    for (const { id, classId, hour } of own) {
      const lesson = lessons.find(isLessonOf({ classId, hour: hour! }))
      if (lesson) ends.set(id, lesson.ends)
    }
  }
  return ends
}
