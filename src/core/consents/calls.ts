import type { consents } from '../../contract/consents'
import { compareByName, fullName } from '../../contract/names'
import { staffNames } from '../accounts/store'
import { schoolYearOf } from '../calendar/days'
import { Refusal, type Handler } from '../context'
import { asksAgain, isInPicture, standingOf, whoAnswers, whyNotRecord, type Answered } from './rules'
import { consentsOf, findAsked, findClass, insertConsents, reachedBy } from './store'

const told = (standing: Answered | undefined, bornOn: string | null, today: string) => ({
  answer: standing?.answer ?? null,
  givenBy: standing?.givenBy ?? null,
  givenOn: standing?.givenOn ?? null,
  askAgain: asksAgain(standing, bornOn, today)
})

export const ofPupil: Handler<typeof consents.ofPupil> = async ({ pupilId }, ctx) => {
  const { db, actor, today } = ctx
  const pupil = await findAsked(db, pupilId)
  if (!pupil) throw new Refusal('pupil-unknown')
  ctx.touch(pupilId)
  const answers = (await consentsOf(db, [pupilId])).get(pupilId) ?? []
  const mayRecord = actor.role === 'director' || pupil.mentorIds.includes(actor.id)
  const names = mayRecord ? await staffNames(db) : new Map<string, string>()
  return {
    schoolYear: schoolYearOf(today),
    ...told(standingOf(answers, today), pupil.bornOn, today),
    mayAnswer: whoAnswers(pupil.bornOn, today),
    mayRecord,
    history: mayRecord ? answers.map((one) => ({ ...one, by: names.get(one.by) ?? '' })).toReversed() : []
  }
}

export const record: Handler<typeof consents.record> = async (wish, ctx) => {
  const pupil = await findAsked(ctx.db, wish.pupilId)
  if (!pupil) throw new Refusal('pupil-unknown')
  if (ctx.actor.role !== 'director' && !pupil.mentorIds.includes(ctx.actor.id))
    throw new Refusal('not-your-pupil')
  const whyNot = whyNotRecord(wish, pupil.bornOn, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  const id = ctx.newId()
  await insertConsents(ctx.db, [
    {
      id,
      pupil_id: pupil.id,
      school_year: schoolYearOf(ctx.today),
      answer: wish.answer,
      given_by: wish.givenBy,
      given_on: wish.givenOn,
      note: wish.note,
      source: 'hand',
      at: ctx.now,
      by: ctx.actor.id
    }
  ])
  ctx.touch(id, pupil.id)
  return { id }
}

export const ofClass: Handler<typeof consents.ofClass> = async ({ classId }, ctx) => {
  const { db, actor, today } = ctx
  const found = await findClass(db, classId)
  if (!found) throw new Refusal('class-unknown')
  if (actor.role !== 'director' && found.mentorId !== actor.id) throw new Refusal('not-your-pupil')
  ctx.touch(classId)
  const pupils = await reachedBy(db, { classId, pupilIds: [], day: today })
  const answers = await consentsOf(
    db,
    pupils.map(({ id }) => id)
  )
  return pupils.toSorted(compareByName).map((pupil) => ({
    pupilId: pupil.id,
    name: fullName(pupil),
    ...told(standingOf(answers.get(pupil.id) ?? [], today), pupil.bornOn, today)
  }))
}

export const count: Handler<typeof consents.count> = async (wish, { db }) => {
  const pupils = await reachedBy(db, wish)
  const answers = await consentsOf(
    db,
    pupils.map(({ id }) => id)
  )
  const isOut = ({ id }: { id: string }) => !isInPicture(standingOf(answers.get(id) ?? [], wish.day))
  return { pupils: pupils.length, notInPicture: pupils.filter(isOut).length }
}

export const notInPicture: Handler<typeof consents.notInPicture> = async (wish, ctx) => {
  const pupils = await reachedBy(ctx.db, wish)
  const answers = await consentsOf(
    ctx.db,
    pupils.map(({ id }) => id)
  )
  const out = pupils
    .toSorted(compareByName)
    .map((pupil) => ({ pupil, standing: standingOf(answers.get(pupil.id) ?? [], wish.day) }))
    .filter(({ standing }) => !isInPicture(standing))
  ctx.touch(...(wish.classId === null ? [] : [wish.classId]), ...out.map(({ pupil }) => pupil.id))
  return out.map(({ pupil, standing }) => ({
    pupilId: pupil.id,
    name: fullName(pupil),
    answer: standing?.answer ?? null
  }))
}
