import { z } from 'zod'
import { Clock, Day, Id, Nothing, command, keepers, query, staff, task } from './call'
import { Region } from './settings'
import { UploadedFile } from './upload'

/** One lesson hour of the bell table, in clock time at school. */
export const Hour = z.object({ hour: z.int(), label: z.string(), starts: Clock, ends: Clock })
export type Hour = z.infer<typeof Hour>

/** One lesson of the timetable on a given day. A block of several hours is one lesson: one hand-in, not two. */
export const Lesson = z.object({
  classId: z.string(),
  className: z.string(),
  hour: z.int(),
  /** The last hour of a block; the same as `hour` for a single one. */
  lastHour: z.int(),
  starts: Clock,
  ends: Clock,
  subject: z.string(),
  room: z.string(),
  /** Not by the timetable: the asker stands in for a colleague. */
  standIn: z.boolean()
})
export type Lesson = z.infer<typeof Lesson>

/** `2026-2027`: from 1 August to 31 July. */
export const SchoolYear = z.string().regex(/^20\d\d-20\d\d$/)

const name = z.string().trim().max(60)

/** Days without school, first and last included. */
export const FreeDays = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['holiday', 'public', 'own']),
  firstDay: Day,
  lastDay: Day
})
export type FreeDays = z.infer<typeof FreeDays>

/** One weekday of a bell table. 0 stands for every weekday: shortened days rarely differ by weekday. */
export const BellWeekday = z.strictObject({
  weekday: z.int().min(0).max(7),
  /** When the day ends, where that is not at the end of the last hour. */
  ends: Clock.nullable(),
  hours: z
    .array(
      z.strictObject({
        hour: z.int().min(0).max(20),
        label: z.string().trim().min(1).max(30),
        starts: Clock,
        ends: Clock
      })
    )
    .max(21)
})
export type BellWeekday = z.infer<typeof BellWeekday>

export const Bell = z.object({
  id: z.string(),
  /** Empty for the usual one of the beginning: the screen names it. */
  name: z.string(),
  /** From when it is the usual one; null: only on days that name it. */
  fromDay: Day.nullable(),
  weekdays: z.array(BellWeekday)
})
export type Bell = z.infer<typeof Bell>

/** A day that is not as usual: another bell table, another end, or both. */
export const OtherDay = z.object({ day: Day, bellId: z.string().nullable(), ends: Clock.nullable() })
export type OtherDay = z.infer<typeof OtherDay>

const freeReasons = ['ends-before-start', 'too-long', 'overlaps'] as const
const ownDays = z
  .array(z.strictObject({ name: name.min(2), firstDay: Day, lastDay: Day }))
  .min(1)
  .max(200)

export const calendar = {
  /** The day as the asker lives it: the hours, the lesson now and the lessons to come. */
  today: query({
    allow: staff,
    input: Nothing,
    output: z.object({
      day: Day,
      time: Clock,
      schoolDay: z.boolean(),
      /** Why there is no school today, as the school calls it; null on a school day or in a weekend. */
      free: z.string().nullable(),
      hours: z.array(Hour),
      /** The hour that runs, or the break's next one; null when the school day is over. */
      hour: z.int().nullable(),
      /** The lesson at hand by the timetable; without a timetable the class this teacher had last at this hour. */
      now: Lesson.nullable(),
      lessons: z.array(Lesson),
      dayEnds: Clock.nullable()
    })
  }),
  hours: query({ allow: staff, input: z.strictObject({ day: Day }), output: z.array(Hour) }),
  /** A school year as the calendar draws it. */
  year: query({
    allow: staff,
    input: z.strictObject({ schoolYear: SchoolYear }),
    output: z.object({
      firstDay: Day,
      lastDay: Day,
      free: z.array(FreeDays),
      terms: z.array(z.object({ id: z.string(), name: z.string(), firstDay: Day })),
      otherDays: z.array(OtherDay),
      /** Weekdays with lessons by the bell table that is usual on the first and on the last day of the year. */
      weekdays: z.array(z.int()),
      /** The national table knows the holidays of this year. */
      nationalKnown: z.boolean(),
      /** National holidays of the school's region that are not in this calendar. */
      nationalMissing: z.int()
    })
  }),
  bells: query({ allow: staff, input: Nothing, output: z.array(Bell) }),
  /** Makes or changes a bell table, whole. A new usual one begins on `fromDay`; the one before it ends there. */
  saveBell: command({
    allow: keepers,
    input: z.strictObject({
      id: Id.nullable(),
      name,
      fromDay: Day.nullable(),
      weekdays: z.array(BellWeekday).max(8)
    }),
    output: z.object({ id: z.string() }),
    refusals: [
      'bell-unknown',
      'hours-overlap',
      'hour-twice',
      'ends-before-start',
      'no-hours',
      'name-taken',
      'from-taken',
      'usual-needed'
    ]
  }),
  removeBell: command({
    allow: keepers,
    input: z.strictObject({ id: Id }),
    output: Nothing,
    refusals: ['bell-unknown', 'usual-needed', 'bell-in-use']
  }),
  /** One day by another bell table, or with another end; both null: as usual again. */
  setDay: command({
    allow: keepers,
    input: OtherDay.extend({ bellId: Id.nullable() }).strict(),
    output: Nothing,
    refusals: ['bell-unknown', 'not-a-school-day', 'day-ends-too-early']
  }),
  saveFree: command({
    allow: keepers,
    input: z.strictObject({
      id: Id.nullable(),
      name: name.min(2),
      firstDay: Day,
      lastDay: Day,
      /** Taking a removal back puts a holiday in again as what it was; without it days are the school's own. */
      kind: FreeDays.shape.kind.optional()
    }),
    output: z.object({ id: z.string() }),
    refusals: [...freeReasons, 'free-unknown']
  }),
  removeFree: command({
    allow: keepers,
    input: z.strictObject({ id: Id }),
    output: Nothing,
    refusals: ['free-unknown']
  }),
  saveTerm: command({
    allow: keepers,
    input: z.strictObject({ id: Id.nullable(), name: name.min(2), firstDay: Day }),
    output: z.object({ id: z.string() }),
    refusals: ['term-unknown', 'from-taken']
  }),
  removeTerm: command({
    allow: keepers,
    input: z.strictObject({ id: Id }),
    output: Nothing,
    refusals: ['term-unknown', 'last-term']
  }),
  /** Puts the national holidays of a region, the public holidays and the terms of a school year in the calendar. */
  takeOverYear: command({
    allow: keepers,
    input: z.strictObject({ schoolYear: SchoolYear, region: Region }),
    output: z.object({ added: z.int(), kept: z.int() }),
    refusals: ['year-unknown', 'nothing-new']
  }),
  /** Whole days in the school's own calendar file (.ics): read and shown, nothing is stored. */
  readFreeDays: task({
    allow: keepers,
    input: z.strictObject({ file: UploadedFile }),
    output: z.object({
      days: z.array(z.object({ name: z.string(), firstDay: Day, lastDay: Day, known: z.boolean() })),
      skipped: z.int()
    }),
    refusals: ['not-a-calendar', 'empty', 'too-large']
  }),
  /** Puts the chosen days in the calendar as free, all or none. */
  addFreeDays: command({
    allow: keepers,
    input: z.strictObject({ days: ownDays }),
    output: z.object({ added: z.int() }),
    refusals: [...freeReasons]
  })
}
