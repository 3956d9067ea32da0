import { z } from 'zod'
import { Day, Id, task } from './call'
import { FactKind } from './fact'

/** A pupil's file on paper. */
export const filePrint = {
  /**
   * The file as one PDF, whole or narrowed as it is on the screen, for a talk, a care consultation or a request of the
   * parents (S2-3). For the mentor and a director: what one teacher recorded is no file. Other pupils are not named in it
   * unless that is asked; why somebody is exempt stands in it only when a director asks.
   */
  printFile: task({
    allow: ['mentor', 'director'],
    input: z.strictObject({
      pupilId: Id,
      /** Null: of every kind. */
      kinds: z.array(FactKind).min(1).nullable(),
      from: Day.nullable(),
      until: Day.nullable(),
      others: z.enum(['left-out', 'named']),
      grounds: z.enum(['left-out', 'told'])
    }),
    output: z.object({ name: z.string(), base64: z.string(), facts: z.int() }),
    refusals: ['pupil-unknown', 'not-your-pupil', 'director-only', 'ends-before-start']
  })
}
