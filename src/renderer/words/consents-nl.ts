import { count } from './when'

export const consentsNl = {
  title: 'Beeldmateriaal',
  context: 'Wie mag dit schooljaar in beeld: op foto, film of geluid.',
  answer: { yes: 'ja', no: 'nee', ask: 'per activiteit vragen', none: 'nog geen antwoord' },
  by: { guardian: 'een ouder', pupil: 'de leerling' },
  said: (by: string, day: string) => `volgens ${by}, ${day}`,
  askAgain: 'Is nu 16 jaar: vraag het de leerling zelf.',
  card: {
    title: (year: string) => `Beeldmateriaal ${year}`,
    record: 'Antwoord vastleggen',
    history: (n: number) => `Eerdere antwoorden (${n})`,
    imported: 'uit een bestand'
  },
  form: {
    title: 'Antwoord over beeldmateriaal',
    text: 'Het antwoord geldt dit schooljaar en kan altijd veranderen. Wat er stond, blijft leesbaar.',
    answer: 'Mag de leerling in beeld?',
    options: { yes: 'Ja', no: 'Nee', ask: 'Per activiteit vragen' },
    by: 'Wie geeft het antwoord?',
    byHint: 'Onder de 16 jaar een ouder, daarna de leerling zelf.',
    byOptions: { guardian: 'Een ouder', pupil: 'De leerling' },
    on: 'Gegeven op',
    note: 'Toelichting (mag leeg blijven)',
    save: 'Vastleggen',
    done: 'Het antwoord is vastgelegd.'
  },
  overview: {
    class: 'Klas',
    choose: 'Kies een klas om te zien wie in beeld mag.',
    none: 'In deze klas zitten geen leerlingen.',
    caption: 'Antwoorden over beeldmateriaal',
    name: 'Leerling',
    answer: 'In beeld',
    given: 'Gegeven',
    import: 'Antwoorden importeren'
  },
  recording: {
    chip: 'met opname',
    field: 'Er wordt opgenomen: foto, film of geluid',
    fieldHint: 'Ieders eigen toestemming voor beeldmateriaal geldt.',
    count: (n: number) =>
      n === 0 ? 'Iedereen mag in beeld.' : `${count(n, 'leerling', 'leerlingen')} niet in beeld.`,
    who: 'Wie?',
    whoTitle: 'Niet in beeld',
    whoText: 'Kijk of niemand meeleest. Dat je dit opvraagt, wordt vastgelegd.'
  },
  importing: {
    title: 'Beeldmateriaal importeren',
    context: (year: string) => `Antwoorden voor schooljaar ${year}`,
    choose: 'Kies een CSV-bestand met een regel per leerling',
    chooseText:
      'Nodig zijn het leerlingnummer en het antwoord: ja, nee of per activiteit. Wie het antwoord gaf en wanneer mag erbij staan. Leerlingen zonder antwoord blijven zoals ze zijn.',
    button: 'Bestand kiezen',
    other: 'Ander bestand',
    back: 'Naar leerlingen importeren',
    here: 'Toestemming voor beeldmateriaal importeren',
    tooLarge: (name: string) => `${name} is te groot. Een bestand mag 5 MB zijn.`,
    columns: 'Welke kolom is wat?',
    column: {
      number: 'Leerlingnummer',
      answer: 'Antwoord',
      givenBy: 'Gegeven door',
      givenOn: 'Gegeven op'
    },
    noColumn: 'Niet in dit bestand',
    nameless: (n: number) => `Kolom ${n}`,
    read: (rows: number, unchanged: number, blank: number) =>
      [
        count(rows, 'regel', 'regels'),
        unchanged > 0 ? `${unchanged} al zo vastgelegd` : '',
        blank > 0 ? `${blank} zonder antwoord` : ''
      ]
        .filter(Boolean)
        .join(' · '),
    errors: 'Dit moet eerst goed',
    warnings: 'Deze regels slaan we over',
    line: (line: number, column: string | null) => (column ? `regel ${line}, ${column}` : `regel ${line}`),
    more: (n: number) => `en nog ${n}`,
    problem: {
      'column-missing': 'Wijs hierboven aan in welke kolom dit staat.',
      'header-twice': 'Twee kolommen hebben dezelfde naam.',
      'row-short': 'De regel is korter dan de andere.',
      'row-long': 'De regel heeft te veel cellen. Zet tekst met een scheidingsteken tussen aanhalingstekens.',
      'number-missing': 'Het leerlingnummer ontbreekt.',
      'number-twice': 'Deze leerling staat er twee keer in. Haal een van de regels weg.',
      'pupil-unknown': 'Deze leerling zit niet op school.',
      'answer-unclear': 'Schrijf ja, nee of per activiteit.',
      'giver-unclear': 'Schrijf ouder of leerling.',
      'giver-odd': 'Onder de 16 antwoordt een ouder, daarna de leerling.',
      'date-unclear': 'Schrijf de datum als dag-maand-jaar.',
      'date-to-come': 'De datum ligt in de toekomst.',
      'date-old': 'Het antwoord is van een ander schooljaar en geldt niet meer.'
    },
    changes: (n: number) => `Dit verandert er (${n})`,
    nothing: 'Er verandert niets: alles staat al zo vastgelegd.',
    from: 'Nu',
    to: 'Wordt',
    apply: (n: number) => `Vastleggen (${n})`,
    done: (n: number) =>
      `${count(n, 'antwoord', 'antwoorden')} vastgelegd. Vooraf is een reservekopie gemaakt.`
  }
}
