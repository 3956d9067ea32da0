import { z } from 'zod'
import { Id, Instant, Note, Nothing, command, keepers, query, task } from './call'
import { LetterKind } from './ladder'

/** Whom a letter speaks to: parents and guardians, or a pupil of 18 or older in person. */
export const Audience = z.enum(['guardian', 'pupil'])
export type Audience = z.infer<typeof Audience>

/** One letter of the school. Its language is one that Belvrij has a book of letters in. */
export const TemplateKey = z.strictObject({
  kind: LetterKind,
  language: z.string().min(2).max(12),
  audience: Audience
})
export type TemplateKey = z.infer<typeof TemplateKey>

const bold = z.literal(true).optional()
/** Text, or a gap by its name. Which names there are is a rule, so that a wrong one is named and not just invalid. */
export const TemplateRun = z.union([
  z.strictObject({ text: z.string().max(4000), bold }),
  z.strictObject({ field: z.string().min(1).max(60), bold })
])
export type TemplateRun = z.infer<typeof TemplateRun>
const runs = z.array(TemplateRun).max(200)
/** This part is left out while that field is empty. */
const when = z.string().min(1).max(60).optional()
export const TemplateBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), runs, when }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.strictObject({ runs, when })).max(60), when }),
  z.strictObject({ kind: z.literal('offences'), when }),
  z.strictObject({ kind: z.literal('measure'), runs, when })
])
export type TemplateBlock = z.infer<typeof TemplateBlock>
/** What a letter says, between the greeting and the signature, and its subject. */
export const TemplateText = z.strictObject({
  subject: runs,
  blocks: z.array(TemplateBlock).max(100),
  closing: runs
})
export type TemplateText = z.infer<typeof TemplateText>

/** What is wrong with a letter: the school may not keep it so. */
export const TemplateFault = z.enum([
  'no-subject',
  'no-closing',
  'no-block',
  'empty-block',
  'field-unknown',
  'typed-gap',
  'condition-nowhere',
  'no-fact',
  'no-rule',
  'no-offences',
  'no-measure',
  'text-too-long'
])
export type TemplateFault = z.infer<typeof TemplateFault>
/** What a school probably did not mean; it may keep the letter all the same. */
export const TemplateRemark = z.enum(['no-contact', 'no-file-rights', 'may-be-empty'])
export type TemplateRemark = z.infer<typeof TemplateRemark>
/** Something to look at in a draft, and where: a block counted from 0; null: the subject, the closing or the whole. */
export const TemplateFinding = z.object({
  what: z.union([TemplateFault, TemplateRemark]),
  part: z.enum(['subject', 'blocks', 'closing']),
  block: z.int().nullable(),
  /** The fields it is about, apart by spaces, or the words that were typed. */
  about: z.string(),
  /** Stands in the way of keeping it. */
  fault: z.boolean()
})
export type TemplateFinding = z.infer<typeof TemplateFinding>

/** A version as it was put on record. `madeAt` null: it came with Belvrij. */
export const TemplateVersion = z.object({
  version: z.int(),
  madeAt: Instant.nullable(),
  madeBy: z.string(),
  note: z.string(),
  /** The earlier version it brings back. */
  restores: z.int().nullable(),
  /** Says what the letter says that came with Belvrij. */
  shipped: z.boolean(),
  text: TemplateText
})
export type TemplateVersion = z.infer<typeof TemplateVersion>

/** A draft as it would be printed. Gaps that nothing fills stand in `missing` and are marked on the page. */
export const TemplateShown = z.object({
  recipient: z.string(),
  pages: z.array(z.string()),
  text: z.string(),
  missing: z.array(z.string())
})
export type TemplateShown = z.infer<typeof TemplateShown>

const draft = TemplateKey.extend({ draft: TemplateText })
/** `base`: the version a draft began with. When another is in force by now, somebody else was first. */
const onto = TemplateKey.extend({ base: z.int().min(1) })

/** The school's own letters: what each says, and every version it ever had (S1-18). */
export const templates = {
  /** Every letter there is, with the version in force. */
  templates: query({
    allow: keepers,
    input: Nothing,
    output: z.array(
      TemplateKey.extend({
        version: z.int(),
        own: z.boolean(),
        changedAt: Instant.nullable(),
        changedBy: z.string()
      })
    )
  }),
  /** One letter: its versions, newest first (the first holds), and every gap it may have with an example. */
  template: query({
    allow: keepers,
    input: TemplateKey,
    output: z.object({
      versions: z.array(TemplateVersion).min(1),
      fields: z.array(z.object({ field: z.string(), example: z.string() }))
    }),
    refusals: ['template-unknown']
  }),
  /** What is to be looked at in a draft, faults first. */
  checkTemplate: query({
    allow: keepers,
    input: draft,
    output: z.array(TemplateFinding),
    refusals: ['template-unknown']
  }),
  /** A draft with the facts of a pupil who does not exist. */
  exampleOfTemplate: query({
    allow: keepers,
    input: draft,
    output: TemplateShown,
    refusals: ['template-unknown', 'field-unknown']
  }),
  /** Pupils with a step, the last reached first: with whom a draft can be looked at. */
  templatePupils: query({
    allow: ['director'],
    input: Nothing,
    output: z.array(
      z.object({
        stepId: z.string(),
        pupilName: z.string(),
        className: z.string().nullable(),
        rung: z.int(),
        reachedAt: Instant
      })
    )
  }),
  /** A draft with what is on record of a pupil. Nothing is kept of it; that it was looked at is on the trail. */
  templateForPupil: task({
    allow: ['director'],
    input: draft.extend({ stepId: Id }),
    output: TemplateShown,
    refusals: ['template-unknown', 'field-unknown', 'step-unknown']
  }),
  /** From now on letters say this; letters on file stay as they are. */
  saveTemplate: command({
    allow: ['director'],
    input: onto.extend({ draft: TemplateText, note: Note }),
    output: z.object({ version: z.int() }),
    refusals: ['template-unknown', 'template-changed', 'already-so', ...TemplateFault.options]
  }),
  /** Puts an earlier version on record anew, or (null) what came with Belvrij: from now on letters say that again. */
  restoreTemplate: command({
    allow: ['director'],
    input: onto.extend({ version: z.int().min(1).nullable() }),
    output: z.object({ version: z.int() }),
    refusals: [
      'template-unknown',
      'template-changed',
      'template-version-unknown',
      'already-so',
      ...TemplateFault.options
    ]
  })
}
