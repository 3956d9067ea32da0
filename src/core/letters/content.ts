import { z } from 'zod'
import { LetterKind } from '../../contract/ladder'
import { LetterLanguage } from '../../contract/letter-languages'

/** Why a letter is written: the letters every school starts with. */
export const TemplateKind = LetterKind
export type TemplateKind = LetterKind

/**
 * Everything a template may ask for, in the words the school sees in the template editor. Values are finished
 * text in the language of the letter: `datum.lang` is 'donderdag 5 maart 2026', `telling.aantal` is '2e'.
 */
export const FieldName = z.enum([
  'leerling.volledig',
  'leerling.roepnaam',
  'leerling.klas',
  'leerling.zienswijze',
  'datum.lang',
  'overtreding.moment',
  'overtreding.omschrijving',
  'overtreding.melder',
  'telling.aantal',
  'telling.venster',
  'regel.vindplaats',
  'regel.tekst',
  'toestel.soort',
  'inname.moment',
  'inname.reden',
  'bewaring.plaats',
  'bewaring.reden',
  'teruggave.plaats',
  'teruggave.tijd',
  'teruggave.wie',
  'teruggave.meenemen',
  'stappen.eerder',
  'gehoord.datum',
  'gehoord.wie',
  'besluit.reden',
  'maatregel.omschrijving',
  'maatregel.periode',
  'maatregel.vorm',
  'maatregel.melding',
  'gesprek.moment',
  'gesprek.plaats',
  'gesprek.aanwezig',
  'volgende.maatregel',
  'reactie.datum',
  'bezwaar.tekst',
  'contact.naam',
  'contact.functie',
  'contact.telefoon',
  'brief.kenmerk',
  'brief.datum',
  'vervallen.maatregel',
  'telling.nu',
  'schoon.weken'
])
export type FieldName = z.infer<typeof FieldName>

const bold = z.literal(true).optional()
const PlainRun = z.strictObject({ text: z.string(), bold })
const Run = z.union([PlainRun, z.strictObject({ field: FieldName, bold })])
export type PlainRun = z.infer<typeof PlainRun>
export type Run = z.infer<typeof Run>

/** `when`: this part is left out if that field is empty, instead of refusing the letter. */
const when = FieldName.optional()
const Item = z.strictObject({ runs: z.array(Run), when })
const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), runs: z.array(Run), when }),
  z.strictObject({ kind: z.literal('list'), items: z.array(Item), when }),
  z.strictObject({ kind: z.literal('offences'), when }),
  z.strictObject({ kind: z.literal('measure'), runs: z.array(Run), when })
])
export type Block = z.infer<typeof Block>

/** One letter as the school keeps it: text with named gaps. The salutation is the recipient's, so not here. */
export const LetterTemplate = z.strictObject({
  kind: TemplateKind,
  language: LetterLanguage,
  version: z.int().positive(),
  subject: z.array(Run),
  blocks: z.array(Block),
  closing: z.array(Run)
})
export type LetterTemplate = z.infer<typeof LetterTemplate>

/** The fixed words around every letter in one language: labels of the reference line, the table and the foot. */
export const PageWords = z.strictObject({
  letter: z.string(),
  letters: z.string(),
  reference: z.string(),
  date: z.string(),
  contact: z.string(),
  phone: z.string(),
  subject: z.string(),
  offenceDate: z.string(),
  offenceLesson: z.string(),
  offenceWhat: z.string(),
  measure: z.string(),
  copyTo: z.string(),
  page: z.string(),
  of: z.string()
})
export type PageWords = z.infer<typeof PageWords>

/** The words of the slip under a letter on which its reader answers by hand; `ask` has the day it is wanted back by. */
const SlipWords = z.strictObject({
  title: z.string(),
  ask: z.array(Run),
  options: z.array(z.string()),
  remark: z.string(),
  name: z.string(),
  date: z.string(),
  signature: z.string()
})
export type SlipWords = z.infer<typeof SlipWords>

/** All templates of one language, as shipped in `resources/letters`. */
export const LetterBook = z.strictObject({
  language: LetterLanguage,
  words: PageWords,
  slip: SlipWords,
  templates: z.array(LetterTemplate)
})
export type LetterBook = z.infer<typeof LetterBook>

/** The same letters to a pupil of 18 or older, who is written to in person; pupils are written to in Dutch. */
export const PupilBook = LetterBook.omit({ words: true })
export type PupilBook = z.infer<typeof PupilBook>

/** One counted offence as the parents read it: day, lesson or place, and what was seen. */
export const OffenceRow = z.strictObject({ date: z.string(), lesson: z.string(), what: z.string() })
export type OffenceRow = z.infer<typeof OffenceRow>

/** A picture on a letter by the SHA-256 of its bytes, its size in pixels, and words for who cannot see it. */
const PlacedPicture = z.strictObject({
  picture: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().positive(),
  height: z.int().positive(),
  alt: z.string()
})
export type PlacedPicture = z.infer<typeof PlacedPicture>

/** What surrounds the text of one letter to one recipient. `date` is the school day, `placeAndDate` its words. */
export const PageFacts = z.strictObject({
  school: z.strictObject({
    name: z.string(),
    street: z.string(),
    postcode: z.string(),
    city: z.string(),
    phone: z.string(),
    email: z.string(),
    logo: PlacedPicture.nullable(),
    /** Left out, as in letters of before there was a choice: blue, and 25 mm from the left edge. */
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .optional(),
    addressAt: z.int().optional()
  }),
  recipient: z.array(z.string()),
  date: z.iso.date(),
  placeAndDate: z.string(),
  reference: z.string(),
  salutation: z.string(),
  /** Without a signature there is room for a pen. */
  signer: z.strictObject({ name: z.string(), role: z.string(), signature: PlacedPicture.optional() }),
  contact: z.strictObject({ name: z.string(), role: z.string(), phone: z.string() }),
  foot: z.string(),
  copyTo: z.array(z.string())
})
export type PageFacts = z.infer<typeof PageFacts>

const PlainBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), runs: z.array(PlainRun) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.array(PlainRun)) }),
  z.strictObject({ kind: z.literal('offences'), rows: z.array(OffenceRow) }),
  z.strictObject({ kind: z.literal('measure'), runs: z.array(PlainRun) })
])
export type PlainBlock = z.infer<typeof PlainBlock>

/** Everything the page shows, all text final: what is stored, previewed, printed and frozen (S1-18). */
export const LetterContent = PageFacts.extend({
  kind: TemplateKind,
  language: LetterLanguage,
  version: z.int().positive(),
  words: PageWords,
  subject: z.string(),
  blocks: z.array(PlainBlock),
  closing: z.string(),
  /** Left out: there is nothing to hand back. */
  slip: SlipWords.extend({ ask: z.string() }).optional()
})
export type LetterContent = z.infer<typeof LetterContent>

/** The pictures that stand on a letter. */
export const picturesOn = ({ school, signer }: PageFacts): PlacedPicture[] =>
  [school.logo, signer.signature].filter((placed) => placed !== null && placed !== undefined)

/** A fictional pupil's facts in one language, for previews of a template. */
export const LetterExample = z.strictObject({
  fields: z.record(FieldName, z.string().nullable()),
  offences: z.array(OffenceRow),
  page: PageFacts
})
export type LetterExample = z.infer<typeof LetterExample>
