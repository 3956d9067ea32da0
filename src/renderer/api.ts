import type { z } from 'zod'
import type { AppContract } from '../contract'
import type { Call } from '../contract/call'
import { host } from './host'
import type { Answer } from './transport'

/** Why an ask was not done. `uncertain`: tried three times with one event id, and no answer says what became of it. */
export type No = Exclude<Answer, { ok: true }> | { ok: false; reason: 'uncertain'; ticket: string | null }

/** An ask that was not done; `reply` says why. `sentenceFor` in words/refusals.ts makes it a sentence. */
export class NotDone extends Error {
  readonly reply: No
  constructor(reply: No) {
    super(reply.reason === 'refused' ? reply.why : reply.reason)
    this.reply = reply
  }
}

/** One call of the contract as the screens see it: it knows its path, and asks when called. Rejects with NotDone. */
export interface Asking<In, Out, Kind extends Call['kind'] = Call['kind']> {
  (input: In, event?: string): Promise<Out>
  readonly path: string
  /** For the compiler only. */
  readonly kind?: Kind
}

type Client<C> = {
  readonly [F in keyof C]: {
    readonly [N in keyof C[F]]: C[F][N] extends Call<infer In, infer Out> & { readonly kind: infer Kind }
      ? Asking<z.input<In>, z.output<Out>, Kind extends Call['kind'] ? Kind : never>
      : never
  }
}

function asking(path: string): Asking<unknown, unknown> {
  const ask = async (input: unknown, event?: string) => {
    const answer = await host.call({ path, event: event ?? null, input })
    if (!answer.ok) throw new NotDone(answer)
    return answer.value
  }
  return Object.assign(ask, { path })
}

/** Answers every name with what `make` makes of it, always the same for the same name. */
const namesTo = <T>(make: (name: string) => T) =>
  new Proxy<Record<string, T>>({}, { get: (made, name: string) => (made[name] ??= make(name)) })

/** `api.custody.mark(input)` sends the call "custody.mark". Only its types come from the contract. */
export const api = namesTo((feature) =>
  namesTo((name) => asking(`${feature}.${name}`))
) as unknown as Client<AppContract>
