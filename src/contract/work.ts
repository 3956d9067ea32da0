import { z } from 'zod'
import { Id, query, staff, task } from './call'

/** Long work that a window started: `event` is the id the window gave it. Whoever started it asks, nobody else. */
export const work = {
  /** How far it is; null when it is not under way, any more or yet. */
  progress: query({
    allow: staff,
    input: z.strictObject({ event: Id }),
    output: z.object({ done: z.int(), all: z.int() }).nullable()
  }),
  /** Ends it: nothing of it is left, and the call that started it refuses with `stopped`. */
  stop: task({
    allow: staff,
    input: z.strictObject({ event: Id }),
    output: z.object({ stopped: z.boolean() })
  })
}
