import { z } from 'zod'
import { Day, Id, Nothing, keepers, query, staff, task, teaching } from './call'

export const SchoolClass = z.object({
  id: z.string(),
  name: z.string(),
  mentor: z.string().nullable(),
  mentorId: z.string().nullable(),
  pupils: z.int()
})
export type SchoolClass = z.infer<typeof SchoolClass>

export const PupilName = z.object({
  id: z.string(),
  number: z.string(),
  givenName: z.string(),
  prefix: z.string(),
  familyName: z.string(),
  className: z.string().nullable(),
  classId: z.string().nullable()
})
export type PupilName = z.infer<typeof PupilName>

/** One file as the window sends it. */
const UploadedFile = z.strictObject({ name: z.string().max(200), base64: z.base64().max(7_000_000) })
/** Which column of the file holds what; null where none does. */
export const Mapping = z.record(z.string().max(40), z.int().nullable())
export type Mapping = z.infer<typeof Mapping>
const ImportFile = z.strictObject({ file: UploadedFile, mapping: Mapping.nullable() })
export const ImportFiles = z.array(ImportFile).min(1).max(4)
export type ImportFiles = z.infer<typeof ImportFiles>

export const Problem = z.object({
  file: z.string(),
  line: z.int(),
  column: z.string().nullable(),
  code: z.string(),
  value: z.string(),
  severity: z.enum(['error', 'warning'])
})
export type Problem = z.infer<typeof Problem>

const change = z.object({ who: z.string(), field: z.string(), from: z.string(), to: z.string() })

/** What an import would do, before anything is done. `fingerprint` ties the approval to exactly this. */
export const ImportPreview = z.object({
  fingerprint: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['pupils', 'guardians']),
      encoding: z.string(),
      separator: z.string(),
      headers: z.array(z.string()),
      mapping: Mapping,
      targets: z.array(z.string()),
      rows: z.int(),
      ignored: z.array(z.string()),
      example: z.array(z.array(z.string()))
    })
  ),
  problems: z.array(Problem),
  newClasses: z.array(z.string()),
  newPupils: z.array(z.object({ who: z.string(), className: z.string() })),
  changed: z.array(change),
  moved: z.array(change),
  leavers: z.array(z.object({ who: z.string(), className: z.string() })),
  newGuardians: z.int(),
  changedGuardians: z.int(),
  mentorsUnknown: z.array(z.string()),
  unchanged: z.int(),
  /** More than a tenth would leave: the number is typed to confirm. */
  typeToConfirm: z.string().nullable()
})
export type ImportPreview = z.infer<typeof ImportPreview>

const fileReasons = ['empty', 'too-large', 'binary', 'no-header', 'bad-quotes', 'not-a-class-list'] as const

export const roster = {
  classes: query({ allow: staff, input: Nothing, output: z.array(SchoolClass) }),
  /** Every pupil at school now, for the search field: names and class, nothing else. */
  names: query({ allow: teaching, input: Nothing, output: z.array(PupilName) }),
  /** Reads the files and shows the difference; nothing is applied. */
  previewImport: task({
    allow: keepers,
    input: z.strictObject({ files: ImportFiles }),
    output: ImportPreview,
    refusals: fileReasons
  }),
  /** Applies exactly what was shown, after a backup, whole or not at all. Leavers only when asked. */
  applyImport: task({
    allow: keepers,
    input: z.strictObject({
      files: ImportFiles,
      fingerprint: z.string().max(80),
      from: Day,
      leaversLeave: z.boolean(),
      typed: z.string().max(20)
    }),
    output: z.object({ pupils: z.int(), guardians: z.int(), classes: z.int(), left: z.int() }),
    refusals: [...fileReasons, 'has-errors', 'changed-since', 'type-the-number']
  }),
  /** The pockets of a class, in order; a pocket number is the place on the class list unless set. */
  classList: query({
    allow: teaching,
    input: z.strictObject({ classId: Id }),
    output: z.array(PupilName.extend({ pocket: z.int() }))
  })
}
