import { dayParts, listedIn, type Phrases } from './shape'
import { toldPl } from './told/pl'

const rules = new Intl.PluralRules('pl')
const quoted = (text: string): string => `„${text}”`
/** The form of a noun after a number: 1, 2 to 4, and the rest. */
const counted = (n: number, one: string, few: string, many: string): string =>
  ({ one, few, many, other: many, zero: many, two: few })[rules.select(n)]

/** Polish. Names and facts stand in the nominative, after a colon or beside 'dziecko', so that none is declined. */
export const pl: Phrases = {
  measures: {
    talk: 'rozmowa o zasadach dotyczących telefonów',
    'keep-end-of-lesson': 'przechowanie telefonu w szkole do końca lekcji',
    'keep-end-of-day': 'przechowanie telefonu w szkole do końca dnia szkolnego',
    'inform-guardians': 'wiadomość do domu',
    'note-in-file': 'wpis w aktach ucznia',
    'inform-mentor': 'informacja dla mentora',
    card: 'karta kontroli telefonu, podpisywana w domu',
    'call-guardians': 'telefon do domu',
    'long-day': 'jeden pełny dzień w szkole, także w czasie wolnych godzin',
    'long-days': 'kilka pełnych dni w szkole, także w czasie wolnych godzin',
    'talk-with-guardians': 'rozmowa w szkole z udziałem rodziny',
    'hand-in-daily': 'oddawanie telefonu każdego ranka i odbieranie go po ostatniej lekcji',
    'guardian-collects': 'odbiór telefonu przez rodzica lub opiekuna',
    'network-off': 'brak dostępu do sieci szkolnej na własnych urządzeniach',
    'care-consultation': 'omówienie sytuacji na spotkaniu zespołu wsparcia',
    warning: 'oficjalne ostrzeżenie',
    suspension: 'czasowe zawieszenie w prawach ucznia'
  },
  afterLast: 'dyrektor szkoły zdecyduje wtedy, co jest potrzebne',
  places: {
    lesson: { moment: 'podczas lekcji', lesson: 'lekcja' },
    break: { moment: 'podczas przerwy', lesson: 'przerwa' },
    grounds: { moment: 'na terenie szkoły', lesson: 'teren szkoły' },
    trip: { moment: 'podczas zajęć poza szkołą', lesson: 'zajęcia poza szkołą' },
    outside: { moment: 'poza szkołą', lesson: 'poza szkołą' }
  },
  hour: (nth) => ({ moment: `podczas ${nth} lekcji`, lesson: `${nth} lekcja` }),
  observers: {
    teacher: 'nauczyciel',
    mentor: 'mentor',
    director: 'dyrektor szkoły',
    administrator: 'pracownik szkoły'
  },
  functions: { mentor: 'mentor', director: 'dyrektor szkoły', contact: 'osoba do kontaktu' },
  ordinal: (n) => `${n}.`,
  day: (date, withWeekday) => {
    const { weekday, day, month, year } = dayParts('pl-PL', date)
    return `${day} ${month} ${year}${withWeekday ? ` r. (${weekday})` : ''}`
  },
  moment: (day, clock) => `${day}, godz. ${clock}`,
  windows: {
    year: (years) => `rok szkolny ${years}`,
    weeks: (weeks) =>
      counted(
        weeks,
        'ostatni tydzień szkolny',
        `ostatnie ${weeks} tygodnie szkolne`,
        `ostatnie ${weeks} tygodni szkolnych`
      ),
    week: 'ten tydzień szkolny',
    incident: 'to zdarzenie'
  },
  weeks: (weeks) => `${weeks} ${counted(weeks, 'tydzień szkolny', 'tygodnie szkolne', 'tygodni szkolnych')}`,
  listed: listedIn('pl-PL'),
  placed: (city, day) => `${city}, ${day}`,
  semicolon: '; ',
  collector: (byParent, givenName) => (byParent ? 'rodzic lub opiekun' : givenName),
  identity: 'dokument tożsamości',
  ladder: (nth, clause) =>
    `tak przewiduje szkolny plan działania, gdy dzieje się to ${nth} raz${clause && ` (${clause})`}.`,
  label: quoted,
  quoted,
  signature: (name) => `Podpis: ${name}`,
  told: toldPl,
  mail: {
    subject: (school, reference) => `Pismo ze szkoły: ${school}, znak ${reference}`,
    found: (school, reference) =>
      `W załączniku znajdą Państwo pismo ze szkoły: ${school}. Znak pisma: ${reference}.`,
    call: (whom) => `W razie pytań prosimy o telefon: ${whom}.`
  }
}
