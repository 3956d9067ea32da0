import { z } from 'zod'
import { Clock, Day, Id, Nothing, command, keepers, query, staff, task, teaching } from './call'
import { importQuestions } from './import-questions'
import { CustodyMode } from './settings'
import { UploadedFile } from './upload'

export const SchoolClass = z.object({
  id: z.string(),
  name: z.string(),
  mentor: z.string().nullable(),
  mentorId: z.string().nullable(),
  pupils: z.int(),
  /** A class, a group of pupils from several classes, or a trip. */
  kind: z.enum(['class', 'group', 'trip']),
  /** How it keeps phones when otherwise than the school; null: as the school. A trip keeps until its end unless set. */
  custodyMode: CustodyMode.nullable(),
  firstDay: Day.nullable(),
  lastDay: Day.nullable(),
  /** The clock time at which a trip's devices go back on its last day. */
  backAt: Clock.nullable()
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
  /** Teaching groups the file names that are not there yet; who comes in which, and who is no longer named in one. */
  newGroups: z.array(z.string()),
  joinedGroups: z.int(),
  leftGroups: z.array(z.object({ who: z.string(), groupName: z.string() })),
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
    output: z.object({
      pupils: z.int(),
      guardians: z.int(),
      classes: z.int(),
      groups: z.int(),
      left: z.int()
    }),
    refusals: [...fileReasons, 'has-errors', 'changed-since', 'type-the-number']
  }),
  /** How one class keeps phones; null: as the school does. */
  setClassMode: command({
    allow: keepers,
    input: z.strictObject({ classId: Id, mode: CustodyMode.nullable() }),
    output: Nothing,
    refusals: ['class-unknown', 'is-a-trip']
  }),
  /** Gives a pupil a pocket by hand. Whoever had it gets this pupil's: two pupils swap. */
  setPocket: command({
    allow: teaching,
    input: z.strictObject({ classId: Id, pupilId: Id, pocket: z.int().min(1).max(999) }),
    output: z.object({ swappedWith: z.string().nullable() }),
    refusals: ['class-unknown', 'pupil-not-in-class', 'already-so', 'device-in-pocket']
  }),
  /** Numbers all pockets again by the class list, without gaps. */
  numberPockets: command({
    allow: teaching,
    input: z.strictObject({ classId: Id }),
    output: z.object({ moved: z.int() }),
    refusals: ['class-unknown', 'already-so', 'device-in-pocket']
  }),
  /** Makes or changes a group of pupils from several classes, or a trip or camp of some days (S0-21). */
  saveGroup: command({
    allow: teaching,
    input: z.strictObject({
      id: Id.nullable(),
      name: z.string().trim().min(2).max(60),
      /** Null: a teaching group. */
      trip: z
        .strictObject({
          firstDay: Day,
          lastDay: Day,
          backAt: Clock,
          /** Null: handed in once and kept until the end; `day`: every day again; `bag`: only what is taken. */
          mode: z.enum(['day', 'bag']).nullable()
        })
        .nullable(),
      /** Everyone who is in: whole classes are named pupil by pupil. */
      pupilIds: z.array(Id).min(1).max(400)
    }),
    output: z.object({ id: z.string() }),
    refusals: [
      'class-unknown',
      'pupil-unknown',
      'name-taken',
      'ends-before-start',
      'too-long',
      'day-past',
      'devices-here'
    ]
  }),
  /** A group or trip that is no more; what was recorded stays. */
  endGroup: command({
    allow: teaching,
    input: z.strictObject({ id: Id }),
    output: Nothing,
    refusals: ['class-unknown', 'is-a-class', 'devices-here']
  }),
  /** The pockets of a class, in order; a pocket number is the place on the class list unless set. */
  classList: query({
    allow: teaching,
    input: z.strictObject({ classId: Id }),
    output: z.array(PupilName.extend({ pocket: z.int() }))
  }),
  ...importQuestions
}
