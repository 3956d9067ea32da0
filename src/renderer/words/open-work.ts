import { both } from './language'
import { count, listed } from './when'

/** What the desk asks beside decisions and letters: objections, contested offences, rounds and imports. */
export const openWork = both(
  {
    objection: {
      waits: 'Schrijf op wat er met dit bezwaar is gedaan.',
      settle: 'Bezwaar afhandelen',
      text: 'Schrijf op met wie is gesproken en wat is geantwoord. De brief en het antwoord blijven staan zoals ze zijn.',
      note: 'Wat is er gedaan?',
      done: 'Het bezwaar is afgehandeld.',
      takeBack: 'Bezwaar weer openzetten',
      reopened: 'Het bezwaar staat weer open.',
      settled: (day: string, note: string) => `Afgehandeld op ${day}: ${note}`,
      chip: { objected: 'bezwaar', refused: 'werkt niet mee' },
      since: (day: string, who: string) => `Gezegd door ${who}, op ${day}.`
    },
    contested: {
      about: 'overtreding betwist',
      since: (day: string, who: string) => `Gezegd door ${who}, op ${day}.`,
      of: (kind: string, when: string) => `${kind}, ${when}`,
      why: 'De overtreding telt mee tot iemand dit heeft uitgezocht. Kies wat er met haar gebeurt, met een reden.',
      record: 'De overtreding in het dossier'
    },
    said: 'Wat is er gezegd?',
    round: {
      name: (className: string, hour: string) => `${className} · ${hour}`,
      by: (day: string, name: string) => `${day}, ${name}`,
      held: (n: number) => `nog ${count(n, 'toestel', 'toestellen')}`,
      unread: 'niet afgerond',
      about: 'ronde niet gesloten',
      open: 'Naar de ronde',
      text: {
        held: (n: number) =>
          `De les is voorbij en ${count(n, 'toestel ligt', 'toestellen liggen')} nog op school volgens deze ronde.`,
        unread: 'De les is voorbij en de ronde is niet afgerond. Niemand heeft de uitzonderingen bekeken.'
      },
      next: {
        held: 'Geef in de ronde terug wat terug is, of leg vast wat er op school achterblijft.',
        unread: 'Rond de ronde af, of vraag het aan degene die haar begon.'
      },
      begun: (name: string, day: string) => `Begonnen door ${name}, ${day}.`,
      more: (n: number) => `Nog ${count(n, 'ronde is', 'rondes zijn')} niet gesloten. Ze komen hier na deze.`
    },
    imports: {
      name: (day: string) => `Import van ${day}`,
      about: 'vragen na een import',
      count: (leavers: number, guardians: number, mentors: number) =>
        listed(
          [
            leavers > 0 && count(leavers, 'leerling', 'leerlingen'),
            guardians > 0 && count(guardians, 'ouder', 'ouders'),
            mentors > 0 && count(mentors, 'mentor', 'mentoren')
          ].filter((part) => part !== false)
        ),
      by: (name: string) => `Ingelezen door ${name}. Dit kon het bestand niet zeggen.`,
      kind: {
        leaver: 'Stond niet in het bestand',
        guardian: 'Stond niet meer bij deze leerling',
        mentor: 'Staat niet bij het personeel'
      },
      decide: 'Vragen beantwoorden',
      import: 'Naar Importeren',
      allStay: 'Alles blijft zo',
      allStayText:
        'Deze leerlingen blijven op school en deze ouders blijven contact. Dit schooljaar vraagt een import dit niet opnieuw.',
      stays: { leaver: 'Blijft op school', guardian: 'Blijft contact', mentor: 'Blijft zo' },
      gone: { leaver: 'Is van school', guardian: 'Geen contact meer' },
      hint: 'Een leerling die van school is, houdt het dossier. Een ouder die geen contact meer is, krijgt geen brieven meer.',
      answered: { stays: 'Blijft', gone: 'Weg' },
      done: (n: number) => `${count(n, 'vraag is', 'vragen zijn')} beantwoord.`,
      which: (act: string, who: string) => `${act}: ${who}`,
      list: 'Vragen van deze import',
      staff: 'Naar Personeel',
      andMore: (n: number) => `En nog ${n}.`
    },
    next: 'Nieuw werk verschijnt hier vanzelf. De lijst hieronder laat zien bij wie het vaker gebeurt.'
  },
  {
    objection: {
      waits: 'Write down what was done with this objection.',
      settle: 'Settle the objection',
      text: 'Write down who was spoken to and what was answered. The letter and the reply stay as they are.',
      note: 'What was done?',
      done: 'The objection is settled.',
      takeBack: 'Open the objection again',
      reopened: 'The objection is open again.',
      settled: (day, note) => `Settled on ${day}: ${note}`,
      chip: { objected: 'objection', refused: 'does not cooperate' },
      since: (day, who) => `Said by ${who}, on ${day}.`
    },
    contested: {
      about: 'offence contested',
      since: (day, who) => `Said by ${who}, on ${day}.`,
      of: (kind, when) => `${kind}, ${when}`,
      why: 'The offence counts until somebody has looked into it. Choose what becomes of it, with a reason.',
      record: 'The offence in the file'
    },
    said: 'What was said?',
    round: {
      name: (className, hour) => `${className} · ${hour}`,
      by: (day, name) => `${day}, ${name}`,
      held: (n) => `${count(n, 'device', 'devices')} in`,
      unread: 'not concluded',
      about: 'round not closed',
      open: 'To the round',
      text: {
        held: (n) =>
          `The lesson is over and by this round ${count(n, 'device is', 'devices are')} still at school.`,
        unread: 'The lesson is over and the round was not concluded. Nobody has read its exceptions.'
      },
      next: {
        held: 'Give back in the round what went back, or record what stays behind at school.',
        unread: 'Conclude the round, or ask whoever began it.'
      },
      begun: (name, day) => `Begun by ${name}, ${day}.`,
      more: (n) => `${count(n, 'more round is', 'more rounds are')} not closed. They come here after these.`
    },
    imports: {
      name: (day) => `Import of ${day}`,
      about: 'questions after an import',
      count: (leavers, guardians, mentors) =>
        listed(
          [
            leavers > 0 && count(leavers, 'pupil', 'pupils'),
            guardians > 0 && count(guardians, 'guardian', 'guardians'),
            mentors > 0 && count(mentors, 'mentor', 'mentors')
          ].filter((part) => part !== false)
        ),
      by: (name) => `Read in by ${name}. This the file could not tell.`,
      kind: {
        leaver: 'Was not in the file',
        guardian: 'Is no longer named with this pupil',
        mentor: 'Is not on the staff'
      },
      decide: 'Answer the questions',
      import: 'To Import',
      allStay: 'All stays as it is',
      allStayText:
        'These pupils stay at school and these guardians stay contacts. No import of this school year asks it again.',
      stays: { leaver: 'Stays at school', guardian: 'Stays a contact', mentor: 'Stays so' },
      gone: { leaver: 'Left school', guardian: 'No contact any more' },
      hint: 'A pupil who left keeps the file. A guardian who is no contact any more gets no more letters.',
      answered: { stays: 'Stays', gone: 'Gone' },
      done: (n) => `${count(n, 'question was', 'questions were')} answered.`,
      which: (act, who) => `${act}: ${who}`,
      list: 'Questions of this import',
      staff: 'To Staff',
      andMore: (n) => `And ${n} more.`
    },
    next: 'New work appears here by itself. The list below shows with whom it happens more often.'
  }
)
