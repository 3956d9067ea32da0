import { argon2id, argon2Verify } from 'hash-wasm'
import { randomBytes } from 'node:crypto'

/** OWASP's least: 19 MiB, two passes. The text it gives carries its own figures, so they can be raised. */
const cost = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const

let turn: Promise<unknown> = Promise.resolve()
/** One at a time: thirty teachers at half past eight ask for 19 MiB, not for 570. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

/** The hash of a password or PIN, to be kept in its place. */
export const seal = (secret: string): Promise<string> =>
  inTurn(() => argon2id({ password: secret, salt: randomBytes(16), outputType: 'encoded', ...cost }))

/** Does the secret fit? With no hash to compare, the same work is done and the answer is no. */
export async function fits(secret: string, hash: string | null): Promise<boolean> {
  if (hash === null) return seal(secret).then(() => false)
  return inTurn(() => argon2Verify({ password: secret, hash }))
}
