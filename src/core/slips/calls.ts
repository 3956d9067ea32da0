import { fullName } from '../../contract/names'
import type { slips } from '../../contract/slips'
import type { RegisterLine } from '../../contract/taken'
import { Refusal, type Handler, type TaskContext } from '../context'
import { lineOf } from '../custody/register'
import { theSchool } from '../settings/store'
import { cardName, cardOf } from './card'
import {
  handBackName,
  handBackSlipOf,
  numberOf,
  receiptName,
  receiptOf,
  wasCollected,
  type SlipFacts
} from './compose'
import { nameOnPaper } from './content'
import { printed, slipPressIn } from './press'
import { findClass, labelOf, nthOfItsDay, pupilNumber, seatedIn } from './store'

type Asked = Pick<TaskContext, 'db' | 'actor' | 'now' | 'today' | 'resources' | 'touch'>

/** The device of a slip, as the register has it. */
async function lineFor(ctx: Asked, custodyId: string): Promise<RegisterLine> {
  const line = await lineOf(ctx, custodyId)
  if (!line) throw new Refusal('custody-unknown')
  ctx.touch(custodyId, line.pupilId)
  return line
}

async function factsFor({ db, today, resources }: Asked, line: RegisterLine): Promise<SlipFacts> {
  const strange = slipPressIn(resources).unprintable([line.pupilName])
  return {
    line,
    pupil: nameOnPaper(line.pupilName, await pupilNumber(db, line.pupilId), new Set(strange)),
    today,
    number: numberOf(line.since, await nthOfItsDay(db, line.id, line.since)),
    deviceLabel: await labelOf(db, line.device),
    school: await theSchool(db)
  }
}

export const receipt: Handler<typeof slips.receipt> = async ({ custodyId }, ctx) => {
  const line = await lineFor(ctx, custodyId)
  if (line.why === 'left-behind') throw new Refusal('left-behind')
  const facts = await factsFor(ctx, line)
  return printed(ctx.resources, receiptOf(facts), receiptName(facts))
}

export const handBack: Handler<typeof slips.handBack> = async ({ custodyId }, ctx) => {
  const line = await lineFor(ctx, custodyId)
  if (!wasCollected(line)) throw new Refusal('not-returned')
  const facts = await factsFor(ctx, line)
  return printed(ctx.resources, handBackSlipOf(facts), handBackName(facts))
}

export const pocketCard: Handler<typeof slips.pocketCard> = async ({ classId }, ctx) => {
  const { db, today, resources } = ctx
  const found = await findClass(db, classId)
  if (!found) throw new Refusal('class-unknown')
  ctx.touch(classId)
  const seated = await seatedIn(db, classId)
  if (seated.length === 0) throw new Refusal('nobody-named')
  const school = await theSchool(db)
  const facts = { className: found.name, schoolYear: found.schoolYear, seated, school, today }
  const strange = new Set(slipPressIn(resources).unprintable(seated.map(fullName)))
  const name = cardName(school, found.kind === 'class' ? found.name : null, today)
  return printed(resources, cardOf({ ...facts, strange }), name)
}
