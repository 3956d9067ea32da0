import { z } from 'zod'
import { Day, Nothing, command, query, teaching } from './call'

/** A moment the app speaks up by itself. It names a class and a number, never a pupil. */
export const Reminder = z.object({
  /** The same moment of the same thing has the same id, whenever it is asked. */
  id: z.string(),
  kind: z.enum(['lesson-starts', 'lesson-ends', 'day-ends', 'overdue', 'exemption-ends']),
  className: z.string().nullable(),
  /** The round it is about, when it is about one. */
  round: z.object({ classId: z.string(), day: Day, hour: z.int().nullable() }).nullable(),
  /** How many devices it is about, or exemptions; 0 where it is about neither. */
  devices: z.int()
})
export type Reminder = z.infer<typeof Reminder>

export const schedule = {
  /** What speaks up for the asker now and has not been put away. */
  reminders: query({ allow: teaching, input: Nothing, output: z.array(Reminder) }),
  putAway: command({
    allow: teaching,
    input: z.strictObject({ id: z.string().min(3).max(200) }),
    output: Nothing
  })
}
