import { z } from 'zod'
import { Clock, Day, Nothing, query, staff } from './call'

/** One lesson hour of the bell table, in clock time at school. */
export const Hour = z.object({ hour: z.int(), label: z.string(), starts: Clock, ends: Clock })
export type Hour = z.infer<typeof Hour>

/** One lesson of the timetable on a given day. */
export const Lesson = z.object({
  classId: z.string(),
  className: z.string(),
  hour: z.int(),
  starts: Clock,
  ends: Clock,
  subject: z.string(),
  room: z.string()
})
export type Lesson = z.infer<typeof Lesson>

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
      now: Lesson.nullable(),
      lessons: z.array(Lesson),
      dayEnds: Clock.nullable()
    })
  }),
  hours: query({ allow: staff, input: z.strictObject({ day: Day }), output: z.array(Hour) })
}
