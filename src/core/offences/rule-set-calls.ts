import type { OffenceKind, RuleSet, catalogue } from '../../contract/catalogue'
import { Ladder } from '../../contract/ladder'
import { Refusal, type CommandContext, type Handler } from '../context'
import { faultOf } from '../ladder/findings'
import { versionOn } from '../ladder/rules'
import { insertVersion, versionsOf } from '../ladder/store'
import { theSchool } from '../settings/store'
import { insertKind, keptKinds, offeredKinds, updateKind } from './catalogue-store'
import { differenceOf, readRuleSet, ruleFileName } from './rule-set-rules'

export const exportRules: Handler<typeof catalogue.exportRules> = async ({ versionId }, ctx) => {
  const { db, today, touch } = ctx
  const versions = await versionsOf(db)
  const version =
    versionId === null
      ? (versionOn(versions, today) ?? versions[0])
      : versions.find(({ id }) => id === versionId)
  if (!version) throw new Refusal('version-unknown')
  const { name, custodyMode } = await theSchool(db)
  const rules: RuleSet = {
    format: 'belvrij-regels',
    version: 1,
    custodyMode,
    ladder: Ladder.parse(version),
    kinds: await offeredKinds(db)
  }
  touch(version.id)
  return {
    name: ruleFileName(version.name, name, today),
    text: `${JSON.stringify(rules, null, 2)}\n`
  }
}

export const readRules: Handler<typeof catalogue.readRules> = async ({ text }, { db }) => {
  const { ladder, custodyMode, kinds } = rulesIn(text)
  const difference = differenceOf(kinds, await keptKinds(db))
  return { ladder, custodyMode, kinds: difference.map(({ kind, change }) => ({ kind, change })) }
}

export const adoptRules: Handler<typeof catalogue.adoptRules> = async (wish, ctx) => {
  const rules = rulesIn(wish.text)
  if (!wish.ladder && !wish.kinds) throw new Refusal('nothing-chosen')
  if (wish.effectiveFrom < ctx.today) throw new Refusal('day-past')
  const versionId = wish.ladder ? await adoptLadder(ctx, rules.ladder, wish.effectiveFrom) : null
  return { versionId, kinds: wish.kinds ? await adoptKinds(ctx, rules.kinds) : 0 }
}

function rulesIn(text: string): RuleSet {
  const read = readRuleSet(text)
  if ('ok' in read) return read.ok
  throw new Refusal(read.refused, read.where === undefined ? {} : { where: read.where })
}

async function adoptLadder(ctx: CommandContext, ladder: Ladder, effectiveFrom: string): Promise<string> {
  const fault = faultOf(ladder)
  if (fault) throw new Refusal(fault)
  const id = ctx.newId()
  await insertVersion(ctx.db, { id, ladder, effectiveFrom, at: ctx.now, by: ctx.actor.id })
  ctx.touch(id)
  return id
}

/** Adds what is new and changes what is otherwise; gives how many kinds that were. */
async function adoptKinds(ctx: CommandContext, theirs: readonly OffenceKind[]): Promise<number> {
  const all = await keptKinds(ctx.db)
  const known = new Set(all.map(({ id }) => id))
  const changes = differenceOf(theirs, all).filter(({ change }) => change !== 'same')
  for (const { kind, ours } of changes) {
    // The id of a kind that is another one here by now is of no use to a new one.
    const id = ours?.id ?? (known.has(kind.id) ? ctx.newId() : kind.id)
    await (ours ? updateKind : insertKind)(ctx.db, { ...kind, id })
    ctx.touch(id)
  }
  return changes.length
}
