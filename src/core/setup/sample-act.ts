import type { Role } from '../../contract/call'

/** Someone of the invented school. */
export interface Who {
  readonly id: string
  readonly role: Role
}
/** Someone does something at an instant; it must succeed. */
export type Act = (who: Who, instant: string, path: string, input: unknown) => Promise<unknown>

/** The same numbers every time, so that every sample school is the same school. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
