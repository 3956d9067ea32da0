import { z } from 'zod'
import { Lesson } from './calendar'
import { Day, Id, Instant, Nothing, command, query, task, teaching } from './call'
import { UploadedFile } from './upload'

/** What came of reading a feed. `outside`: appointments that are no lesson of ours (meetings, whole days, cancelled). */
const FeedRead = z.object({
  lessons: z.int(),
  outside: z.int(),
  from: Day.nullable(),
  until: Day.nullable(),
  /** Names of groups in the feed that mean no class yet. */
  unknown: z.array(z.string())
})
export type FeedRead = z.infer<typeof FeedRead>

const fileReasons = ['not-a-calendar', 'empty', 'too-large'] as const
const addressReasons = ['address-not-safe', 'address-unreachable', 'address-refused'] as const

export const timetable = {
  /** The asker's own timetable: where it comes from, until when it goes, which group names it has. */
  mine: query({
    allow: teaching,
    input: Nothing,
    output: z.object({
      source: z.enum(['none', 'weekly', 'file', 'address']),
      /** The system it seems to come from, never the address itself: that opens the feed. */
      system: z.enum(['somtoday', 'magister', 'zermelo', 'other']).nullable(),
      readAt: Instant.nullable(),
      from: Day.nullable(),
      until: Day.nullable(),
      lessons: z.int(),
      problem: z.enum(addressReasons).or(z.enum(fileReasons)).nullable(),
      groups: z.array(
        z.object({
          name: z.string(),
          lessons: z.int(),
          /** 'name': it is the name of a class here; 'chosen': someone said so; 'ignored'; 'unknown'. */
          how: z.enum(['name', 'chosen', 'ignored', 'unknown']),
          classId: z.string().nullable(),
          className: z.string().nullable()
        })
      )
    })
  }),
  /** Reads an iCal file in place of what there was. */
  readFile: task({
    allow: teaching,
    input: z.strictObject({ file: UploadedFile }),
    output: FeedRead,
    refusals: fileReasons
  }),
  /** Reads a feed by its address (https or webcal) and keeps the address, sealed in the file, to read it again daily. */
  connect: task({
    allow: teaching,
    input: z.strictObject({ address: z.string().trim().min(8).max(2000) }),
    output: FeedRead,
    refusals: [...fileReasons, ...addressReasons]
  }),
  refresh: task({
    allow: teaching,
    input: Nothing,
    output: FeedRead,
    refusals: [...fileReasons, ...addressReasons, 'no-address']
  }),
  /** What a group's name means in everyone's feeds; null: no class of ours. */
  couple: command({
    allow: teaching,
    input: z.strictObject({ name: z.string().trim().min(1).max(200), classId: Id.nullable() }),
    output: Nothing,
    refusals: ['class-unknown']
  }),
  forget: command({ allow: teaching, input: Nothing, output: Nothing, refusals: ['no-timetable'] }),
  /** A colleague's lessons of a day, to stand in for. */
  ofColleague: query({
    allow: teaching,
    input: z.strictObject({ staffId: Id, day: Day }),
    output: z.array(Lesson),
    refusals: ['staff-unknown']
  }),
  /** The asker gives this lesson: it stands on their Vandaag, and no more on that of who should have given it. */
  standIn: command({
    allow: teaching,
    input: z.strictObject({ day: Day, classId: Id, hour: z.int().min(0).max(20) }),
    output: z.object({ id: z.string() }),
    refusals: ['class-unknown', 'no-such-hour', 'day-past', 'already-so']
  }),
  endStandIn: command({
    allow: teaching,
    input: z.strictObject({ day: Day, classId: Id, hour: z.int().min(0).max(20) }),
    output: Nothing,
    refusals: ['not-standing-in']
  })
}
