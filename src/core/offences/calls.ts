import { hourKey } from '../calendar/hour-key'
import type { Outcome, offences } from '../../contract/offences'
import { concludeRound, replaceMarks, roundOf } from '../custody/rounds'
import { Refusal, type Handler } from '../context'
import { rulesOf } from '../ladder/store'
import { coversHandIn, coversUse } from '../permissions/rules'
import { listsOf } from '../roster/lists'
import { offeredKinds } from './catalogue-store'
import { markingsOf, whyNotConclude } from './concluding'
import { coverByExemption, coverByMark, coverByPermission, refuseCovered } from './covering'
import { countsAs, usualKind } from './kinds'
import { recordIncident, type Told } from './record'
import { whyNotRecord } from './rules'
import { countingKinds, protocolOf, pupilsHere } from './store'

export const kinds: Handler<typeof offences.kinds> = (_input, { db }) => offeredKinds(db)

export const record: Handler<typeof offences.record> = async (wish, ctx) => {
  const { kindId, day, place, note, ownWords, anyway, reporter, evidence } = wish
  const hour = hourKey(wish.hour)
  const pupilIds = [...new Set(wish.pupilIds)]
  const { here, kind, protocol, ...asked } = await pupilsHere(ctx.db, pupilIds, kindId, { day, hour })
  const counts = countsAs(kind)
  const whyNot = whyNotRecord(wish, counts, here, ctx.today)
  if (whyNot || !counts || !kind) throw new Refusal(whyNot ?? 'kind-unknown')
  const permitted = asked.permissions
    ? await coverByPermission(ctx.db, here, { day, hour }, ctx, coversUse)
    : []
  const exempt = asked.exemptions ? await coverByExemption(ctx.db, pupilIds, day, place) : []
  // No permission to use a phone is one to threaten somebody with it: that goes to the director whatever covers it.
  const cover = new Map(counts === 'criminal' ? [] : [...coverByMark(here), ...exempt, ...permitted])
  if (anyway === null) await refuseCovered(ctx.db, cover)
  const { source } = kind
  const told = pupilIds.map((pupilId) => ({
    pupilId,
    kindId,
    counts,
    source,
    note,
    cover: cover.get(pupilId)
  }))
  const incident = { day, hour, place, ownWords, coveredWhy: anyway, reporter, evidence }
  const now = { rules: await rulesOf(ctx.db), protocol }
  return { outcomes: await recordIncident(ctx, incident, told, now) }
}

export const conclude: Handler<typeof offences.conclude> = async ({ round: key, readings }, ctx) => {
  const round = await roundOf(ctx, key)
  const whyNot = whyNotConclude(round, readings)
  if (whyNot) throw new Refusal(whyNot)

  const markOf = new Map(round.seats.map(({ pupilId, mark }) => [pupilId, mark]))
  const breaches = readings.filter(({ reading }) => reading === 'offence')
  const kinds = breaches.length > 0 ? await countingKinds(ctx.db) : undefined
  const told = breaches.map(({ pupilId, kindId, note }): Told => {
    const id = kindId ?? usualKind[markOf.get(pupilId) as keyof typeof usualKind]
    const kind = kinds?.get(id)
    const counts = countsAs(kind)
    if (!kind || !counts) throw new Refusal('kind-unknown')
    return { pupilId, kindId: id, counts, source: kind.source, note, cover: undefined }
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
      classIds: [key.classId, ...(lists.get(pupilId) ?? [])]
    }))
    const ids = pupils.map(({ id }) => id)
    const cover = [
      ...(await coverByExemption(ctx.db, ids, key.day, round.isTrip ? 'trip' : 'lesson')),
      ...(await coverByPermission(ctx.db, pupils, moment, ctx, coversHandIn))
    ]
    await refuseCovered(ctx.db, new Map(cover))
  }

  const markings = markingsOf(readings)
  const id = markings.length > 0 ? await replaceMarks(ctx, round, markings) : round.id
  const { held, closed } = await concludeRound(ctx, { ...round, id })
  const lesson = { day: key.day, hour, place: 'lesson', ownWords: '', coveredWhy: null } as const
  const incident = { ...lesson, reporter: '', evidence: [] }
  const outcomes: Outcome[] = []
  if (told.length > 0) {
    const now = { rules: await rulesOf(ctx.db), protocol: await protocolOf(ctx.db) }
    for (const one of told) outcomes.push(...(await recordIncident(ctx, incident, [one], now)))
  }
  return { outcomes, held, closed }
}
