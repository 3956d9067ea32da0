import type { custody } from '../../contract/custody'
import { fullName, shortNames } from '../../contract/names'
import { clockTime, instantOf, schoolDay } from '../calendar/days'
import { dayEnds, hoursOf, isSchoolDay, nextSchoolDay } from '../calendar/store'
import { Refusal, type Handler, type Reading } from '../context'
import { coveredIn } from './covered'
import { closeIfEmpty, insertMarks, replaceMarks, retireMarks, roundOf, stageNow } from './rounds'
import {
  stageOf,
  whatRestDoes,
  whatUndoDoes,
  whyNotGiveBack,
  whyNotMark,
  whyNotTake,
  whyNotUndo,
  type Stage
} from './rules'
import { doneAt, isAtSchool, recordedIn, returnDevices, unfinishedOf } from './store'
import {
  endCustody,
  endLeftBehind,
  findCustody,
  heldOutside,
  insertCustody,
  leftBehindBy,
  whereIs
} from './taken'

export const round: Handler<typeof custody.round> = async (key, ctx) => {
  const { seats, concluded, ...round } = await roundOf(ctx, key)
  const isCovered = await coveredIn(ctx.db, { ...round, seats, concluded })
  const names = shortNames(seats)
  return {
    ...round,
    stage: stageOf(concluded, seats.filter((seat) => seat.held).length),
    tiles: seats.map((seat, at) => ({
      pupilId: seat.pupilId,
      pocket: seat.pocket,
      name: names[at]!,
      fullName: fullName(seat),
      mark: seat.mark,
      held: seat.held,
      covered: isCovered(seat.pupilId)
    }))
  }
}

export const mark: Handler<typeof custody.mark> = async ({ round: key, marks }, ctx) => {
  const markings = [...new Map(marks.map((one) => [one.pupilId, one])).values()]
  const round = await roundOf(
    ctx,
    key,
    markings.map((one) => one.pupilId)
  )
  const stage = await stageNow(ctx.db, round)
  const seats = new Map(round.seats.map((seat) => [seat.pupilId, seat]))
  for (const { pupilId, mark } of markings) {
    const seat = seats.get(pupilId)
    const whyNot = whyNotMark(seat, mark, stage, round)
    if (whyNot) throw new Refusal(whyNot, seat?.elsewhere ? { place: seat.elsewhere } : {})
  }
  ctx.touch(await replaceMarks(ctx, round, markings))
  return { marked: markings.length }
}

export const restHandedIn: Handler<typeof custody.restHandedIn> = async ({ round: key }, ctx) => {
  const round = await roundOf(ctx, key)
  if ((await stageNow(ctx.db, round)) === 'closed') throw new Refusal('round-closed')
  const markings = whatRestDoes(round.seats, await coveredIn(ctx.db, round), round)
  if (markings.length === 0) throw new Refusal('nothing-open')
  ctx.touch(await replaceMarks(ctx, round, markings))
  return { marked: markings.length }
}

export const giveBack: Handler<typeof custody.giveBack> = async ({ round: key, except }, ctx) => {
  const round = await roundOf(ctx, key)
  const held = round.seats.filter((seat) => seat.held).map((seat) => seat.pupilId)
  const whyNot = whyNotGiveBack(stageOf(round.concluded, held.length), held.length)
  if (whyNot || round.id === null) throw new Refusal(whyNot ?? 'nothing-held')
  const back = held.filter((pupilId) => !except.includes(pupilId))
  await returnDevices(ctx.db, round.id, back, ctx.event)
  ctx.touch(round.id)
  return { returned: back.length, ...(await closeIfEmpty(ctx, round.id)) }
}

