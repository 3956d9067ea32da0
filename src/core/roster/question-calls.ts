import type { importQuestions as asking } from '../../contract/import-questions'
import { staffNames } from '../accounts/store'
import { Refusal, type Handler } from '../context'
import { leaveSchool } from './apply'
import { answer, endGuardians, openQuestions, questionsWith } from './question-store'

export const importQuestions: Handler<typeof asking.importQuestions> = async (_input, { db }) =>
  openQuestions(db, await staffNames(db))

export const answerImport: Handler<typeof asking.answerImport> = async (input, ctx) => {
  const { db, now, today, actor } = ctx
  const found = await questionsWith(db, input.questionIds)
  if (found.length < new Set(input.questionIds).size) throw new Refusal('question-unknown')
  if (found.some(({ answeredAt }) => answeredAt !== null)) throw new Refusal('question-answered')
  if (input.answer === 'gone') {
    if (found.some(({ kind }) => kind === 'mentor')) throw new Refusal('nobody-to-leave')
    const leavers = found.flatMap(({ kind, number }) => (kind === 'leaver' && number ? [{ number }] : []))
    await leaveSchool(db, leavers, today)
    const guardians = found.flatMap(({ guardianId }) => guardianId ?? [])
    if (guardians.length > 0) await endGuardians(db, guardians, now)
  }
  const ids = found.map(({ id }) => id)
  await answer(db, { ids }, { answer: input.answer, at: now, by: actor.id })
  ctx.touch(...found.flatMap(({ id, pupilId }) => [id, pupilId ?? []].flat()))
  return { answered: ids.length }
}
