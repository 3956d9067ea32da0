import { z } from 'zod'
import { Day, Id, Instant, Nothing, command, keepers, query, task } from './call'
import { Ladder, LadderFault } from './ladder'
import { CustodyMode } from './settings'

const label = z.string().trim().min(3).max(80)

/** A breach the school's protocol names (S0-14). Retired kinds stay readable. */
export const OffenceKind = z.object({
  id: z.string(),
  label,
  group: z.enum(['phone', 'refusal', 'recording', 'online', 'other']),
  severity: z.enum(['light', 'medium', 'serious']),
  /**
   * `refusal`: counts on the branch for refusing, where the ladder has one, otherwise as any other. `signal`: noted,
   * never counted (S2-2). `criminal`: straight to the director, off the ladder (S1-8).
   */
  counts: z.enum(['counts', 'refusal', 'signal', 'criminal']),
  /** The rule in words a letter can quote. */
  clause: z.string().trim().min(3).max(300),
  /** Where it stands: document, article or page; empty: in the school's protocol as a whole. */
  source: z.string().trim().max(120)
})
export type OffenceKind = z.infer<typeof OffenceKind>
/** A kind as the catalogue shows it: with its place in the list, and since when it is not used any more. */
export const ListedKind = OffenceKind.extend({ retiredAt: Instant.nullable(), used: z.int() })
export type ListedKind = z.infer<typeof ListedKind>

/** A school's rules as one file, to take from one school to another (S3-1): no pupil, no person, no name of the school. */
export const RuleSet = z.strictObject({
  format: z.literal('belvrij-regels'),
  version: z.literal(1),
  custodyMode: CustodyMode,
  ladder: Ladder,
  kinds: z.array(OffenceKind).max(200)
})
export type RuleSet = z.infer<typeof RuleSet>

/** The catalogue of breaches, and the school's rules as a file. */
export const catalogue = {
  /** The whole catalogue in its order, retired kinds too. */
  catalogue: query({ allow: keepers, input: Nothing, output: z.array(ListedKind) }),
  /** Adds a kind (no id) or changes one. How it counts applies from now on: what is on record keeps how it counted. */
  saveKind: command({
    allow: ['director'],
    input: z.strictObject({ kind: OffenceKind.extend({ id: Id.nullable() }) }),
    output: z.object({ id: z.string() }),
    refusals: ['kind-unknown', 'label-taken']
  }),
  /** Not offered any more, and never removed: what was recorded stays readable. */
  retireKind: command({
    allow: ['director'],
    input: z.strictObject({ kindId: Id }),
    output: Nothing,
    refusals: ['kind-unknown', 'last-kind', 'kind-needed']
  }),
  restoreKind: command({
    allow: ['director'],
    input: z.strictObject({ kindId: Id }),
    output: Nothing,
    refusals: ['kind-unknown', 'label-taken']
  }),
  /** The order in which the screens offer them: the first six are the large choices. */
  orderKinds: command({
    allow: ['director'],
    input: z.strictObject({ kindIds: z.array(Id).min(1).max(200) }),
    output: Nothing,
    refusals: ['kind-unknown']
  }),
  /** The rules of this school as a file: the ladder in force (or another version) and the catalogue. */
  exportRules: task({
    allow: keepers,
    input: z.strictObject({ versionId: Id.nullable() }),
    output: z.object({ name: z.string(), text: z.string() }),
    refusals: ['version-unknown']
  }),
  /** What a file of another school would bring, before anything is kept. */
  readRules: query({
    allow: ['director'],
    input: z.strictObject({ text: z.string().max(500_000) }),
    output: z.object({
      ladder: Ladder,
      custodyMode: CustodyMode,
      kinds: z.array(z.object({ kind: OffenceKind, change: z.enum(['new', 'changed', 'same']) }))
    }),
    refusals: ['not-a-rule-file', 'newer-rule-file', 'rule-file-wrong']
  }),
  adoptRules: command({
    allow: ['director'],
    input: z.strictObject({
      text: z.string().max(500_000),
      effectiveFrom: Day,
      ladder: z.boolean(),
      kinds: z.boolean()
    }),
    output: z.object({ versionId: z.string().nullable(), kinds: z.int() }),
    refusals: [
      'not-a-rule-file',
      'newer-rule-file',
      'rule-file-wrong',
      'day-past',
      'nothing-chosen',
      ...LadderFault.options
    ]
  })
}
