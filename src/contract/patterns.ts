import { z } from 'zod'
import { Day, Id, query, task } from './call'
import { Place } from './offences'
import { Span } from './repeated'

/**
 * A number weighed by what it is a number of: `count` offences over `of` lessons, school days or pupils, or `count` rounds of
 * `of` lessons. No rate where there are too few to say anything.
 */
const Tally = z.object({ count: z.int(), of: z.int(), rate: z.number().nullable() })
export type Tally = z.infer<typeof Tally>

/** Null: outside the lessons, or of a whole day. */
const Hour = z.int().nullable()

const HourTally = Tally.extend({ hour: Hour })
const WeekdayTally = Tally.extend({ weekday: z.int() })
const ClassTally = Tally.extend({ classId: z.string(), className: z.string() })

/** Why the names of colleagues are opened. Codes: the trail is never rewritten, and holds no words about a person. */
export const ColleagueReason = z.enum(['support', 'agreements', 'asked'])
export type ColleagueReason = z.infer<typeof ColleagueReason>

const narrowedTo = {
  span: Span.default({ kind: 'window' }),
  classId: Id.nullable().default(null)
}
/** What was looked over: until today at most; what lies before the first thing on record weighs nothing. */
const lookedOver = { from: Day, until: Day, since: Day.nullable(), schoolDays: z.int() }

export const patterns = {
  /**
   * When, where and in which classes offences happen that count (91, S2-5): on school days only, hours and weekdays
   * per hundred lessons or per ten school days, classes per hundred pupils. Of nobody by name, and nothing of who
   * recorded it.
   */
  overview: query({
    allow: ['director'],
    input: z.strictObject({ ...narrowedTo, kindId: Id.nullable().default(null) }),
    output: z.object({
      ...lookedOver,
      total: z.int(),
      /** Those on days without school, at a camp for instance: in none of the figures. */
      otherDays: z.int(),
      /** Lessons, where the timetables tell them of every class; otherwise school days. */
      per: z.enum(['lessons', 'days']),
      hours: z.array(HourTally),
      weekdays: z.array(WeekdayTally),
      /** Weekday by lesson hour, for those that are there. */
      cells: z.array(Tally.extend({ weekday: z.int(), hour: z.int() })),
      places: z.array(z.object({ place: Place, count: z.int() })),
      /** Of every kind, whichever is looked at. */
      kinds: z.array(z.object({ kindId: z.string(), label: z.string(), count: z.int() })),
      /** Of every class, whichever is looked at. */
      classes: z.array(ClassTally),
      /** Those of pupils who were in no class that day. */
      noClass: z.int()
    }),
    refusals: ['ends-before-start']
  }),
  /**
   * Lessons that had a round, of those that should have had one (92): on school days from the school's first round
   * until yesterday. Of classes that hand in by lesson those of the timetable, by day each school day.
   */
  registered: query({
    allow: ['director'],
    input: z.strictObject(narrowedTo),
    output: z.object({
      ...lookedOver,
      all: Tally,
      hours: z.array(HourTally),
      weekdays: z.array(WeekdayTally),
      classes: z.array(
        ClassTally.extend({
          /** Whence it is known which lessons there were: the timetables, hours that had a round before, or the days. */
          basis: z.enum(['timetable', 'rounds', 'days'])
        })
      ),
      /** Classes of which no lesson is known: no timetable and no round. */
      unknown: z.array(z.string()),
      /** How many classes hand in nothing: of those no round is expected. */
      noHandIn: z.int()
    }),
    refusals: ['ends-before-start']
  }),
  /**
   * Who kept the rounds and recorded the offences: opened on purpose, for a reason, which stands on the trail. In
   * order of name; offences per hundred rounds kept, never a place on a list.
   */
  colleagues: task({
    allow: ['director'],
    input: z.strictObject({ span: Span, reason: ColleagueReason }),
    output: z.object({
      from: Day,
      until: Day,
      rows: z.array(
        z.object({ name: z.string(), rounds: z.int(), offences: z.int(), rate: z.number().nullable() })
      )
    }),
    refusals: ['ends-before-start']
  })
}
