import type { permissions } from '../../contract/permissions'
import { clockTime } from '../calendar/days'
import { hoursOf, isSchoolDay } from '../calendar/store'
import { Refusal, type CommandContext, type Handler, type Reading } from '../context'
import { countDevices } from '../exemptions/store'
import { refuseGranter } from './granters'
import { insertPermissions, withdrawPermissions } from './put-on-record'
import { hasStarted, whyNotGrant, whyNotWithdraw, type Span } from './rules'
import { seriesOf } from './series'
import { whatFollows } from './series-rules'
import { daysOf, findPermission, isClass, permissionsAt, permissionsFrom, pupilsAtSchool } from './store'

type Wish = Parameters<Handler<typeof permissions.grant>>[0]

export const list: Handler<typeof permissions.list> = ({ from }, { db, actor }) =>
  permissionsFrom(db, actor.id, from)

export const now: Handler<typeof permissions.now> = (_input, ctx) =>
  permissionsAt(ctx.db, ctx.actor.id, ctx.today, clockTime(ctx.now))

export const grant: Handler<typeof permissions.grant> = async (wish, ctx) => {
  const { classId, purpose, allowedUse, recording, hour, span, series } = wish
  const pupilIds = [...new Set(wish.pupilIds)]
  const devices = [...new Set(wish.devices)]
  await refuseUnknown(ctx.db, { classId, pupilIds, devices })
  await refuseGranter(ctx.db, ctx.actor, { classId, pupilIds, recording })

  const at = { day: ctx.today, time: clockTime(ctx.now) }
  const spans = series ? (await seriesOf(ctx, { ...wish, series })).spans : [await spanMeant(ctx, wish)]
  if (spans.length === 0) throw new Refusal('no-days')
  const permitted = spans.map((one) => ({ ...one, id: ctx.newId(), afterwards: hasStarted(one, at) }))
  const seriesId = series ? ctx.newId() : null
  await insertPermissions(
    ctx.db,
    {
      classId,
      pupilIds,
      devices,
      seriesId,
      hour: span ? null : hour,
      purpose,
      allowedUse,
      recording,
      by: ctx.actor.id,
      at: ctx.now
    },
    permitted
  )
  const id = permitted[0]!.id
  ctx.touch(...(seriesId ? [seriesId] : []), id, ...pupilIds)
  return { id, days: permitted.length }
}

async function refuseUnknown(
  db: Reading,
  { classId, pupilIds, devices }: Pick<Wish, 'classId' | 'pupilIds' | 'devices'>
): Promise<void> {
  if (classId === null && pupilIds.length === 0) throw new Refusal('nobody-named')
  if (classId !== null && !(await isClass(db, classId))) throw new Refusal('class-unknown')
  if (pupilIds.length > 0 && (await pupilsAtSchool(db, pupilIds)) < pupilIds.length)
    throw new Refusal('pupil-unknown')
  if (devices.length > 0 && (await countDevices(db, devices)) < devices.length)
    throw new Refusal('device-unknown')
}

/** The one span of a permission that is no series; refused when it may not be granted now. */
async function spanMeant(ctx: CommandContext, { day, hour, span }: Wish): Promise<Span> {
  const asked: Span = { day, ...(span ?? (await clockOf(ctx.db, day, hour))) }
  const whyNot = whyNotGrant(asked, { day: ctx.today, time: clockTime(ctx.now) }, ctx.actor.role)
  if (whyNot) throw new Refusal(whyNot)
  return asked
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

export const withdraw: Handler<typeof permissions.withdraw> = async (
  { permissionId, reason, following },
  ctx
) => {
  const permission = await findPermission(ctx.db, permissionId)
  if (!permission) throw new Refusal('permission-unknown')
  const whyNot = whyNotWithdraw(permission, ctx.actor)
  if (whyNot) throw new Refusal(whyNot)
  const { seriesId } = permission
  const meant = following && seriesId ? whatFollows(await daysOf(ctx.db, seriesId), permission) : [permission]
  await withdrawPermissions(
    ctx.db,
    meant.map(({ id }) => id),
    { at: ctx.now, by: ctx.actor.id, why: reason }
  )
  ctx.touch(permissionId, ...(following && seriesId ? [seriesId] : []))
  return {}
}
