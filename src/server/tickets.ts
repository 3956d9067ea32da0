import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const lifetime = 5 * 60_000
const secret = () => randomBytes(32).toString('base64url')
const digest = (text: string) => createHash('sha256').update(text).digest()

/** Who may come in: a launch code lets one window in once, and gives it a token for as long as this start lasts. */
export interface Tickets {
  /** A new launch code, valid once and for five minutes. */
  code(): string
  /** The token for this code, or undefined when it was used, has expired or was never given. */
  enter(code: string): string | undefined
  /** The connection id of the window that holds this token: the token's hash, so no secret goes further in. */
  connection(token: string): string | undefined
}

/** Codes and tokens are kept as hashes, in memory only, and compared in constant time. `now` in milliseconds. */
export function createTickets(now: () => number = Date.now): Tickets {
  let codes: { hash: Buffer; until: number }[] = []
  const tokens: Buffer[] = []
  const same = (a: Buffer, b: Buffer) => timingSafeEqual(a, b)

  return {
    code() {
      const code = secret()
      codes.push({ hash: digest(code), until: now() + lifetime })
      return code
    },
    enter(code) {
      codes = codes.filter(({ until }) => now() < until)
      const hash = digest(code)
      const left = codes.filter((one) => !same(one.hash, hash))
      if (left.length === codes.length) return undefined
      codes = left
      const token = secret()
      tokens.push(digest(token))
      return token
    },
    connection(token) {
      const hash = digest(token)
      return tokens.filter((one) => same(one, hash)).length === 1 ? hash.toString('base64url') : undefined
    }
  }
}
