import { NotDone, type Asking, type No } from './api'

/** Why an ask was not done; a fault of our own making is as good as no answer. */
export const noOf = (fault: unknown): No =>
  fault instanceof NotDone ? fault.reply : { ok: false, reason: 'uncertain', ticket: null }

/** A fault of the road, not of the ask: the same ask may well be answered the next time. */
export const isWorthAnotherTry = ({ reason }: No): boolean => reason === 'failed' || reason === 'offline'

/** Whether it is certain that nothing was done. */
export const isSureNo = (fault: unknown): boolean =>
  ['refused', 'invalid', 'forbidden', 'closed', 'unknown', 'outside'].includes(noOf(fault).reason)

const pauses = [400, 1500]
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/**
 * One act, once: each retry carries the same event id, so a lost answer never makes it happen twice (R2). After
 * two retries without a sure answer it rejects as `uncertain`, with the last ticket if there was one.
 */
export async function actOnce<In, Out>(
  call: Asking<In, Out>,
  input: In,
  event: string,
  pause: (ms: number) => Promise<void> = wait
): Promise<Out> {
  for (let times = 0; ; times++) {
    try {
      return await call(input, event)
    } catch (fault) {
      const no = noOf(fault)
      if (!isWorthAnotherTry(no)) throw fault
      const ms = pauses[times]
      if (ms === undefined)
        throw new NotDone({
          ok: false,
          reason: 'uncertain',
          ticket: no.reason === 'failed' ? no.ticket : null
        })
      await pause(ms)
    }
  }
}
