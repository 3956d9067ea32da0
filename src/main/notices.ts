import type { Reminder } from '../contract/schedule'
import type { Language } from '../contract/settings'
import type { Spoken } from '../core/house'
import { home } from './policies'

/** What the system shows: a class and a number, never a pupil. */
export interface Notice {
  /** Of this person and this occasion: shown once. */
  readonly key: string
  readonly title: string
  readonly body: string
  /** Where a click leads. */
  readonly address: string
}

const app = 'Belvrij'

type Say = (className: string, n: number) => string
const sentences: Readonly<Record<Language, Readonly<Record<Reminder['kind'], Say>>>> = {
  nl: {
    'lesson-starts': (name) => `De les van ${name} begint: telefoons innemen.`,
    'lesson-ends': (name, n) => `${name}: nog ${devicesNl(n)} terug te geven.`,
    'day-ends': (_name, n) => (n === 1 ? 'Nog 1 toestel ligt hier.' : `Nog ${n} toestellen liggen hier.`),
    overdue: (_name, n) => `${devicesNl(n)} had${n === 1 ? '' : 'den'} al terug moeten zijn.`,
    'exemption-ends': (_name, n) => (n === 1 ? '1 vrijstelling loopt af.' : `${n} vrijstellingen lopen af.`)
  },
  en: {
    'lesson-starts': (name) => `The lesson of ${name} begins: take in the phones.`,
    'lesson-ends': (name, n) => `${name}: ${devicesEn(n)} still to give back.`,
    'day-ends': (_name, n) => `${devicesEn(n)} still here.`,
    overdue: (_name, n) => `${devicesEn(n)} should have gone back already.`,
    'exemption-ends': (_name, n) => (n === 1 ? '1 exemption ends soon.' : `${n} exemptions end soon.`)
  }
}
const devicesNl = (n: number): string => (n === 1 ? '1 toestel' : `${n} toestellen`)
const devicesEn = (n: number): string => (n === 1 ? '1 device' : `${n} devices`)

/** The address of the screen a reminder is about: its round, the register of exemptions, otherwise *Vandaag*. Ids and a day, never a name. */
export function addressFor({ kind, round }: Reminder): string {
  if (kind === 'exemption-ends') return `${home}#/toestemming/vrijstellingen`
  return round ? `${home}#/les/${round.classId}/${round.day}/${round.hour ?? 'dag'}` : `${home}#/vandaag`
}

const keyOf = (staffId: string, { id }: Reminder): string => `${staffId} ${id}`

/** What is to be shown that was not yet, and what was shown and has become untrue. */
export function noticesFor(
  { staffId, language, reminders }: Spoken,
  shown: ReadonlySet<string>
): { readonly show: readonly Notice[]; readonly gone: readonly string[] } {
  if (staffId === null) return { show: [], gone: [...shown] }
  const speaking = new Set(reminders.map((one) => keyOf(staffId, one)))
  return {
    show: reminders
      .filter((one) => !shown.has(keyOf(staffId, one)))
      .map((one) => ({
        key: keyOf(staffId, one),
        title: app,
        body: sentences[language][one.kind](one.className ?? '', one.devices),
        address: addressFor(one)
      })),
    gone: [...shown].filter((key) => !speaking.has(key))
  }
}

/** What stands beside the tray's icon and under it: how many reminders speak, and the first of them. */
export function badgeFor({ language, reminders }: Spoken): {
  readonly count: number
  readonly title: string
  readonly tooltip: string
} {
  const count = reminders.length
  const [first] = reminders
  const says = first && sentences[language][first.kind](first.className ?? '', first.devices)
  const more = count > 1 ? ` (+${count - 1})` : ''
  return { count, title: count > 0 ? String(count) : '', tooltip: says ? `${app}: ${says}${more}` : app }
}
