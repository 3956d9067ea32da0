import { both } from '../words/language'
import { count } from '../words/when'

/** The words of Vandaag, and of taking a device and handing it back there. */
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
      heldAt: (place: string, holder: string) => `${place}, bij ${holder}`,
      due: (moment: string) => `terug ${moment}`,
      overdue: (moment: string) => `had terug gemoeten: ${moment}`,
      taken: 'ingenomen',
      'left-behind': 'achtergebleven',
      handBack: 'Teruggeven',
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
      noSchool: (why: string | null) => (why ? `Vandaag is er geen les: ${why}.` : 'Vandaag is er geen les.'),
      take: 'Toestel innemen'
    },
    taking: {
      title: 'Toestel innemen',
      why: 'De school bewaart het toestel tot het einde van de schooldag.',
      pupil: 'Leerling',
      device: 'Toestel',
      holder: 'Bewaarder',
      place: 'Plek',
      note: 'Staat van het toestel',
      noteHint: 'Bijvoorbeeld: barst in het scherm. Mag leeg blijven.',
      save: 'Innemen',
      done: (clock: string) => `Ingenomen. De leerling krijgt het om ${clock} terug.`
    },
    handing: {
      title: 'Teruggeven',
      what: (device: string, name: string) => `De ${device} van ${name}`,
      to: 'Aan wie?',
      pupil: 'Aan de leerling',
      guardian: 'Aan een ouder',
      guardianWhy: 'Kijk of je de ouder kent of vraag om een bewijs.',
      note: 'Toelichting',
      noteHint: 'Mag leeg blijven.',
      save: 'Teruggegeven',
      done: 'Teruggegeven.'
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
      heldAt: (place, holder) => `${place}, with ${holder}`,
      due: (moment) => `back ${moment}`,
      overdue: (moment) => `should have been back: ${moment}`,
      taken: 'taken',
      'left-behind': 'left behind',
      handBack: 'Give back',
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
      noSchool: (why) => (why ? `No school today: ${why}.` : 'No school today.'),
      take: 'Take a device'
    },
    taking: {
      title: 'Take a device',
      why: 'The school keeps the device until the end of the school day.',
      pupil: 'Pupil',
      device: 'Device',
      holder: 'Keeper',
      place: 'Place',
      note: 'Condition of the device',
      noteHint: 'For example: crack in the screen. May stay empty.',
      save: 'Take',
      done: (clock) => `Taken. The pupil gets it back at ${clock}.`
    },
    handing: {
      title: 'Give back',
      what: (device, name) => `The ${device} of ${name}`,
      to: 'To whom?',
      pupil: 'To the pupil',
      guardian: 'To a parent',
      guardianWhy: 'See that you know the parent, or ask for proof.',
      note: 'Note',
      noteHint: 'May stay empty.',
      save: 'Given back',
      done: 'Given back.'
    }
  }
)
