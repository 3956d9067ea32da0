import type { Role } from '../../contract/call'

const freeTries = 5
const firstWait = 30_000
const longestWait = 15 * 60_000

export interface Tries {
  readonly tries: number
  /** UTC instant before which no try is looked at. */
  readonly freeFrom: string
}

/** Until when this account has to wait before the next try; undefined when it may try now (ASVS 6.1.1). */
export const waitsUntil = (tries: Tries | undefined, now: string): string | undefined =>
  tries && now < tries.freeFrom ? tries.freeFrom : undefined

/** After a wrong try: five are free, then 30 seconds doubling to a quarter of an hour; never for good. */
export function afterWrongTry(before: Tries | undefined, now: string): Tries {
  const tries = (before?.tries ?? 0) + 1
  const wait = tries < freeTries ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(10, tries - freeTries))
  return { tries, freeFrom: new Date(Date.parse(now) + wait).toISOString() }
}

const commonStarts = [
  'welkom',
  'wachtwoord',
  'password',
  'qwerty',
  'azerty',
  'school',
  'docent',
  'telefoon',
  'belvrij',
  'geheim',
  'letmein',
  'iloveyou',
  'admin',
  'zomer',
  'winter',
  'lente',
  'herfst',
  'voetbal',
  'ajax',
  'feyenoord'
]

/** A password that anyone tries first: a common word with a few figures behind it, one sign, or a row (ASVS 6.2.4). */
export function isTooCommon(password: string): boolean {
  const plain = password.toLowerCase()
  const bare = plain.replace(/[^a-z]/g, '')
  const figures = plain.replace(/\D/g, '')
  if (new Set(plain).size <= 3) return true
  if (isRow(plain)) return true
  return commonStarts.some((start) => bare === start || bare === start + start) && figures.length <= 5
}

/** 000000, 123456, 121212: what someone looking over a shoulder tries first. */
export const isTooSimplePin = (pin: string): boolean => new Set(pin).size <= 2 || isRow(pin)

function isRow(text: string): boolean {
  const signs = Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
  const steps = new Set(signs.slice(1).map((sign, at) => sign - (signs[at] ?? 0)))
  return steps.size === 1 && [-1, 0, 1].some((step) => steps.has(step))
}
/** Only a director makes a director or touches one's password: an administrator keeps the app, not the school. */
export const whyNotKeep = (asker: Role, about: Role): 'director-only' | undefined =>
  about === 'director' && asker !== 'director' ? 'director-only' : undefined

/** The last director stays one: somebody has to decide. */
export const whyNotChangeRole = (
  present: Role,
  wanted: Role,
  directors: number
): 'last-director' | undefined =>
  present === 'director' && wanted !== 'director' && directors <= 1 ? 'last-director' : undefined
