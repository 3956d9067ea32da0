import { z } from 'zod'
import { Nothing, command, keepers, query, staff, task } from './call'

const signers = ['mentor', 'director'] as const

/** A picture as the school keeps it: made small by the window that sends it. */
export const Picture = z.object({
  mime: z.enum(['image/png', 'image/jpeg']),
  base64: z.string(),
  width: z.int(),
  height: z.int()
})
export type Picture = z.infer<typeof Picture>

/** More than the school keeps of one, so that a picture that is too large gets a sentence and no shrug. */
const SentPicture = z.base64().max(4_000_000)

/** A colour as screens and printers write it: `#0b4f94`. */
export const Colour = z.string().regex(/^#[0-9a-f]{6}$/)
/** How far from the left edge of the sheet an address begins, in whole millimetres. */
export const AddressAt = z.int().min(20).max(120)

/** What is changed of the letterhead, or only tried; what is left out stays as it is. */
const Change = z.strictObject({
  accent: Colour.optional(),
  addressAt: AddressAt.optional(),
  /** Null takes it off. */
  logo: SentPicture.nullable().optional()
})

/** Why the school does not keep a picture. */
const pictureRefusals = [
  'picture-kind',
  'picture-broken',
  'picture-moves',
  'picture-metadata',
  'picture-size',
  'picture-too-large'
] as const
export type WhyNoPicture = (typeof pictureRefusals)[number]

/** *Briefpapier*: what the school's letters look like, and with what each who signs them signs (features row 74). */
export const letterhead = {
  letterhead: query({
    allow: keepers,
    input: Nothing,
    output: z.object({ accent: Colour, addressAt: AddressAt, logo: Picture.nullable() })
  }),
  /** From now on letters look like this; those on file stay as they are. */
  changeLetterhead: task({
    allow: keepers,
    input: Change,
    output: Nothing,
    refusals: [...pictureRefusals, 'accent-too-light']
  }),
  /** A letter about an invented pupil on the letterhead as it is, or as it would be; nothing is kept. */
  letterheadSample: task({
    allow: keepers,
    input: Change,
    output: z.object({ pages: z.array(z.string()), text: z.string() }),
    refusals: [...pictureRefusals, 'accent-too-light']
  }),
  /** One's own signature, and nobody else's. */
  signature: query({ allow: staff, input: Nothing, output: z.object({ picture: Picture.nullable() }) }),
  setSignature: task({
    allow: signers,
    input: z.strictObject({ picture: SentPicture }),
    output: Nothing,
    refusals: pictureRefusals
  }),
  /** Whoever signs no letters any more can still take the own signature away. */
  removeSignature: command({ allow: staff, input: Nothing, output: Nothing })
}
