import { PresetCode, type ladder } from '../../contract/ladder'
import { Refusal, type Handler } from '../context'
import { adoptPreset } from './adopt'
import { presets as shipped } from './presets'
import { versionOn, whyNotLadder } from './rules'
import { versionsOf } from './store'

export const presets: Handler<typeof ladder.presets> = async () =>
  PresetCode.options.map((code) => ({ code, ...shipped[code] }))

export const current: Handler<typeof ladder.current> = async (_input, { db, today }) => {
  const versions = await versionsOf(db)
  const version = versionOn(versions, today) ?? versions[0]
  if (!version) throw new Error('The school has not chosen a ladder.')
  return version
}

export const adopt: Handler<typeof ladder.adopt> = async ({ preset, effectiveFrom }, ctx) => {
  if (effectiveFrom < ctx.today) throw new Refusal('day-past')
  const why = whyNotLadder(shipped[preset].ladder)
  if (why) throw new Refusal(why)
  const id = ctx.newId()
  ctx.touch(id)
  await adoptPreset(ctx.db, { id, preset, from: effectiveFrom, now: ctx.now, by: ctx.actor.id })
  return { id }
}
