import { z } from 'zod'
import { FreeDays } from './calendar'
import { Clock, Day, Id, Instant, Note, Nothing, command, query, teaching } from './call'
import { Device } from './devices'
import { SchoolClass } from './roster'
import { Granters } from './settings'

/** A phone may be used: by a class or by some pupils, from–to on one day, for a purpose (S0-13, S1-3, S2-15). */
export const Permission = z.object({
  id: z.string(),
  /** The same for every day that was granted as one series; null: for this day alone. */
  seriesId: z.string().nullable(),
  classId: z.string().nullable(),
  className: z.string().nullable(),
  classKind: SchoolClass.shape.kind.nullable(),
  pupils: z.array(z.object({ id: z.string(), name: z.string() })),
  day: Day,
  starts: Clock,
  ends: Clock,
  hour: z.int().nullable(),
  purpose: z.string(),
  allowedUse: z.string(),
  /** The kinds of device it is for; none: all. */
  devices: z.array(Device),
  /** Pictures or sound may be taken: of whom is each pupil's own consent (S1-3, S3-3). */
  recording: z.boolean(),
  grantedBy: z.string(),
  grantedAt: Instant,
  /** Put on record after it had started: only a director can (S1-3 asks for it beforehand). */
  afterwards: z.boolean(),
  withdrawnAt: Instant.nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnWhy: z.string().nullable(),
  /** The asker granted it, and so may withdraw it. */
  mine: z.boolean()
})
export type Permission = z.infer<typeof Permission>

/** Whom a permission is for: a whole class or group, or some pupils. */
const whom = { classId: Id.nullable(), pupilIds: z.array(Id).max(60) }

const when = {
  day: Day,
  /** Either a lesson hour … */
  hour: z.int().min(0).max(20).nullable(),
  /** … or a span of the clock. */
  span: z.strictObject({ starts: Clock, ends: Clock }).nullable()
}

/** The same hour or span again, on these weekdays (1 is Monday), until a day or (null) the end of the school year. */
export const Series = z.strictObject({
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
  until: Day.nullable()
})
export type Series = z.infer<typeof Series>

/** May the asker grant it, who may at this school, and, when the asker may not, who they are. */
const Granting = z.object({ may: z.boolean(), by: Granters, who: z.array(z.string()) })

const seriesReasons = ['day-past', 'ends-before-start', 'past-school-year', 'no-such-hour'] as const

export const permissions = {
  /** Permissions of a day and after, newest day last. */
  list: query({ allow: teaching, input: z.strictObject({ from: Day }), output: z.array(Permission) }),
  /** What a permission on these days would not change by itself: who hands in by decision on one of them. */
  conflicts: query({
    allow: teaching,
    input: z.strictObject({ ...whom, days: z.array(Day).min(1).max(366) }),
    output: z.object({
      daily: z.array(z.object({ pupilId: z.string(), name: z.string(), until: Day }))
    })
  }),
  now: query({ allow: teaching, input: Nothing, output: z.array(Permission) }),
  /** Who may grant a permission for them, and one with pictures or sound: said before anything is filled in. */
  granting: query({
    allow: teaching,
    input: z.strictObject(whom),
    output: z.object({ plain: Granting, recording: Granting })
  }),
  /** Which days a series becomes, and why not the others. */
  seriesDays: query({
    allow: teaching,
    input: z.strictObject({ ...when, series: Series }),
    output: z.object({
      days: z.array(Day),
      /** Free days that fell on one of its weekdays. */
      free: z.array(FreeDays.pick({ name: true, kind: true })),
      /** School days without that lesson hour. */
      without: z.array(Day),
      /** Today's lesson has begun: a director alone may still put it on record. */
      begun: z.boolean()
    }),
    refusals: seriesReasons
  }),
  /** What a board at the front of a class shows: never a name, never a number. Seconds count from the answer on. */
  board: query({
    allow: teaching,
    input: z.strictObject({ permissionId: Id }),
    output: z.object({
      ...Permission.pick({ purpose: true, allowedUse: true, devices: true, recording: true }).shape,
      starts: Clock,
      ends: Clock,
      /** It is not for the whole class. */
      some: z.boolean(),
      withdrawn: z.boolean(),
      startsIn: z.int(),
      endsIn: z.int()
    }),
    refusals: ['permission-unknown']
  }),
  /** `day` is the first day of a series. `days`: how many permissions it became. */
  grant: command({
    allow: teaching,
    input: z.strictObject({
      ...whom,
      ...when,
      series: Series.nullable().default(null),
      purpose: Note.min(3),
      allowedUse: Note,
      devices: z.array(Device).max(12).default([]),
      recording: z.boolean().default(false)
    }),
    output: z.object({ id: z.string(), days: z.int() }),
    refusals: [
      ...seriesReasons,
      'class-unknown',
      'pupil-unknown',
      'nobody-named',
      'device-unknown',
      'already-started',
      'no-days',
      'may-not-grant'
    ]
  }),
  withdraw: command({
    allow: teaching,
    input: z.strictObject({
      permissionId: Id,
      reason: Note.min(3),
      /** Of a series: every later day too. */
      following: z.boolean().default(false)
    }),
    output: Nothing,
    refusals: ['permission-unknown', 'already-withdrawn', 'not-yours']
  })
}
