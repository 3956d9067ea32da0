import type { ChannelWish, Goes, PreferredChannel } from '../../contract/preferred-channel'
import { mailAddressIn } from '../mail/message-rules'

interface Known {
  /** What stands with the recipient. */
  readonly wish: ChannelWish
  /** What the school usually does. */
  readonly usual: PreferredChannel
  /** What stands in the field for an e-mail address, as the list had it. */
  readonly email: string
  /** The address at which the mail server refused this letter before. */
  readonly refusedAt?: string | undefined
}

/**
 * How a letter is proposed to go: the recipient's own way before the school's. E-mail without an address that can be
 * written to becomes paper, and says so; nothing else changes the way.
 */
export function goesBy({ wish, usual, email, refusedAt }: Known): Goes {
  const channel = wish === 'usual' ? usual : wish
  if (channel === 'mail') {
    const address = mailAddressIn(email)
    if (address === null) return { channel: 'paper', why: 'no-address' }
    if (address === refusedAt) return { channel: 'paper', why: 'refused' }
  }
  return { channel, why: wish === 'usual' ? 'usual' : 'own' }
}
