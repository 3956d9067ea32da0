import { z } from 'zod'
import { Id, query, task } from './call'

const readers = ['mentor', 'director'] as const
const none = ['letter-unknown', 'not-your-pupil', 'letter-damaged', 'letter-retracted'] as const

/** A letter on file in another coat: for the parent portal, or for the school's own mail program. Marks nothing. */
export const copies = {
  /** The words of a letter to paste into Parro, Somtoday, Magister or Social Schools: no address in it (S4-7, S4-12). */
  portalCopy: query({
    allow: readers,
    input: z.strictObject({ letterId: Id }),
    output: z.object({ subject: z.string(), text: z.string() }),
    refusals: none,
    noted: true
  }),
  /**
   * A message per letter that opens as a draft in the school's mail program, with the frozen PDF in it (S0-4, S3-6).
   * `without`: letters to whom the school knows no e-mail address.
   */
  mailDraft: task({
    allow: readers,
    input: z.strictObject({ letterIds: z.array(Id).min(1).max(300) }),
    output: z.object({
      drafts: z.array(z.object({ letterId: z.string(), name: z.string(), base64: z.string() })),
      without: z.array(z.string())
    }),
    refusals: [...none, 'mail-sender-missing']
  })
}
