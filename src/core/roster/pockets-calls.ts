import type { roster } from '../../contract/roster'
import { Refusal, type CommandContext, type Handler } from '../context'
import { devicesHere, movePlaces, placesOf } from './places'
import { findList, setMode } from './groups-store'
import { renumbered, swapFor, whyNotSetMode, type Place } from './rules'
import { classList } from './store'

export const setPocket: Handler<typeof roster.setPocket> = async ({ classId, pupilId, pocket }, ctx) => {
  if (!(await findList(ctx.db, classId))) throw new Refusal('class-unknown')
  const moves = swapFor(await placesOf(ctx.db, classId), { pupilId, pocket })
  if (typeof moves === 'string') throw new Refusal(moves)
  await move(ctx, classId, moves)
  ctx.touch(classId, ...moves.map((one) => one.pupilId))
  return { swappedWith: moves[1]?.pupilId ?? null }
}

export const numberPockets: Handler<typeof roster.numberPockets> = async ({ classId }, ctx) => {
  if (!(await findList(ctx.db, classId))) throw new Refusal('class-unknown')
  const moves = renumbered(await classList(ctx.db, classId))
  if (moves.length === 0) throw new Refusal('already-so')
  await move(ctx, classId, moves)
  ctx.touch(classId)
  return { moved: moves.length }
}

/** Nobody's phone is looked for in a pocket it is not in: while devices lie in them, the numbers stay. */
async function move({ db }: CommandContext, classId: string, moves: readonly Place[]): Promise<void> {
  if ((await devicesHere(db, classId)).size > 0) throw new Refusal('device-in-pocket')
  await movePlaces(db, classId, moves)
}

export const setClassMode: Handler<typeof roster.setClassMode> = async ({ classId, mode }, { db, touch }) => {
  const list = await findList(db, classId)
  if (!list) throw new Refusal('class-unknown')
  const whyNot = whyNotSetMode(list.kind)
  if (whyNot) throw new Refusal(whyNot)
  await setMode(db, classId, mode)
  touch(classId)
  return {}
}
