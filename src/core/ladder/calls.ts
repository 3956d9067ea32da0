import { PresetCode, type Ladder, type ladder } from '../../contract/ladder'
import { Refusal, type CommandContext, type Handler } from '../context'
import { faultOf, findingsOf } from './findings'
import { presets as shipped } from './presets'
import { versionOn } from './rules'
import { insertVersion, versionsOf } from './store'
import { stateOf, whyNotPutBack, whyNotTakeBack } from './version-rules'
import { adoptedVersions, findVersion, setTakenBack } from './versions-store'

export const presets: Handler<typeof ladder.presets> = async () =>
  PresetCode.options.map((code) => ({ code, ...shipped[code] }))

export const current: Handler<typeof ladder.current> = async (_input, { db, today }) => {
  const versions = await versionsOf(db)
  const version = versionOn(versions, today) ?? versions[0]
  if (!version) throw new Error('The school has not chosen a ladder.')
  return version
}

export const versions: Handler<typeof ladder.versions> = async (_input, { db, today }) => {
  const standing = await versionsOf(db)
  const all = await adoptedVersions(db)
  return all.map((version) => ({ ...version, state: stateOf(version, standing, today) }))
}

export const check: Handler<typeof ladder.check> = async ({ ladder }) => findingsOf(ladder)

export const adopt: Handler<typeof ladder.adopt> = ({ preset, effectiveFrom }, ctx) =>
  keep(shipped[preset].ladder, effectiveFrom, ctx)

export const save: Handler<typeof ladder.save> = ({ ladder, effectiveFrom }, ctx) =>
  keep(ladder, effectiveFrom, ctx)

export const takeBack: Handler<typeof ladder.takeBack> = async ({ versionId }, ctx) => {
  const version = await findVersion(ctx.db, versionId)
  const why = whyNotTakeBack(version, ctx.today)
  if (why) throw new Refusal(why)
  ctx.touch(versionId)
  if (version?.takenBackAt === null) await setTakenBack(ctx.db, versionId, { at: ctx.now, by: ctx.actor.id })
  return {}
}

export const putBack: Handler<typeof ladder.putBack> = async ({ versionId }, ctx) => {
  const why = whyNotPutBack(await findVersion(ctx.db, versionId), ctx.today)
  if (why) throw new Refusal(why)
  ctx.touch(versionId)
  await setTakenBack(ctx.db, versionId, null)
  return {}
}

async function keep(ladder: Ladder, effectiveFrom: string, ctx: CommandContext): Promise<{ id: string }> {
  if (effectiveFrom < ctx.today) throw new Refusal('day-past')
  const why = faultOf(ladder)
  if (why) throw new Refusal(why)
  const id = ctx.newId()
  ctx.touch(id)
  await insertVersion(ctx.db, { id, ladder, effectiveFrom, at: ctx.now, by: ctx.actor.id })
  return { id }
}
