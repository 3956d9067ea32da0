import { both } from './language'
import { count, hourName, plainDay } from './when'

/** The words of *Mijn rooster*, and of standing in for a colleague. */
export const timetable = both(
  {
    now: {
      title: 'Je rooster nu',
      none: 'Belvrij kent je rooster nog niet. Vandaag stelt nu de klas voor die je de vorige keer op dit uur had.',
      weekly: (n: number) =>
        `Vandaag volgt het weekrooster van de school: ${count(n, 'les', 'lessen')} per week.`,
      file: 'Uit een agendabestand',
      address: {
        somtoday: 'Uit Somtoday',
        magister: 'Uit Magister',
        zermelo: 'Uit Zermelo',
        other: 'Van een ander adres'
      },
      readAt: (moment: string) => `gelezen ${moment}`,
      lessons: (n: number, until: string | null) =>
        until === null
          ? 'Er staan nu geen lessen in.'
          : `${count(n, 'les', 'lessen')} tot en met ${plainDay(until)}.`,
      daily: 'Belvrij leest dit adres elke dag opnieuw.',
      once: 'Een bestand verandert niet mee. Lees na een wijziging van je rooster een nieuw bestand in.',
      refresh: 'Nu vernieuwen',
      forget: 'Rooster vergeten'
    },
    problem: {
      'address-refused':
        'Het adres geeft je rooster niet meer; de lessen van de vorige keer blijven staan. Maak in je roosterprogramma een nieuw adres en plak het hieronder.',
      'address-unreachable':
        'Het adres gaf de laatste keer geen antwoord; de lessen van de vorige keer blijven staan. Belvrij probeert het morgen opnieuw, of kies Nu vernieuwen.',
      'address-not-safe':
        'Het adres verwijst door naar een plek die Belvrij niet gebruikt; de lessen van de vorige keer blijven staan. Maak een nieuw adres en plak het hieronder.',
      'not-a-calendar':
        'Op het adres staat geen agenda meer; de lessen van de vorige keer blijven staan. Maak een nieuw adres en plak het hieronder.',
      empty: 'De agenda was de laatste keer leeg; de lessen van de vorige keer blijven staan.',
      'too-large': 'De agenda was de laatste keer te groot; de lessen van de vorige keer blijven staan.'
    },
    read: {
      title: 'Rooster inlezen',
      other: 'Ander rooster inlezen',
      address: 'Adres van je rooster',
      hint: 'Plak hier het hele adres. Wie het heeft, kan je rooster lezen: Belvrij bewaart het en laat het nergens meer zien.',
      use: 'Adres gebruiken',
      where: [
        'In Somtoday, Magister en Zermelo staat het adres bij je rooster of bij je eigen instellingen, onder “agenda delen”, “iCal” of “abonneren”; je school kan dit hebben uitgezet.',
        'Het begint bij Somtoday met https://api.somtoday.nl, bij Magister met webcal://calendar.magister.net en bij Zermelo met https:// en de naam van je school, gevolgd door .zportal.nl.'
      ],
      whereTitle: 'Waar vind ik het adres?',
      orFile: 'Geen adres? Bewaar je rooster als agendabestand (.ics) en kies dat.',
      file: 'Bestand kiezen',
      tooLarge: 'Dit bestand is groter dan 5 MB. Bewaar een kortere periode en kies het opnieuw.',
      done: (lessons: number, until: string | null, unknown: number) =>
        [
          until === null
            ? 'Gelezen. Er staan geen lessen in van een klas of groep.'
            : `${count(lessons, 'les', 'lessen')} tot en met ${plainDay(until)}.`,
          unknown > 0 ? `${count(unknown, 'naam is', 'namen zijn')} nog geen klas.` : ''
        ]
          .filter(Boolean)
          .join(' ')
    },
    groups: {
      title: 'Namen in je rooster',
      unknown: (n: number) =>
        n === 0
          ? 'Elke naam hoort bij een klas of is geen klas van deze school.'
          : `${count(n, 'naam is', 'namen zijn')} nog geen klas. Kies een keer wat ${n === 1 ? 'de naam' : 'elke naam'} betekent; dat geldt dan voor alle collega’s.`,
      name: 'Naam',
      lessons: 'Lessen',
      means: 'Klas of groep',
      meaning: (name: string) => `Klas of groep bij ${name}`,
      choose: 'Kies een klas',
      none: 'geen klas van ons',
      byName: 'zelfde naam',
      notYet: 'nog geen klas'
    },
    forgetting: {
      title: 'Rooster vergeten?',
      text: 'Belvrij vergeet waar je rooster vandaan komt en alle lessen eruit. Wat je in je lessen hebt vastgelegd, blijft staan.',
      yes: 'Rooster vergeten',
      done: 'Je rooster is vergeten.'
    },
    hours: (first: number, last: number) =>
      first === last
        ? hourName(first)
        : last === first + 1
          ? `${first}e en ${last}e uur`
          : `${first}e t/m ${last}e uur`,
    standIn: {
      word: 'invallen',
      open: 'Lessen van een collega',
      back: 'Zelf een klas kiezen',
      colleague: 'Collega',
      lessons: (name: string, day: string) => `Lessen van ${name} op ${day}`,
      none: 'Van deze collega is op deze dag geen les bekend. Kies zelf een klas en een uur.',
      take: 'Ik val in',
      takeIt: (lesson: string) => `Ik val in: ${lesson}`,
      look: 'Openen',
      lookAt: (lesson: string) => `Openen: ${lesson}`,
      end: 'Toch niet invallen',
      ended: 'Je valt deze les niet meer in.'
    },
    kind: { class: '', group: 'groep', trip: 'uitje' },
    trip: {
      keeps: (days: string) => `Toestellen van dit uitje blijven in bewaring: ${days}.`,
      toCome: (day: string) => `Dit uitje begint op ${day}. Inleveren kan vanaf die dag.`
    }
  },
  {
    now: {
      title: 'Your timetable now',
      none: 'Belvrij does not know your timetable yet. For now, Today proposes the class you had last at this hour.',
      weekly: (n) => `Today follows the school’s weekly timetable: ${count(n, 'lesson', 'lessons')} a week.`,
      file: 'From a calendar file',
      address: {
        somtoday: 'From Somtoday',
        magister: 'From Magister',
        zermelo: 'From Zermelo',
        other: 'From another address'
      },
      readAt: (moment) => `read ${moment}`,
      lessons: (n, until) =>
        until === null
          ? 'There are no lessons in it now.'
          : `${count(n, 'lesson', 'lessons')} until ${plainDay(until)}.`,
      daily: 'Belvrij reads this address again every day.',
      once: 'A file does not follow changes. After a change of your timetable, read in a new file.',
      refresh: 'Refresh now',
      forget: 'Forget timetable'
    },
    problem: {
      'address-refused':
        'The address no longer gives your timetable; the lessons of last time stay. Make a new address in your timetable program and paste it below.',
      'address-unreachable':
        'The address did not answer last time; the lessons of last time stay. Belvrij tries again tomorrow, or choose Refresh now.',
      'address-not-safe':
        'The address leads on to a place Belvrij does not use; the lessons of last time stay. Make a new address and paste it below.',
      'not-a-calendar':
        'The address no longer holds a calendar; the lessons of last time stay. Make a new address and paste it below.',
      empty: 'The calendar was empty last time; the lessons of last time stay.',
      'too-large': 'The calendar was too large last time; the lessons of last time stay.'
    },
    read: {
      title: 'Read in a timetable',
      other: 'Read in another timetable',
      address: 'Address of your timetable',
      hint: 'Paste the whole address. Who has it can read your timetable: Belvrij keeps it and shows it nowhere again.',
      use: 'Use address',
      where: [
        'In Somtoday, Magister and Zermelo the address is with your timetable or your own settings, under “agenda delen”, “iCal” or “abonneren”; your school may have turned this off.',
        'It begins with https://api.somtoday.nl at Somtoday, with webcal://calendar.magister.net at Magister, and with https:// and the name of your school, followed by .zportal.nl, at Zermelo.'
      ],
      whereTitle: 'Where do I find the address?',
      orFile: 'No address? Save your timetable as a calendar file (.ics) and choose that.',
      file: 'Choose a file',
      tooLarge: 'This file is larger than 5 MB. Save a shorter period and choose it again.',
      done: (lessons, until, unknown) =>
        [
          until === null
            ? 'Read. There are no lessons of a class or group in it.'
            : `${count(lessons, 'lesson', 'lessons')} until ${plainDay(until)}.`,
          unknown > 0 ? `${count(unknown, 'name is', 'names are')} not a class yet.` : ''
        ]
          .filter(Boolean)
          .join(' ')
    },
    groups: {
      title: 'Names in your timetable',
      unknown: (n) =>
        n === 0
          ? 'Each name belongs to a class, or is no class of this school.'
          : `${count(n, 'name is', 'names are')} not a class yet. Choose once what ${n === 1 ? 'it means' : 'each means'}; it then holds for all colleagues.`,
      name: 'Name',
      lessons: 'Lessons',
      means: 'Class or group',
      meaning: (name) => `Class or group of ${name}`,
      choose: 'Choose a class',
      none: 'no class of ours',
      byName: 'same name',
      notYet: 'no class yet'
    },
    forgetting: {
      title: 'Forget the timetable?',
      text: 'Belvrij forgets where your timetable comes from and all lessons in it. What you recorded in your lessons stays.',
      yes: 'Forget timetable',
      done: 'Your timetable is forgotten.'
    },
    hours: (first, last) => (first === last ? hourName(first) : `hours ${first} to ${last}`),
    standIn: {
      word: 'standing in',
      open: 'Lessons of a colleague',
      back: 'Choose a class yourself',
      colleague: 'Colleague',
      lessons: (name, day) => `Lessons of ${name} on ${day}`,
      none: 'No lesson of this colleague is known on this day. Choose a class and an hour yourself.',
      take: 'I stand in',
      takeIt: (lesson) => `I stand in: ${lesson}`,
      look: 'Open',
      lookAt: (lesson) => `Open: ${lesson}`,
      end: 'Not standing in after all',
      ended: 'You no longer stand in for this lesson.'
    },
    kind: { class: '', group: 'group', trip: 'trip' },
    trip: {
      keeps: (days) => `Devices of this trip stay in custody: ${days}.`,
      toCome: (day) => `This trip begins on ${day}. Devices can be handed in from then on.`
    }
  }
)
