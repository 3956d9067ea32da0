import type { MailServer } from '../../contract/mail'
import type { Outcome } from './outcome-rules'

/** A message on its way: to one recipient, whole as the server takes it. */
export interface Envelope {
  readonly from: string
  readonly to: string
  /** RFC 5322, in lines that end in CRLF, of ASCII only. */
  readonly message: string
}

export type Entry = MailServer & { readonly password: string }

/** What carries letters out of the house. It never rejects: whatever happens is an outcome, without a name in it. */
export interface Post {
  send(server: Entry, envelope: Envelope, stop: AbortSignal): Promise<Outcome>
}

/** For a house from which nothing goes out. */
export const closedPost: Post = {
  send: async () => ({ kind: 'later', code: 'no-connection', everyone: true })
}