export const leaveBehind: Handler<typeof custody.leaveBehind> = async (input, ctx) => {
  const { pupilId, holder, place } = input
  const round = await roundOf(ctx, input.round, [pupilId])
  const held = round.seats.filter((seat) => seat.held).length
  const whyNot = whyNotGiveBack(stageOf(round.concluded, held), held)
  if (whyNot || round.id === null) throw new Refusal(whyNot ?? 'nothing-held')
  const id = ctx.newId()
  await returnDevices(ctx.db, round.id, [pupilId], ctx.event)
  await insertCustody(ctx.db, {
    id,
    pupilId,
    device: 'phone',
    why: 'left-behind',
    roundId: round.id,
    holder,
    place,
    note: '',
    takenAt: ctx.now,
    takenBy: ctx.actor.id,
    dueAt: await nextMorning(ctx.db, ctx.today),
    eventId: ctx.event
  })
  ctx.touch(round.id, id, pupilId)
  return { id, closed: (await closeIfEmpty(ctx, round.id)).closed }
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
  const leftBehind = new Map((await leftBehindBy(ctx.db, event)).map((row) => [row.pupilId, row.returnedAt]))
  const recorded = await recordedIn(ctx.db, round.id, event)
  const undo = whatUndoDoes(
    // Whoever has the device back from its keeper has it: there is nothing to undo for them.
    recorded.filter((row) => !leftBehind.get(row.pupilId)),
    event
  )
  const done = await doneAt(ctx.db, event)
  const stage: Stage = round.concluded ? 'concluded' : 'hand-in'
  const seats = round.seats.map((seat) =>
    leftBehind.has(seat.pupilId) ? { ...seat, elsewhere: null } : seat
  )
  const whyNot = whyNotUndo(undo, stage, seats, done !== undefined && schoolDay(done) === ctx.today)
  if (whyNot) {
    const place = seats.find(
      (seat) => seat.elsewhere !== null && undo.pupils.includes(seat.pupilId)
    )?.elsewhere
    throw new Refusal(whyNot, place ? { place } : {})
  }
  await endLeftBehind(ctx.db, event, { at: ctx.now, to: 'round', by: ctx.actor.id, note: '' })
  await retireMarks(ctx, round.id, undo.pupils)
  await insertMarks(ctx, round.id, undo.restored)
  ctx.touch(round.id)
  return { undone: undo.pupils.length }
}

export const take: Handler<typeof custody.take> = async (input, ctx) => {
  const { pupilId, device, holder, place, note } = input
  if (!(await isAtSchool(ctx.db, pupilId))) throw new Refusal('pupil-unknown')
  const now = {
    isSchoolDay: await isSchoolDay(ctx.db, ctx.today),
    time: clockTime(ctx.now),
    dayEnds: await dayEnds(ctx.db, ctx.today)
  }
  const elsewhere = await whereIs(ctx.db, pupilId, device)
  const whyNot = whyNotTake(now, elsewhere)
  if (whyNot || now.dayEnds === undefined)
    throw new Refusal(whyNot ?? 'school-day-over', elsewhere === null ? {} : { place: elsewhere })
  const id = ctx.newId()
  const due = instantOf(ctx.today, now.dayEnds)
  await insertCustody(ctx.db, {
    id,
    pupilId,
    device,
    why: 'taken',
    roundId: null,
    holder,
    place,
    note,
    takenAt: ctx.now,
    takenBy: ctx.actor.id,
    dueAt: due,
    eventId: ctx.event
  })
  ctx.touch(id, pupilId)
  return { id, due }
}

export const handBack: Handler<typeof custody.handBack> = async ({ custodyId, to, note }, ctx) => {
  const found = await findCustody(ctx.db, custodyId)
  if (!found) throw new Refusal('custody-unknown')
  if (found.returnedAt !== null) throw new Refusal('already-returned')
  await endCustody(ctx.db, custodyId, { at: ctx.now, to, by: ctx.actor.id, note })
  ctx.touch(custodyId, found.pupilId)
  return {}
}

export const held: Handler<typeof custody.held> = (_input, { db }) => heldOutside(db)

export const unfinished: Handler<typeof custody.unfinished> = (_input, { db, actor }) =>
  unfinishedOf(db, actor.id)
