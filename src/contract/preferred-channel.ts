import { z } from 'zod'
import { Id, Instant, Nothing, command, query } from './call'

/** How letters are proposed to go to somebody: on paper, by e-mail, or in the parent portal. */
export const PreferredChannel = z.enum(['paper', 'mail', 'portal'])
export type PreferredChannel = z.infer<typeof PreferredChannel>

/** What stands with one recipient; `usual`: as the school does, today and when the school changes that. */
export const ChannelWish = z.enum(['usual', ...PreferredChannel.options])
export type ChannelWish = z.infer<typeof ChannelWish>

/**
 * How a letter is proposed to go and why so: by the recipient's own wish, as the school usually does, or on paper as
 * there is no e-mail address or the mail server refused it.
 */
export const Goes = z.object({
  channel: PreferredChannel,
  why: z.enum(['own', 'usual', 'no-address', 'refused'])
})
export type Goes = z.infer<typeof Goes>

/** One time that somebody put a preference on record; nothing of it is rewritten. */
const Wished = z.object({ id: z.string(), wish: ChannelWish, at: Instant, by: z.string() })
export type Wished = z.infer<typeof Wished>

const readers = ['mentor', 'director'] as const
const Recipient = z.strictObject({ kind: z.enum(['guardian', 'pupil']), id: Id })

/** Each guardian's letters go their own way, beside their own address and language (S0-4, S3-6; features row 69). */
export const channels = {
  /**
   * The parents of a pupil, and the pupil who gets letters as well: how theirs go, with every preference on record, newest
   * first. A mentor's own pupils, or for the director all.
   */
  channels: query({
    allow: readers,
    input: z.strictObject({ pupilId: Id }),
    output: z.object({
      /** What the school usually does. */
      usual: PreferredChannel,
      recipients: z.array(
        z.object({
          kind: Recipient.shape.kind,
          id: z.string(),
          name: z.string(),
          relation: z.string(),
          wish: ChannelWish,
          goes: Goes,
          history: z.array(Wished)
        })
      )
    }),
    refusals: ['pupil-unknown', 'not-your-pupil'],
    noted: true
  }),
  /** From now on this recipient's letters are proposed to go this way; those that went stay as they are. */
  setChannel: command({
    allow: readers,
    input: z.strictObject({ recipient: Recipient, wish: ChannelWish }),
    output: Nothing,
    refusals: ['guardian-unknown', 'pupil-unknown', 'not-your-pupil', 'already-so']
  }),
  /** Every preference on record of the one a letter is to, newest first. */
  channelsOf: query({
    allow: readers,
    input: z.strictObject({ letterId: Id }),
    output: z.array(Wished),
    refusals: ['letter-unknown', 'not-your-pupil']
  })
}
