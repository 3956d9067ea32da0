import { addDays, mondayOf } from '../calendar/days'

/** Names that lead to this machine or the network around it, wherever they are typed. */
const nearby = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|test|invalid)$/

/**
 * The address of a feed as it is asked, or null when it may not be: only https (webcal is https) on its own port, of a
 * host with a full name, without a user name or password in it. An address of digits is refused too: no school system
 * has one, and machines nearby do.
 */
export function safeAddress(text: string): string | null {
  const typed = text.trim().replace(/^webcals?:\/\//i, 'https://')
  if (!/^https:\/\//i.test(typed) || !URL.canParse(typed)) return null
  const url = new URL(typed)
  const host = url.hostname.toLowerCase().replace(/\.$/, '')
  const isNumber = /^[\d.]+$/.test(host) || host.startsWith('[')
  if (url.username || url.password || url.port || isNumber || !host.includes('.') || nearby.test(host))
    return null
  url.hash = ''
  return url.href
}

const systems = [
  ['somtoday', /(^|\.)somtoday\.nl$/],
  ['magister', /(^|\.)magister\.net$/],
  ['zermelo', /(^|\.)(zportal|zermelo)\.nl$/]
] as const

/** The system a feed seems to come from, by the host of its address. */
export function systemOf(address: string): (typeof systems)[number][0] | 'other' {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return systems.find(([, pattern]) => pattern.test(host))?.[0] ?? 'other'
}

/** What is read of a feed: from Monday of this week to ten weeks ahead. */
export const windowFrom = (today: string): { readonly from: string; readonly until: string } => ({
  from: mondayOf(today),
  until: addDays(today, 70)
})

/**
 * What answers of a feed's host mean: it no longer gives the feed (a new address must be made), or it does not answer
 * now. Null for an answer that holds the feed.
 */
export function whyNoFeed(status: number): 'address-refused' | 'address-unreachable' | null {
  if (status === 200) return null
  const isLater = status === 408 || status === 425 || status === 429
  return status >= 400 && status < 500 && !isLater ? 'address-refused' : 'address-unreachable'
}
