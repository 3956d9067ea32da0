import type { custody } from '../../contract/custody'
import { fullName, shortNames } from '../../contract/names'
import { instantOf, schoolDay } from '../calendar/days'
import { hoursOf, nextSchoolDay } from '../calendar/store'
import { Refusal, type Handler, type Reading } from '../context'
import { coveredIn, seatsToMark } from './covered'
import { whoMarked } from './history'
import { insertMarks, recordedIn, retireDevices, returnDevices } from './marks'
import { closeIfEmpty, replaceMarks, roundOf, stageNow, type Round } from './rounds'
import { countHeld, stageOf, whatGoesBack, whatRestDoes, whyNotGiveBack, whyNotMark } from './rules'
import { doneAt, knownDevices, refuseUnknownKeeper, unfinishedOf } from './store'
import { endLeftBehind, insertCustody, leftBehindBy } from './taken'
import { restoreUsual } from './usual'
import { inTheWay, pupilsOf, whatUndoDoes, whyNotUndo } from './undo'

export const round: Handler<typeof custody.round> = async (key, ctx) => {
  const round = await roundOf(ctx, key)
  const { seats: _, concluded, ...shown } = round
  const { seats, isCovered, isPermitted, bound } = await coveredIn(ctx.db, round)
  const names = shortNames(seats)
  return {
    ...shown,
    stage: stageOf(concluded, countHeld(seats)),
    tiles: seats.map((seat, at) => ({
      pupilId: seat.pupilId,
      pocket: seat.pocket,
      name: names[at]!,
      fullName: fullName(seat),
      mark: seat.mark,
      devices: [...seat.devices],
      held: [...seat.held],
      guest: seat.guest,
      covered: seat.exempt || isCovered(seat.pupilId),
      exempt: seat.exempt,
      stays: [...seat.stays],
      daily: bound.has(seat.pupilId)
        ? { until: bound.get(seat.pupilId)!, permitted: isPermitted(seat.pupilId) }
        : null
    }))
  }
}

export const mark: Handler<typeof custody.mark> = async ({ round: key, marks }, ctx) => {
  const markings = [...new Map(marks.map((one) => [one.pupilId, one])).values()]
  const named = new Set(markings.flatMap(({ devices }) => devices ?? []))
  if (named.size > 0 && (await knownDevices(ctx.db, [...named])).size < named.size)
    throw new Refusal('device-unknown')
  const found = await roundOf(
    ctx,
    key,
    markings.map((one) => one.pupilId)
  )
  const round = { ...found, seats: await seatsToMark(ctx.db, found) }
  const stage = await stageNow(ctx.db, round)
  const seats = new Map(round.seats.map((seat) => [seat.pupilId, seat]))
  for (const marking of markings) {
    const seat = seats.get(marking.pupilId)
    const whyNot = whyNotMark(seat, marking, stage, round)
    if (whyNot === 'marked-meanwhile') throw await meanwhile(ctx.db, round, marking.pupilId)
    if (whyNot === 'device-elsewhere' && seat) {
      const asked = marking.devices ?? seat.devices
      throw new Refusal(whyNot, { place: asked.map((one) => seat.elsewhere.get(one)).find(Boolean) ?? '' })
    }
    if (whyNot) throw new Refusal(whyNot)
  }
  ctx.touch(await replaceMarks(ctx, round, markings))
  return { marked: markings.length }
}

/** A colleague marked this pupil since the asker looked: named, so that they can talk. */
async function meanwhile(db: Reading, { id }: Round, pupilId: string): Promise<Refusal> {
  const who = id === null ? undefined : await whoMarked(db, id, pupilId)
  return new Refusal('marked-meanwhile', who === undefined ? {} : { who })
}

export const restHandedIn: Handler<typeof custody.restHandedIn> = async ({ round: key }, ctx) => {
  const round = await roundOf(ctx, key)
  if ((await stageNow(ctx.db, round)) === 'closed') throw new Refusal('round-closed')
  const { seats, isCovered } = await coveredIn(ctx.db, round)
  const markings = whatRestDoes(seats, isCovered, round)
  if (markings.length === 0) throw new Refusal('nothing-open')
  ctx.touch(await replaceMarks(ctx, { ...round, seats }, markings))
  return { marked: markings.length }
}

