import { useEffect, useRef, useState } from 'react'
import { newId } from '../contract/id'
import { api, NotDone, type Asking } from './api'

/** Told how far work is, and whether the person ended it. */
export interface Following {
  readonly signal: AbortSignal
  readonly onDone: (done: number) => void
}

/** Long work as its screen shows it. */
export interface Going<What extends string> {
  readonly what: What
  readonly done: number
  readonly all: number
  /** Ended by the person: what is under way is finished first. */
  readonly ending: boolean
}

/** A person ended their work: nothing to report, they know. */
const ended = new NotDone({ ok: false, reason: 'refused', why: 'stopped', about: {} })
export const isEnded = (fault: unknown): boolean =>
  fault instanceof NotDone && fault.reply.reason === 'refused' && fault.reply.why === 'stopped'

/** Rejects as `stopped` once the person has ended it. */
export function unlessEnded(signal: AbortSignal): void {
  if (signal.aborted) throw ended
}

/** How often is asked how far work in the program itself is. */
const pace = 300

/** Does a task of the program that says how far it is; ends it there too when the person ends it here. */
export async function followed<In, Out>(
  call: Asking<In, Out, 'task'>,
  input: In,
  { signal, onDone }: Following
): Promise<Out> {
  const event = newId()
  const look = async () => {
    if (signal.aborted) await api.work.stop({ event }, newId())
    else {
      const now = await api.work.progress({ event })
      if (now) onDone(now.done)
    }
  }
  const lookOn = () => void look().catch(() => undefined)
  // Again at each turn: an end that came before the work began would find nothing to end.
  const looking = setInterval(lookOn, pace)
  signal.addEventListener('abort', lookOn)
  try {
    const value = await call(input, event)
    unlessEnded(signal)
    return value
  } finally {
    clearInterval(looking)
    signal.removeEventListener('abort', lookOn)
  }
}

/** Long work of this screen, one at a time: how far it is, and how to end it. Leaving the screen ends it too. */
export function useLongWork<What extends string>() {
  const [going, setGoing] = useState<Going<What> | null>(null)
  const end = useRef<AbortController | null>(null)
  useEffect(() => () => end.current?.abort(), [])

  const run = async <T>(what: What, all: number, work: (following: Following) => Promise<T>): Promise<T> => {
    const mine = new AbortController()
    end.current = mine
    setGoing({ what, done: 0, all, ending: false })
    try {
      return await work({
        signal: mine.signal,
        onDone: (done) => setGoing((now) => now && { ...now, done })
      })
    } finally {
      end.current = null
      setGoing(null)
    }
  }
  const stop = () => {
    end.current?.abort()
    setGoing((now) => now && { ...now, ending: true })
  }
  return { going, run, stop }
}
