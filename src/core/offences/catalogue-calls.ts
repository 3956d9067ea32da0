import type { catalogue as contract } from '../../contract/catalogue'
import { Refusal, type Handler } from '../context'
import { reordered, whyNotRestore, whyNotRetire, whyNotSave } from './catalogue-rules'
import { insertKind, keptKinds, placeKinds, setRetired, timesUsed, updateKind } from './catalogue-store'

export const catalogue: Handler<typeof contract.catalogue> = async (_input, { db }) => {
  const used = await timesUsed(db)
  return (await keptKinds(db)).map((kind) => ({ ...kind, used: used.get(kind.id) ?? 0 }))
}

export const saveKind: Handler<typeof contract.saveKind> = async ({ kind }, ctx) => {
  const whyNot = whyNotSave(kind, await keptKinds(ctx.db))
  if (whyNot) throw new Refusal(whyNot)
  const id = kind.id ?? ctx.newId()
  await (kind.id === null ? insertKind : updateKind)(ctx.db, { ...kind, id })
  ctx.touch(id)
  return { id }
}

export const retireKind: Handler<typeof contract.retireKind> = async ({ kindId }, ctx) => {
  const all = await keptKinds(ctx.db)
  const whyNot = whyNotRetire(kindId, all)
  if (whyNot) throw new Refusal(whyNot)
  // Asked twice, it is not used since the first time.
  const before = all.find(({ id }) => id === kindId)?.retiredAt ?? null
  if (before === null) await setRetired(ctx.db, kindId, ctx.now)
  ctx.touch(kindId)
  return {}
}

export const restoreKind: Handler<typeof contract.restoreKind> = async ({ kindId }, ctx) => {
  const whyNot = whyNotRestore(kindId, await keptKinds(ctx.db))
  if (whyNot) throw new Refusal(whyNot)
  await setRetired(ctx.db, kindId, null)
  ctx.touch(kindId)
  return {}
}

export const orderKinds: Handler<typeof contract.orderKinds> = async ({ kindIds }, ctx) => {
  const ids = reordered(kindIds, await keptKinds(ctx.db))
  if (!ids) throw new Refusal('kind-unknown')
  await placeKinds(ctx.db, ids)
  ctx.touch(...new Set(kindIds))
  return {}
}
