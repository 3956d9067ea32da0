import { both } from './language'
import { count } from './when'

/** What became of letters after they went out, on the screens in src/renderer/letters and in a pupil's file. */
export const onFile = both(
  {
    title: 'Antwoord en dossier',
    state: {
      ready: 'ligt klaar',
      issued: 'verstuurd',
      waiting: 'wacht op antwoord',
      overdue: 'antwoord te laat',
      answered: 'beantwoord',
      undeliverable: 'kwam onbestelbaar terug',
      retracted: 'ingetrokken'
    },
    filters: {
      label: 'Welke brieven?',
      ready: 'Klaar om te versturen',
      waiting: 'Wacht op antwoord',
      overdue: 'Te laat',
      answered: 'Beantwoord',
      undeliverable: 'Kwam terug',
      'mail-trouble': 'E-mail niet gelukt',
      'not-in-dossier': 'Niet in dossier',
      retracted: 'Ingetrokken',
      all: 'Alles'
    },
    noneHere: 'Geen enkele brief staat zo. Kies hierboven andere brieven.',
    retractedGroup: 'Ingetrokken',
    never: 'nooit verstuurd',
    readyText: 'Deze brief ligt klaar. Na het versturen leg je hier het antwoord vast.',
    neverText: 'Deze brief is nooit verstuurd: wat erin stond, geldt niet meer.',
    retractedBy: 'Ingetrokken met brief',
    due: (day: string) => `Antwoord verwacht tot en met ${day}.`,
    dueWas: (day: string) => `Het antwoord had er op ${day} moeten zijn. Herinner de ontvanger of bel.`,
    notAsked: 'Deze brief vraagt geen antwoord.',
    record: 'Antwoord vastleggen',
    recordAnother: 'Ander antwoord vastleggen',
    remind: 'Herinnering vastleggen',
    reminded: 'De herinnering is vastgelegd. De tijd voor een antwoord begint opnieuw.',
    takeBack: 'Antwoord terugnemen',
    takenBack: 'Het antwoord is teruggenomen.',
    ask: {
      title: 'Antwoord op de brief',
      which: 'Wat is het antwoord?',
      day: 'Op welke dag?',
      note: 'Toelichting',
      noteHint: 'In één of twee zinnen. Geen gezondheid of geloof, en geen namen van andere leerlingen.',
      save: 'Vastleggen',
      saved: 'Het antwoord is vastgelegd.'
    },
    reply: {
      seen: 'Gezien',
      agreed: 'Akkoord',
      objected: 'Bezwaar',
      refused: 'Werkt niet mee',
      'no-reply-needed': 'Geen antwoord nodig',
      undeliverable: 'Onbestelbaar terug'
    },
    replyText: {
      seen: 'De brief is gelezen. Het strookje kwam bijvoorbeeld terug.',
      agreed: 'De ontvanger is het eens met de maatregel.',
      objected: 'De ontvanger is het niet eens. Schrijf op waarom.',
      refused: 'De ontvanger weigert mee te werken. Schrijf op wat er is gezegd.',
      'no-reply-needed': 'De school wacht niet langer, bijvoorbeeld na een gesprek.',
      undeliverable: 'De post of de mail kwam niet aan. Controleer het adres.'
    },
    line: {
      struck: 'Antwoord teruggenomen',
      settled: 'Bezwaar afgehandeld',
      'not-settled': 'Bezwaar weer open',
      reminded: 'Herinnerd',
      'in-dossier': 'In dossier gezet',
      'not-in-dossier': 'Uit dossier gehaald'
    },
    story: 'Wat er is vastgelegd',
    on: (day: string, name: string) => `${day}, door ${name}`,
    inDossier: 'In dossier gezet',
    inDossierHint: 'In Somtoday, Magister of ParnasSys, bij deze leerling.',
    put: (n: number) => `${count(n, 'brief staat', 'brieven staan')} nu als in dossier gezet.`,
    tookOut: (n: number) => `${count(n, 'brief staat', 'brieven staan')} nu als niet in dossier.`,
    putAll: (n: number) => `In dossier gezet (${n})`,
    note: {
      open: 'Notitie voor het dossier',
      title: 'Notitie voor Somtoday, Magister of ParnasSys',
      subject: 'Onderwerp',
      body: 'Notitie',
      file: 'Bestandsnaam',
      copy: 'Kopiëren',
      copySubject: 'Onderwerp kopiëren',
      copyBody: 'Notitie kopiëren',
      copyFile: 'Bestandsnaam kopiëren',
      copied: 'Gekopieerd. Plak het in het dossier.',
      byHand: 'Kopiëren lukte hier niet. De tekst is geselecteerd: druk op Ctrl+C.'
    },
    replyDays: 'Schooldagen om te antwoorden',
    replyDaysHint: 'Zo lang wacht de school op een antwoord op een brief, voordat iemand herinnert.',
    replySlip: 'Antwoordstrook onder brieven die om een antwoord vragen',
    replySlipHint:
      'Ouders vullen hem in en leveren hem in, met de datum waarop de school het antwoord verwacht.',
    dossierName: {
      label: 'Bestandsnaam van brieven in het dossier',
      hint: (parts: string, example: string | null) =>
        `Te gebruiken: ${parts}.${example === null ? '' : ` Zo wordt het: ${example}`}`,
      example: {
        kenmerk: 'TEL-2026-0042',
        soort: 'schriftelijke waarschuwing',
        datum: '2026-11-20',
        schooljaar: '2026-2027',
        leerlingnummer: '10234'
      },
      why: {
        'no-reference': 'Zet {kenmerk} in de naam: anders heten twee brieven hetzelfde.',
        'unknown-part': 'Tussen accolades kan alleen wat hierboven staat.',
        'bad-sign': 'Deze tekens kunnen niet in een bestandsnaam: \\ / : * ? " < > | en losse accolades.'
      }
    }
  },
  {
    title: 'Reply and file',
    state: {
      ready: 'ready',
      issued: 'sent',
      waiting: 'waits for a reply',
      overdue: 'reply overdue',
      answered: 'answered',
      undeliverable: 'came back undelivered',
      retracted: 'retracted'
    },
    filters: {
      label: 'Which letters?',
      ready: 'Ready to send',
      waiting: 'Waits for a reply',
      overdue: 'Overdue',
      answered: 'Answered',
      undeliverable: 'Came back',
      'mail-trouble': 'E-mail not delivered',
      'not-in-dossier': 'Not in file',
      retracted: 'Retracted',
      all: 'All'
    },
    noneHere: 'No letter stands like this. Choose other letters above.',
    retractedGroup: 'Retracted',
    never: 'never sent',
    readyText: 'This letter is ready. After sending it you record the reply here.',
    neverText: 'This letter was never sent: what it said no longer holds.',
    retractedBy: 'Taken back by letter',
    due: (day) => `A reply is expected by ${day}.`,
    dueWas: (day) => `The reply should have been here on ${day}. Remind the recipient or call.`,
    notAsked: 'This letter asks for no reply.',
    record: 'Record a reply',
    recordAnother: 'Record another reply',
    remind: 'Record a reminder',
    reminded: 'The reminder is on record. The time to reply begins anew.',
    takeBack: 'Take the reply back',
    takenBack: 'The reply was taken back.',
    ask: {
      title: 'Reply to the letter',
      which: 'What is the reply?',
      day: 'On which day?',
      note: 'Explanation',
      noteHint: 'In one or two sentences. No health or religion, and no names of other pupils.',
      save: 'Record',
      saved: 'The reply is on record.'
    },
    reply: {
      seen: 'Seen',
      agreed: 'Agreed',
      objected: 'Objected',
      refused: 'Does not cooperate',
      'no-reply-needed': 'No reply needed',
      undeliverable: 'Came back undelivered'
    },
    replyText: {
      seen: 'The letter was read; the reply slip came back, for example.',
      agreed: 'The recipient agrees with the measure.',
      objected: 'The recipient does not agree. Write down why.',
      refused: 'The recipient refuses to cooperate. Write down what was said.',
      'no-reply-needed': 'The school waits no longer, after a talk for example.',
      undeliverable: 'The post or the mail did not arrive. Check the address.'
    },
    line: {
      struck: 'Reply taken back',
      settled: 'Objection settled',
      'not-settled': 'Objection open again',
      reminded: 'Reminded',
      'in-dossier': 'Put in the file',
      'not-in-dossier': 'Taken out of the file'
    },
    story: 'What was recorded',
    on: (day, name) => `${day}, by ${name}`,
    inDossier: 'Put in the file',
    inDossierHint: 'In Somtoday, Magister or ParnasSys, with this pupil.',
    put: (n) => `${count(n, 'letter is', 'letters are')} now marked as in the file.`,
    tookOut: (n) => `${count(n, 'letter is', 'letters are')} now marked as not in the file.`,
    putAll: (n) => `Put in the file (${n})`,
    note: {
      open: 'Note for the file',
      title: 'Note for Somtoday, Magister or ParnasSys',
      subject: 'Subject',
      body: 'Note',
      file: 'File name',
      copy: 'Copy',
      copySubject: 'Copy the subject',
      copyBody: 'Copy the note',
      copyFile: 'Copy the file name',
      copied: 'Copied. Paste it in the file.',
      byHand: 'Copying did not work here. The text is selected: press Ctrl+C.'
    },
    replyDays: 'School days to reply',
    replyDaysHint: 'So long the school waits for a reply to a letter before somebody reminds.',
    replySlip: 'Reply slip under letters that ask for an answer',
    replySlipHint: 'Parents fill it in and hand it back, by the day on which the school expects the answer.',
    dossierName: {
      label: 'File name of letters in the pupil file',
      hint: (parts: string, example: string | null) =>
        `You can use: ${parts}.${example === null ? '' : ` It becomes: ${example}`}`,
      example: {
        kenmerk: 'TEL-2026-0042',
        soort: 'written warning',
        datum: '2026-11-20',
        schooljaar: '2026-2027',
        leerlingnummer: '10234'
      },
      why: {
        'no-reference': 'Put {kenmerk} in the name: otherwise two letters are called the same.',
        'unknown-part': 'Between braces only what stands above can be used.',
        'bad-sign': 'These signs cannot be in a file name: \\ / : * ? " < > | and single braces.'
      }
    }
  }
)
