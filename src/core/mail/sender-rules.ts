import type { mail, MailSecurity } from '../../contract/mail'
import { mailAddressIn } from './message-rules'

type Why = (typeof mail)['setServer']['refusals'][number]

/** Mail that anybody may open an account with: what a school writes is not to stand there (S0-4, S3-6, S4-7). */
const anybodys = new Set(
  `aol chello casema freeler fastmail gmail gmx googlemail hccnet hetnet home hotmail icloud kpnmail kpnplanet live
  mac mail me msn online outlook planet pm proton protonmail quicknet rocketmail solcon tele2 telfort tutanota upcmail
  wanadoo web wxs xs4all yahoo yandex ymail zeelandnet ziggo ziggomail zonnet`.split(/\s+/)
)
/** The endings under which those are. A school may well be called home.school.example. */
const endings = /^(?:com|net|org|nl|be|de|fr|eu|me|uk|co\.uk|it|es|at|ch|tv|ru)$/

/** Is this an address with a mail service for anybody, and so not the school's own? */
export function isPrivateAddress(address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const at = domain.indexOf('.')
  return anybodys.has(domain.slice(0, at)) && endings.test(domain.slice(at + 1))
}

/** The address the school writes from: its own, as it stands on the letters; or why it cannot be written from. */
export function senderIn(
  email: string
): { readonly address: string } | { readonly why: 'mail-sender-missing' | 'mail-sender-private' } {
  const address = mailAddressIn(email)
  if (address === null) return { why: 'mail-sender-missing' }
  return isPrivateAddress(address) ? { why: 'mail-sender-private' } : { address }
}

const name = /^(?!-)[a-z\d-]{1,63}(?<!-)$/i
const isHost = (host: string): boolean =>
  host === '::1' || (host.length <= 253 && host.split('.').every((part) => name.test(part)))

/** Is this the machine itself? What is said there passes no network. */
export const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host)

/** Where and how the school signs in: another password belongs to another of these. */
export interface Entrance {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  readonly login: string
}

/**
 * Why this server cannot be set; undefined when it can. A password on record is not carried over to another server or
 * login: whoever changes those must know it.
 */
export function whyNotServer(
  wish: Entrance & { readonly password: string | null },
  before: Entrance | undefined
): Why | undefined {
  if (!isHost(wish.host)) return 'mail-host-unclear'
  if (wish.security === 'plain' && !isThisMachine(wish.host)) return 'mail-not-secure'
  if (wish.login === '' || wish.password) return undefined
  const same =
    before?.host === wish.host &&
    before.port === wish.port &&
    before.security === wish.security &&
    before.login === wish.login
  return same && wish.password === null ? undefined : 'mail-password-again'
}
