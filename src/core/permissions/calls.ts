import type { permissions } from '../../contract/permissions'
import { clockTime } from '../calendar/days'
import { hoursOf, isSchoolDay } from '../calendar/store'
import { Refusal, type Handler, type Reading } from '../context'
import { hasStarted, whyNotGrant, whyNotWithdraw, type Span } from './rules'
import {
  findPermission,
  insertPermission,
  isClass,
  permissionsAt,
  permissionsFrom,
  pupilsAtSchool,
  withdrawPermission
} from './store'

export const list: Handler<typeof permissions.list> = ({ from }, { db, actor }) =>
  permissionsFrom(db, actor.id, from)

export const now: Handler<typeof permissions.now> = (_input, ctx) =>
  permissionsAt(ctx.db, ctx.actor.id, ctx.today, clockTime(ctx.now))

export const grant: Handler<typeof permissions.grant> = async (input, ctx) => {
  const { classId, day, hour, span, purpose, allowedUse, recording } = input
  const pupilIds = [...new Set(input.pupilIds)]
  if (classId === null && pupilIds.length === 0) throw new Refusal('nobody-named')
  if (classId !== null && !(await isClass(ctx.db, classId))) throw new Refusal('class-unknown')
  if (pupilIds.length > 0 && (await pupilsAtSchool(ctx.db, pupilIds)) < pupilIds.length)
    throw new Refusal('pupil-unknown')

  const asked: Span = { day, ...(span ?? (await clockOf(ctx.db, day, hour))) }
  const at = { day: ctx.today, time: clockTime(ctx.now) }
  const whyNot = whyNotGrant(asked, at, ctx.actor.role)
  if (whyNot) throw new Refusal(whyNot)

  const id = ctx.newId()
  await insertPermission(
    ctx.db,
    {
      id,
      classId,
      ...asked,
      hour: span ? null : hour,
      purpose,
      allowedUse,
      recording,
      afterwards: hasStarted(asked, at)
    },
    pupilIds,
    { by: ctx.actor.id, at: ctx.now }
  )
  ctx.touch(id, ...pupilIds)
  return { id }
}

async function clockOf(
  db: Reading,
  day: string,
  hour: number | null
): Promise<{ starts: string; ends: string }> {
  const found = (await hoursOf(db, day)).find((one) => one.hour === hour)
  if (!found || !(await isSchoolDay(db, day))) throw new Refusal('no-such-hour')
  return { starts: found.starts, ends: found.ends }
}

export const withdraw: Handler<typeof permissions.withdraw> = async ({ permissionId, reason }, ctx) => {
  const permission = await findPermission(ctx.db, permissionId)
  if (!permission) throw new Refusal('permission-unknown')
  const whyNot = whyNotWithdraw(permission, ctx.actor)
  if (whyNot) throw new Refusal(whyNot)
  await withdrawPermission(ctx.db, permissionId, { at: ctx.now, by: ctx.actor.id, why: reason })
  ctx.touch(permissionId)
  return {}
}
