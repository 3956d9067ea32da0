import { z } from 'zod'
import { Day, Id, Instant, Note, command, keepers, query, task, teaching } from './call'
import { UploadedFile } from './upload'

const deciders = ['mentor', 'director'] as const

/** May this pupil be in a picture or recording: yes, no, or asked for each activity anew (S4-3, S0-22). */
export const ConsentAnswer = z.enum(['yes', 'no', 'ask'])
export type ConsentAnswer = z.infer<typeof ConsentAnswer>
/** A parent until the pupil is sixteen, from then on the pupil (UAVG art. 5). */
export const ConsentBy = z.enum(['guardian', 'pupil'])
export type ConsentBy = z.infer<typeof ConsentBy>

/** One answer, as it was given. */
export const Consent = z.object({
  id: z.string(),
  schoolYear: z.string(),
  answer: ConsentAnswer,
  givenBy: ConsentBy,
  givenOn: Day,
  note: z.string(),
  source: z.enum(['hand', 'import']),
  by: z.string(),
  at: Instant
})
export type Consent = z.infer<typeof Consent>

/** Where a pupil stands this school year. */
const standing = {
  /** Null: nobody answered this school year, and so not in the picture. */
  answer: ConsentAnswer.nullable(),
  givenBy: ConsentBy.nullable(),
  givenOn: Day.nullable(),
  /** A parent answered and the pupil is sixteen since: the pupil is asked. */
  askAgain: z.boolean()
}

const Meant = z.strictObject({ classId: Id.nullable(), pupilIds: z.array(Id).max(60), day: Day })

export const ConsentProblem = z.object({
  line: z.int(),
  column: z.string().nullable(),
  code: z.enum([
    'column-missing',
    'header-twice',
    'row-short',
    'row-long',
    'number-missing',
    'number-twice',
    'pupil-unknown',
    'answer-unclear',
    'giver-unclear',
    'giver-odd',
    'date-unclear',
    'date-to-come',
    'date-old'
  ]),
  value: z.string(),
  severity: z.enum(['error', 'warning'])
})
export type ConsentProblem = z.infer<typeof ConsentProblem>

export const ConsentColumn = z.enum(['number', 'answer', 'givenBy', 'givenOn'])
export type ConsentColumn = z.infer<typeof ConsentColumn>
/** In which column of the file each thing stands; null: in none. */
export const ConsentColumns = z.strictObject({
  number: z.int().nullable(),
  answer: z.int().nullable(),
  givenBy: z.int().nullable(),
  givenOn: z.int().nullable()
})
export type ConsentColumns = z.infer<typeof ConsentColumns>

const ImportedFile = z.strictObject({ file: UploadedFile, columns: ConsentColumns.nullable() })

/** What an import of answers would do, before anything is done. */
export const ConsentPreview = z.object({
  fingerprint: z.string(),
  schoolYear: z.string(),
  encoding: z.string(),
  headers: z.array(z.string()),
  columns: ConsentColumns,
  rows: z.int(),
  /** Lines without an answer: nothing is said of these pupils. */
  blank: z.int(),
  unchanged: z.int(),
  problems: z.array(ConsentProblem),
  changes: z.array(
    z.object({
      pupilId: z.string(),
      name: z.string(),
      className: z.string().nullable(),
      from: ConsentAnswer.nullable(),
      to: ConsentAnswer,
      givenBy: ConsentBy,
      givenOn: Day
    })
  )
})
export type ConsentPreview = z.infer<typeof ConsentPreview>

const fileReasons = ['empty', 'too-large', 'binary', 'no-header', 'bad-quotes'] as const

export const consents = {
  /** What was answered for one pupil. Everyone who teaches reads the answer; who handles the file its history too. */
  ofPupil: query({
    allow: teaching,
    input: z.strictObject({ pupilId: Id }),
    output: z.object({
      schoolYear: z.string(),
      ...standing,
      /** Who answers today; null when the school does not know how old the pupil is. */
      mayAnswer: ConsentBy.nullable(),
      mayRecord: z.boolean(),
      history: z.array(Consent)
    }),
    refusals: ['pupil-unknown'],
    noted: true
  }),
  /** An answer is put on record: any time, and each as a line of its own. */
  record: command({
    allow: deciders,
    input: z.strictObject({
      pupilId: Id,
      answer: ConsentAnswer,
      givenBy: ConsentBy,
      givenOn: Day,
      note: Note
    }),
    output: z.object({ id: z.string() }),
    refusals: [
      'pupil-unknown',
      'not-your-pupil',
      'day-to-come',
      'other-school-year',
      'guardian-answers',
      'pupil-answers'
    ]
  }),
  /** A class with the answer of each pupil, for its mentor or a director. */
  ofClass: query({
    allow: deciders,
    input: z.strictObject({ classId: Id }),
    output: z.array(z.object({ pupilId: z.string(), name: z.string(), ...standing })),
    refusals: ['class-unknown', 'not-your-pupil'],
    noted: true
  }),
  /** How many of a class, or of these pupils, are not in the picture: a number, which may be on screen. */
  count: query({
    allow: teaching,
    input: Meant,
    output: z.object({ pupils: z.int(), notInPicture: z.int() })
  }),
  /** Who they are: asked for on purpose, and noted. */
  notInPicture: query({
    allow: teaching,
    input: Meant,
    output: z.array(z.object({ pupilId: z.string(), name: z.string(), answer: ConsentAnswer.nullable() })),
    noted: true
  }),
  /** Reads a file of answers and shows the difference; nothing is applied. */
  previewImport: task({
    allow: keepers,
    input: z.strictObject({ upload: ImportedFile }),
    output: ConsentPreview,
    refusals: fileReasons
  }),
  /** Applies exactly what was shown, after a backup, whole or not at all. */
  applyImport: task({
    allow: keepers,
    input: z.strictObject({ upload: ImportedFile, fingerprint: z.string().max(80) }),
    output: z.object({ kept: z.int() }),
    refusals: [...fileReasons, 'has-errors', 'changed-since']
  })
}
