import type { accounts } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import { Refusal, type Handler, type TaskContext } from '../context'
import { afterWrongTry, isTooCommon, isTooSimplePin, waitsUntil, whyNotChangeRole, whyNotKeep } from './rules'
import { fits, seal } from './secrets'
import * as store from './store'

export const me: Handler<typeof accounts.me> = async (_input, { db, actor, today, door }) => {
  const here = actor?.id ?? door.lockedFor
  const quick = await store.trustedHere(db, door.device, today)
  return {
    staff: (here && (await store.findStaff(db, here))) || null,
    locked: actor === null && door.lockedFor !== null,
    quick: quick.map((staff) => ({ id: staff.id, name: fullName(staff), role: staff.role }))
  }
}

export const signIn: Handler<typeof accounts.signIn> = async ({ code, password }, ctx) => {
  const account = store.plainCode(code)
  const person = await store.secretsOf(ctx.db, { code })
  await tryOne(ctx, account, password, person?.passwordHash ?? null)
  if (!person) throw new Refusal('wrong')
  await ctx.write(async ({ db }) => {
    await store.forgetTries(db, account)
    await store.trustDevice(db, ctx.door.device, person.id, ctx.today)
  })
  ctx.door.letIn(person.id, person.role)
  return {}
}

export const signInByPin: Handler<typeof accounts.signInByPin> = async ({ staffId, pin }, ctx) => {
  const trusted = await store.trustedHere(ctx.db, ctx.door.device, ctx.today)
  if (!trusted.some((staff) => staff.id === staffId)) throw new Refusal('password-first')
  const person = await store.secretsOf(ctx.db, { id: staffId })
  const account = `pin ${staffId}`
  await tryOne(ctx, account, pin, person?.pinHash ?? null)
  if (!person) throw new Refusal('wrong')
  await ctx.write(({ db }) => store.forgetTries(db, account).then(() => undefined))
  ctx.door.letIn(person.id, person.role)
  return {}
}

export const lock: Handler<typeof accounts.lock> = async (_input, { door }) => {
  door.lock()
  return {}
}

export const signOut: Handler<typeof accounts.signOut> = async (_input, { door }) => {
  door.letOut()
  return {}
}

export const staff: Handler<typeof accounts.staff> = (_input, { db }) => store.allStaff(db)

export const add: Handler<typeof accounts.add> = async (person, ctx) => {
  const why = whyNotKeep(ctx.actor.role, person.role)
  if (why) throw new Refusal(why)
  if (isTooCommon(person.password)) throw new Refusal('password-too-common')
  if (await store.codeTaken(ctx.db, person.code)) throw new Refusal('code-taken')
  const passwordHash = await seal(person.password)
  const pinHash = person.pin && (await seal(person.pin))
  const id = ctx.newId()
  ctx.touch(id)
  await ctx.write(async ({ db }) => {
    await store.insertStaff(db, { ...person, id, passwordHash, pinHash })
    return { id }
  })
  return { id }
}

export const changeRole: Handler<typeof accounts.changeRole> = async (
  { staffId, role },
  { db, door, touch }
) => {
  const person = await store.findStaff(db, staffId)
  if (!person) throw new Refusal('staff-unknown')
  const why = whyNotChangeRole(person.role, role, await store.directors(db))
  if (why) throw new Refusal(why)
  touch(staffId)
  await store.setRole(db, staffId, role)
  door.letAllOut(staffId)
  return {}
}

export const resetPassword: Handler<typeof accounts.resetPassword> = async ({ staffId, password }, ctx) => {
  const person = await store.findStaff(ctx.db, staffId)
  if (!person) throw new Refusal('staff-unknown')
  const why = whyNotKeep(ctx.actor.role, person.role)
  if (why) throw new Refusal(why)
  if (isTooCommon(password)) throw new Refusal('password-too-common')
  const hash = await seal(password)
  ctx.touch(staffId)
  await ctx.write(async ({ db }) => {
    await store.setPassword(db, staffId, hash)
    await store.forgetTries(db, person.code)
    await store.distrustDevices(db, staffId)
  })
  ctx.door.letAllOut(staffId)
  return {}
}

export const changePassword: Handler<typeof accounts.changePassword> = async ({ present, password }, ctx) => {
  await confirmOwn(ctx, present)
  if (isTooCommon(password)) throw new Refusal('password-too-common')
  const hash = await seal(password)
  await ctx.write(({ db }) => store.setPassword(db, ctx.actor.id, hash).then(() => undefined))
  return {}
}

export const setPin: Handler<typeof accounts.setPin> = async ({ password, pin }, ctx) => {
  await confirmOwn(ctx, password)
  if (pin && isTooSimplePin(pin)) throw new Refusal('pin-too-simple')
  const hash = pin && (await seal(pin))
  await ctx.write(({ db }) => store.setPinHash(db, ctx.actor.id, hash).then(() => undefined))
  return {}
}

/** Asks the signed-in person's own password again. */
async function confirmOwn(ctx: TaskContext, password: string): Promise<void> {
  const own = await store.secretsOf(ctx.db, { id: ctx.actor.id })
  await tryOne(ctx, `own ${ctx.actor.id}`, password, own?.passwordHash ?? null)
}

/** One try at a secret: the wait is kept, a wrong try is counted on disk, an unknown account costs the same. */
async function tryOne(
  ctx: TaskContext<unknown>,
  account: string,
  secret: string,
  hash: string | null
): Promise<void> {
  const before = await store.triesOf(ctx.db, account)
  const until = waitsUntil(before, ctx.now)
  if (until) throw new Refusal('wait', { until })
  if (await fits(secret, hash)) return
  await ctx.writeAndRefuse(async ({ db }) => {
    const tries = afterWrongTry(await store.triesOf(db, account), ctx.now)
    await store.keepTries(db, account, tries)
  }, new Refusal('wrong'))
}