export const giveBack: Handler<typeof custody.giveBack> = async ({ round: key, except, only }, ctx) => {
  const round = await roundOf(ctx, key)
  const held = countHeld(round.seats)
  const whyNot = whyNotGiveBack(stageOf(round.concluded, held), held)
  if (whyNot || round.id === null) throw new Refusal(whyNot ?? 'nothing-held')
  const back = whatGoesBack(round.seats, except, only)
  if (back.length === 0 && only) throw new Refusal('nothing-held')
  await returnDevices(ctx, round.id, back)
  ctx.touch(round.id)
  return { returned: back.length, ...(await closeIfEmpty(ctx, round.id)) }
}

export const leaveBehind: Handler<typeof custody.leaveBehind> = async (input, ctx) => {
  const { pupilId, device, holderId, holder, place } = input
  await refuseUnknownKeeper(ctx.db, holderId)
  const round = await roundOf(ctx, input.round, [pupilId])
  const here = round.seats.flatMap((seat) => seat.held)
  const leaving = device === null ? here : here.filter((one) => one === device)
  const whyNot = whyNotGiveBack(stageOf(round.concluded, leaving.length), leaving.length)
  if (whyNot || round.id === null) throw new Refusal(whyNot ?? 'nothing-held')
  await returnDevices(
    ctx,
    round.id,
    leaving.map((one) => ({ pupilId, device: one }))
  )
  const dueAt = await nextMorning(ctx.db, ctx.today)
  const ids: string[] = []
  for (const one of leaving) {
    const id = ctx.newId()
    ids.push(id)
    await insertCustody(ctx.db, {
      id,
      pupilId,
      device: one,
      why: 'left-behind',
      roundId: round.id,
      holderId,
      holder,
      place,
      note: '',
      takenAt: ctx.now,
      takenBy: ctx.actor.id,
      dueAt,
      eventId: ctx.event
    })
  }
  ctx.touch(round.id, pupilId, ...ids)
  return { ids, closed: (await closeIfEmpty(ctx, round.id)).closed }
}

/** When the first lesson of the next school day begins; null when none is in the calendar. */
async function nextMorning(db: Reading, today: string): Promise<string | null> {
  const day = await nextSchoolDay(db, today)
  const first = day && (await hoursOf(db, day))[0]
  return first ? instantOf(day, first.starts) : null
}

export const undo: Handler<typeof custody.undo> = async ({ round: key, event }, ctx) => {
  const round = await roundOf(ctx, key)
  if (round.id === null) throw new Refusal('nothing-to-undo')
  const leftBehind = new Map(
    (await leftBehindBy(ctx.db, event)).map((row) => [`${row.pupilId} ${row.device}`, row.returnedAt])
  )
  const recorded = await recordedIn(ctx.db, round.id, event)
  const undo = whatUndoDoes(
    // Whoever has the device back from its keeper has it: there is nothing to undo for them.
    recorded.filter((row) => !leftBehind.get(`${row.pupilId} ${row.device}`)),
    event
  )
  const done = await doneAt(ctx.db, event)
  const seats = round.seats.map((seat) => ({
    ...seat,
    elsewhere: new Map([...seat.elsewhere].filter(([device]) => !leftBehind.has(`${seat.pupilId} ${device}`)))
  }))
  const stage = round.concluded ? 'concluded' : 'hand-in'
  const whyNot = whyNotUndo(undo, stage, seats, done !== undefined && schoolDay(done) === ctx.today)
  if (whyNot) throw new Refusal(whyNot, { ...inTheWay(undo, seats) })
  await endLeftBehind(ctx.db, event, { at: ctx.now, to: 'round', by: ctx.actor.id, note: '' })
  await retireDevices(ctx, round.id, undo.retired)
  await insertMarks(ctx, round.id, undo.restored)
  if (undo.what === 'marks')
    await restoreUsual(
      ctx,
      undo.retired.map(({ pupilId }) => pupilId),
      event
    )
  ctx.touch(round.id)
  return { undone: pupilsOf(undo) }
}

export const unfinished: Handler<typeof custody.unfinished> = (_input, { db, actor }) =>
  unfinishedOf(db, actor.id)
