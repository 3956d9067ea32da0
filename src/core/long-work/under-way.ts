import { Refusal, type Actor } from '../context'

interface UnderWay {
  readonly actorId: string
  done: number
  readonly all: number
  readonly end: AbortController
}

/** Work that goes on now, by the id its window gave it. It lives no longer than the call that does it. */
const going = new Map<string, UnderWay>()

/** How long work goes on: it says how far it is and may be ended. */
export interface Following {
  readonly onDone: (done: number) => void
  readonly signal: AbortSignal
}

/**
 * Does long work of `all` pieces, such that whoever asked for it can see how far it is and end it. Refuses with `stopped`
 * when that happened; the work itself must then leave nothing behind.
 */
export async function underWay<T>(
  { event, actor }: { readonly event: string; readonly actor: Actor },
  all: number,
  work: (following: Following) => Promise<T>
): Promise<T> {
  const end = new AbortController()
  const mine: UnderWay = { actorId: actor.id, done: 0, all, end }
  going.set(event, mine)
  try {
    return await work({
      signal: end.signal,
      onDone: (done) => {
        mine.done = done
      }
    })
  } finally {
    if (going.get(event) === mine) going.delete(event)
  }
}

const ownWork = (event: string, actor: Actor): UnderWay | undefined => {
  const found = going.get(event)
  return found?.actorId === actor.id ? found : undefined
}

/** How far someone's own work is; null when it is not under way. */
export function howFar(event: string, actor: Actor): { done: number; all: number } | null {
  const found = ownWork(event, actor)
  return found ? { done: found.done, all: found.all } : null
}

/** Ends someone's own work; false when there is none to end. */
export function endWork(event: string, actor: Actor): boolean {
  const found = ownWork(event, actor)
  found?.end.abort(new Refusal('stopped'))
  return found !== undefined
}
