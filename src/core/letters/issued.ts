import type { StepTask } from '../../contract/handled'
import type { CommandContext, Reading } from '../context'
import { findStep } from '../steps/found'
import { doneOn } from '../steps/open'
import { referenceOf } from '../steps/reference'
import { insertTask } from '../steps/suspension-store'
import { addLines } from './on-file-store'
import { standingAbout } from './store'

/** A letter that lies ready and of which something else must know when it goes out. */
export interface ToTell {
  readonly kind: string
  readonly about: string
  readonly stepId: string | null
  readonly reference: string
}

/** Which of these letters are reminders or suspensions that did not go out before. */
export async function toTell(db: Reading, ids: readonly string[]): Promise<ToTell[]> {
  const rows = await db
    .selectFrom('letter')
    .select(['kind', 'about', 'step_id as stepId', 'school_year as schoolYear', 'number'])
    .where('id', 'in', ids)
    .where('issued_at', 'is', null)
    .where('kind', 'in', ['reminder', 'suspension'])
    .orderBy('number')
    .execute()
  return rows.map(({ schoolYear, number, ...row }) => ({
    ...row,
    reference: referenceOf(schoolYear, number)
  }))
}

/**
 * They went out: who was reminded in writing was reminded, and when everybody has the decision to suspend, the checks that
 * this letter answers are done.
 */
export async function tellIssued(ctx: CommandContext, told: readonly ToTell[]): Promise<void> {
  const reminded = told.filter(({ kind }) => kind === 'reminder')
  const lines = reminded.map(({ about, reference }) => ({
    id: ctx.newId(),
    letterId: about,
    kind: 'reminded' as const,
    day: ctx.today,
    note: reference
  }))
  await addLines(ctx.db, lines, { at: ctx.now, by: ctx.actor.id })
  ctx.touch(...reminded.map(({ about }) => about))
  const suspensions = Map.groupBy(
    told.filter(({ kind }) => kind === 'suspension'),
    ({ about }) => about
  )
  for (const [about, letters] of suspensions) await tickSent(ctx, about, letters)
}

/** What the letter of a suspension answers by being sent. */
const answered: readonly StepTask[] = ['reasons-in-writing', 'decision-sent', 'objection-clause']

async function tickSent(
  ctx: CommandContext,
  suspensionId: string,
  letters: readonly ToTell[]
): Promise<void> {
  if ((await standingAbout(ctx.db, suspensionId)).some(({ issued }) => !issued)) return
  const stepId = letters[0]?.stepId
  const step = stepId && (await findStep(ctx.db, stepId))
  if (!step) return
  const { ticked } = await doneOn(ctx.db, step, ctx.today)
  const note = letters.map(({ reference }) => reference).join(', ')
  const said = { stepId: step.id, done: true, note, at: ctx.now, by: ctx.actor.id }
  for (const task of answered)
    if (!ticked.has(task)) await insertTask(ctx.db, { ...said, task, id: ctx.newId() })
}
