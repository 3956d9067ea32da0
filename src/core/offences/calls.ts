import { hourKey } from '../calendar/hour-key'
import type { Outcome, offences } from '../../contract/offences'
import { concludeRound, replaceMarks, roundOf } from '../custody/rounds'
import { Refusal, type Handler } from '../context'
import { listsOf } from '../roster/lists'
import { reconsider } from '../steps/reconsider'
import { markingsOf, whyNotConclude } from './concluding'
import { coverOf, refuseCovered } from './covering'
import { countsAs, usualKind } from './kinds'
import { recordIncident, type Told } from './record'
import { whyNotRecord, whyNotWithdraw } from './rules'
import { countingKinds, findOffence, insertOffenceEvent, offeredKinds, pupilsHere } from './store'

export const kinds: Handler<typeof offences.kinds> = (_input, { db }) => offeredKinds(db)

export const record: Handler<typeof offences.record> = async (wish, ctx) => {
  const { kindId, day, place, note, ownWords, anyway } = wish
  const hour = hourKey(wish.hour)
  const pupilIds = [...new Set(wish.pupilIds)]
  const { here, kind, permissions } = await pupilsHere(ctx.db, pupilIds, kindId, { day, hour })
  const counts = countsAs(kind)
  const whyNot = whyNotRecord(wish, counts, here, ctx.today)
  if (whyNot || !counts) throw new Refusal(whyNot ?? 'kind-unknown')
  const cover = permissions ? await coverOf(ctx.db, here, { day, hour }, ctx) : new Map<string, string>()
  if (anyway === null) await refuseCovered(ctx.db, cover)
  const told = pupilIds.map((pupilId) => ({
    pupilId,
    kindId,
    counts,
    note,
    coveredBy: cover.get(pupilId) ?? null
  }))
  return {
    outcomes: await recordIncident(ctx, { day, hour, place, ownWords, coveredWhy: anyway }, told)
  }
}

export const conclude: Handler<typeof offences.conclude> = async ({ round: key, readings }, ctx) => {
  const round = await roundOf(ctx, key)
  const whyNot = whyNotConclude(round, readings)
  if (whyNot) throw new Refusal(whyNot)

  const markOf = new Map(round.seats.map(({ pupilId, mark }) => [pupilId, mark]))
  const breaches = readings.filter(({ reading }) => reading === 'offence')
  const kinds = breaches.length > 0 ? await countingKinds(ctx.db) : undefined
  const told = breaches.map(({ pupilId, kindId, note }): Told => {
    const kind = kindId ?? usualKind[markOf.get(pupilId) as keyof typeof usualKind]
    const counts = countsAs(kinds?.get(kind))
    if (!counts) throw new Refusal('kind-unknown')
    return { pupilId, kindId: kind, counts, note, coveredBy: null }
  })
  const hour = hourKey(key.hour)
  if (told.length > 0) {
    const moment = { day: key.day, hour }
    const lists = await listsOf(
      ctx.db,
      told.map(({ pupilId }) => pupilId),
      moment
    )
    const pupils = told.map(({ pupilId }) => ({
      id: pupilId,
      classIds: [key.classId, ...(lists.get(pupilId) ?? [])],
      absent: false
    }))
    await refuseCovered(ctx.db, await coverOf(ctx.db, pupils, moment, ctx))
  }

  const markings = markingsOf(readings)
  const id = markings.length > 0 ? await replaceMarks(ctx, round, markings) : round.id
  const { held, closed } = await concludeRound(ctx, { ...round, id })
  const lesson = { day: key.day, hour, place: 'lesson', ownWords: '', coveredWhy: null } as const
  const outcomes: Outcome[] = []
  for (const one of told) outcomes.push(...(await recordIncident(ctx, lesson, [one])))
  return { outcomes, held, closed }
}

export const withdraw: Handler<typeof offences.withdraw> = async ({ offenceId, reason }, ctx) => {
  const offence = await findOffence(ctx.db, offenceId)
  if (!offence) throw new Refusal('offence-unknown')
  const whyNot = whyNotWithdraw(offence, ctx.actor, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  const said = { kind: 'withdrawn' as const, at: ctx.now, by: ctx.actor.id, reason }
  await insertOffenceEvent(ctx.db, { id: ctx.newId(), offence_id: offenceId, ...said })
  await reconsider(ctx, offence.pupilId, offence.day)
  ctx.touch(offence.pupilId, offenceId)
  return {}
}
