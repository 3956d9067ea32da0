import type { setup } from '../../contract/setup'
import { isTooCommon, isTooSimplePin } from '../accounts/rules'
import { seal } from '../accounts/secrets'
import { insertStaff } from '../accounts/store'
import { fillCalendar } from '../calendar/usual'
import { Refusal, type Handler } from '../context'
import { adoptPreset } from '../ladder/adopt'
import { fillKinds } from '../offences/kinds'
import { findSchool, saveSchool } from '../settings/store'

export const openSchool: Handler<typeof setup.openSchool> = async (input, ctx) => {
  const { director, recoveryCode } = input
  if (await findSchool(ctx.db)) throw new Refusal('already-set-up')
  if (isTooCommon(director.password)) throw new Refusal('password-too-common')
  if (director.pin && isTooSimplePin(director.pin)) throw new Refusal('pin-too-simple')
  const passwordHash = await seal(director.password)
  const pinHash = director.pin && (await seal(director.pin))
  // Sealed before the school exists: a school that counts on its recovery code always has one that works.
  if (recoveryCode !== null && !(await ctx.safe.sealWithRecoveryCode(recoveryCode)))
    throw new Refusal('code-does-not-fit')

  await ctx.write(async ({ db, newId, today, now }) => {
    if (await findSchool(db)) throw new Refusal('already-set-up')
    const id = newId()
    await saveSchool(db, {
      name: input.schoolName,
      language: input.language,
      region: input.region,
      custodyMode: input.custodyMode
    })
    await fillCalendar(db, input.region, today, newId)
    await insertStaff(db, { ...director, role: 'director', id, passwordHash, pinHash })
    await fillKinds(db)
    await adoptPreset(db, { preset: input.preset, from: today, now, by: id, id: newId() })
  })
  if (recoveryCode === null) await ctx.safe.goWithoutEncryption()
  await ctx.safe.backUp('asked')
  return {}
}
