import { contract } from '../contract'
import type { Call, Caller, Reply } from '../contract/call'

/** A call of the contract by its path, `feature.name`; own properties only, so `constructor.name` finds nothing. */
export function findCall(path: string): { feature: string; name: string; call: Call } | undefined {
  const [feature = '', name = '', ...rest] = path.split('.')
  if (rest.length > 0 || !Object.hasOwn(contract, feature)) return undefined
  const calls: Readonly<Record<string, Call>> = contract[feature as keyof typeof contract]
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined
  return call && { feature, name, call }
}

/** Why this caller may not ask this; undefined when they may. */
export function whyNotAllowed(call: Call, caller: Caller, locked: boolean): Reply | undefined {
  if (call.allow.includes(caller)) return undefined
  return caller === 'visitor' ? { ok: false, reason: 'closed', locked } : { ok: false, reason: 'forbidden' }
}

/** The reply to input that is not of the call's form: where it is off, never what was in it. */
export const invalid = (issues: readonly { path: PropertyKey[] }[]): Reply => ({
  ok: false,
  reason: 'invalid',
  where: [...new Set(issues.map((issue) => issue.path.map(String).join('.')))]
})
