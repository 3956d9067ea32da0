import { both } from '../words/language'
import { count } from '../words/when'

/** The words of Vandaag; those of the devices on it stand in words/taken.ts. */
export const today = both(
  {
    today: {
      now: 'Nu',
      next: 'Straks',
      takeIn: (hour: string, className: string) => `Innemen ${hour} ${className}`,
      goOn: 'Verder met innemen',
      giveBack: 'Teruggeven',
      look: 'Naar de les',
      free: 'De klas mag gaan.',
      from: (starts: string, ends: string) => `${starts} tot ${ends}`,
      room: (room: string) => `lokaal ${room}`,
      here: (n: number) => `${count(n, 'toestel', 'toestellen')} hier`,
      held: 'In bewaring',
      unfinished: 'Niet afgeronde lessen',
      notConcluded: 'nog niet afgerond',
      goTo: (lesson: string) => `Verder met ${lesson}`,
      permissions: 'Toestemming nu',
      until: (clock: string) => `tot ${clock}`,
      decisions: 'Besluiten',
      waiting: (n: number) => `${count(n, 'besluit wacht', 'besluiten wachten')} op jou.`,
      toDesk: 'Naar Directie',
      nothing: 'Er wacht niets op je.',
      nextLesson: (className: string, hour: string, starts: string) =>
        `Volgende les: ${className}, ${hour} om ${starts}.`,
      noMore: 'Je hebt vandaag geen lessen meer.',
      noSchool: (why: string | null) => (why ? `Vandaag is er geen les: ${why}.` : 'Vandaag is er geen les.')
    }
  },
  {
    today: {
      now: 'Now',
      next: 'Next',
      takeIn: (hour, className) => `Hand in ${hour} ${className}`,
      goOn: 'Go on with hand-in',
      giveBack: 'Give back',
      look: 'To the lesson',
      free: 'The class may go.',
      from: (starts, ends) => `${starts} to ${ends}`,
      room: (room) => `room ${room}`,
      here: (n) => `${count(n, 'device', 'devices')} here`,
      held: 'In custody',
      unfinished: 'Unfinished lessons',
      notConcluded: 'not finished yet',
      goTo: (lesson) => `Go on with ${lesson}`,
      permissions: 'Permission now',
      until: (clock) => `until ${clock}`,
      decisions: 'Decisions',
      waiting: (n) => `${count(n, 'decision waits', 'decisions wait')} for you.`,
      toDesk: 'To Director',
      nothing: 'Nothing waits for you.',
      nextLesson: (className, hour, starts) => `Next lesson: ${className}, ${hour} at ${starts}.`,
      noMore: 'You have no more lessons today.',
      noSchool: (why) => (why ? `No school today: ${why}.` : 'No school today.')
    }
  }
)
