import { both } from './language'
import { count } from './when'

const devices = (n: number) => count(n, 'toestel', 'toestellen')
const devicesEn = (n: number) => count(n, 'device', 'devices')

/** What the app says by itself: a class and a number, never a pupil. */
export const reminders = both(
  {
    title: 'Herinneringen',
    says: {
      'lesson-starts': (className: string, _n: number) =>
        `De les van ${className} begint: telefoons innemen.`,
      'lesson-ends': (className: string, n: number) => `${className}: nog ${devices(n)} terug te geven.`,
      'day-ends': (_className: string, n: number) =>
        n === 1
          ? 'De dag loopt af: nog 1 toestel ligt hier.'
          : `De dag loopt af: nog ${n} toestellen liggen hier.`,
      overdue: (_className: string, n: number) =>
        n === 1 ? '1 toestel had al terug moeten zijn.' : `${devices(n)} hadden al terug moeten zijn.`,
      'exemption-ends': (_className: string, n: number) =>
        n === 1 ? '1 vrijstelling loopt af.' : `${n} vrijstellingen lopen af.`
    },
    goTo: {
      'lesson-starts': 'Innemen',
      'lesson-ends': 'Teruggeven',
      'day-ends': 'Naar Vandaag',
      overdue: 'Naar Vandaag',
      'exemption-ends': 'Bekijken'
    },
    putAway: 'Begrepen'
  },
  {
    title: 'Reminders',
    says: {
      'lesson-starts': (className) => `The lesson of ${className} begins: take in the phones.`,
      'lesson-ends': (className, n) => `${className}: ${devicesEn(n)} still to give back.`,
      'day-ends': (_className, n) => `The day is nearly over: ${devicesEn(n)} still here.`,
      overdue: (_className, n) => `${devicesEn(n)} should have gone back already.`,
      'exemption-ends': (_className, n) => (n === 1 ? '1 exemption ends soon.' : `${n} exemptions end soon.`)
    },
    goTo: {
      'lesson-starts': 'Take in',
      'lesson-ends': 'Give back',
      'day-ends': 'To Today',
      overdue: 'To Today',
      'exemption-ends': 'Look'
    },
    putAway: 'Got it'
  }
)
