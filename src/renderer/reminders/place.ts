import type { Reminder } from '../../contract/schedule'
import { lessonAddress } from '../custody/address'

const today = '/vandaag'

/** Where a reminder leads: to its round, to the register of exemptions, otherwise to *Vandaag*. */
export function addressOfReminder({ kind, round }: Reminder): string {
  if (kind === 'exemption-ends') return '/toestemming/vrijstellingen'
  return round ? lessonAddress(round) : today
}

/** Does the screen at this address say so itself? The lesson that begins stands large on *Vandaag*, and is its round. */
export const isSaidThere = (reminder: Reminder, pathname: string): boolean =>
  reminder.kind === 'lesson-starts' && [today, addressOfReminder(reminder)].includes(pathname)
