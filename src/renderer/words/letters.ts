import { both } from './language'
import { count } from './when'

/** The words of the screens in src/renderer/letters. */
export const letters = both(
  {
    title: 'Brieven',
    context: (ready: number) =>
      ready === 0
        ? 'Er ligt geen brief klaar.'
        : `${count(ready, 'brief ligt', 'brieven liggen')} klaar om te versturen.`,
    none: 'Er is nog geen brief. Een brief komt hier na een besluit.',
    toDesk: 'Naar de besluiten',
    list: 'Brieven op volgorde van besluit',
    choose: (reference: string) => `${reference} kiezen`,
    chooseAll: (group: string) => `${group}: alles kiezen`,
    ready: 'ligt klaar',
    went: {
      printed: (day: string) => `afgedrukt op ${day}`,
      saved: (day: string) => `opgeslagen op ${day}`,
      portal: (day: string) => `in het ouderportaal gezet op ${day}`,
      posted: (day: string) => `met de post verstuurd op ${day}`,
      mailed: (day: string) => `gemaild op ${day}`
    },
    groups: { ready: 'Klaar om te versturen', gone: 'Verstuurd' },
    print: (n: number) => `Afdrukken (${n})`,
    save: (n: number) => (n === 1 ? 'Opslaan als PDF' : `Opslaan als PDF (${n})`),
    fetching: (done: number, all: number) => `Pagina’s ophalen: ${done} van ${all} brieven`,
    tooMany: (most: number) =>
      `Kies hoogstens ${most} brieven tegelijk. Er is niets afgedrukt of opgeslagen.`,
    making: (done: number, all: number) => `PDF maken: ${done} van ${count(all, 'brief', 'brieven')}`,
    asked: {
      title: 'Zijn de brieven goed afgedrukt?',
      text: (n: number) =>
        `${count(n, 'brief wordt', 'brieven worden')} dan gemarkeerd als afgedrukt. Dat kan niet ongedaan worden gemaakt.`,
      fromFile:
        'Alle brieven staan op volgorde van klas in het bestand dat je net opsloeg. Open het en druk het af.',
      yes: 'Ja, afgedrukt',
      no: 'Nee, nog niet'
    },
    issued: (n: number) => `${count(n, 'brief', 'brieven')} gemarkeerd als verstuurd.`,
    reference: 'Kenmerk',
    to: 'Aan',
    about: 'Over',
    kind: 'Soort',
    decided: 'Besloten',
    status: 'Status',
    nothingChosen: 'Kies links een brief om hem hier te zien.',
    sheets: (reference: string, recipient: string) => `Brief ${reference} aan ${recipient}`,
    page: (n: number, all: number) => `bladzijde ${n} van ${all}`
  },
  {
    title: 'Letters',
    context: (ready) =>
      ready === 0 ? 'No letter is ready.' : `${count(ready, 'letter is', 'letters are')} ready to send.`,
    none: 'There is no letter yet. A letter comes here after a decision.',
    toDesk: 'To the decisions',
    list: 'Letters in order of decision',
    choose: (reference) => `Choose ${reference}`,
    chooseAll: (group) => `${group}: choose all`,
    ready: 'ready',
    went: {
      printed: (day) => `printed on ${day}`,
      saved: (day) => `saved on ${day}`,
      portal: (day) => `put in the parent portal on ${day}`,
      posted: (day) => `sent by post on ${day}`,
      mailed: (day) => `e-mailed on ${day}`
    },
    groups: { ready: 'Ready to send', gone: 'Sent' },
    print: (n) => `Print (${n})`,
    save: (n) => (n === 1 ? 'Save as PDF' : `Save as PDF (${n})`),
    fetching: (done, all) => `Fetching pages: ${done} of ${all} letters`,
    tooMany: (most) => `Choose at most ${most} letters at a time. Nothing was printed or saved.`,
    making: (done, all) => `Making the PDF: ${done} of ${count(all, 'letter', 'letters')}`,
    asked: {
      title: 'Were the letters printed well?',
      text: (n) => `${count(n, 'letter is', 'letters are')} then marked as printed. That cannot be undone.`,
      fromFile: 'All letters are in the file you just saved, in order of class. Open it and print it.',
      yes: 'Yes, printed',
      no: 'No, not yet'
    },
    issued: (n) => `${count(n, 'letter', 'letters')} marked as sent.`,
    reference: 'Reference',
    to: 'To',
    about: 'About',
    kind: 'Kind',
    decided: 'Decided',
    status: 'Status',
    nothingChosen: 'Choose a letter on the left to see it here.',
    sheets: (reference, recipient) => `Letter ${reference} to ${recipient}`,
    page: (n, all) => `page ${n} of ${all}`
  }
)
