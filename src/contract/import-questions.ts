import { z } from 'zod'
import { Day, Id, Instant, Nothing, command, query } from './call'

/**
 * What an import could not decide by itself. `leaver`: at school, not in the file, and not taken off the list; `guardian`:
 * no longer named beside a pupil the file does name; `mentor`: named by the file, and nobody on the staff.
 */
export const ImportQuestion = z.object({
  id: z.string(),
  kind: z.enum(['leaver', 'guardian', 'mentor']),
  pupilId: z.string().nullable(),
  /** The pupil it is about, or of; empty for a mentor. */
  pupilName: z.string(),
  className: z.string().nullable(),
  /** The guardian, or the mentor as the file has it; empty for a pupil. */
  who: z.string()
})
export type ImportQuestion = z.infer<typeof ImportQuestion>

/** One import with what it still asks. */
export const AskingImport = z.object({
  id: z.string(),
  at: Instant,
  day: Day,
  by: z.string(),
  questions: z.array(ImportQuestion)
})
export type AskingImport = z.infer<typeof AskingImport>

export const importQuestions = {
  /** Imports of which something is still to be decided, newest first. A newer file of the same kind asks anew. */
  importQuestions: query({ allow: ['director'], input: Nothing, output: z.array(AskingImport) }),
  /**
   * `stays`: it is right as it is, and later files of this school year do not ask it again. `gone`: the pupil left school
   * today, or the guardian is no contact any more.
   */
  answerImport: command({
    allow: ['director'],
    input: z.strictObject({ questionIds: z.array(Id).min(1).max(400), answer: z.enum(['stays', 'gone']) }),
    output: z.object({ answered: z.int() }),
    refusals: ['question-unknown', 'question-answered', 'nobody-to-leave']
  })
}
