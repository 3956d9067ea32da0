import type { Saved } from '../saved'
import { both } from './language'

const savedNl: Record<Saved, string> = {
  saved: 'Opgeslagen',
  busy: 'Bezig met opslaan',
  unsaved: 'Niet opgeslagen'
}
const savedEn: Record<Saved, string> = { saved: 'Saved', busy: 'Saving', unsaved: 'Not saved' }

/** The words around every screen: the rail, the palette, the keys, the parts and what goes wrong on the road. */
export const frame = both(
  {
    app: 'Belvrij',
    place: {
      today: 'Vandaag',
      lesson: 'Les',
      pupils: 'Leerlingen',
      pupil: 'Leerling',
      permissions: 'Toestemming',
      letters: 'Brieven',
      desk: 'Directie',
      report: 'Rapport',
      importing: 'Importeren',
      settings: 'Instellingen'
    },
    rail: {
      name: 'Onderdelen',
      skip: 'Naar de inhoud',
      search: 'Zoeken',
      lock: 'Vergrendelen',
      signOut: 'Afmelden',
      theme: 'Thema',
      light: 'Licht',
      dark: 'Donker',
      system: 'Zoals de computer',
      language: 'Taal',
      dutch: 'Nederlands',
      english: 'English',
      keys: 'Toetsen'
    },
    saved: savedNl,
    sample: {
      title: 'Voorbeeldschool',
      text: 'Alles hier is verzonnen. Je eigen school staat hier los van.',
      leave: 'Voorbeeldschool verwijderen'
    },
    palette: {
      title: 'Zoeken',
      label: 'Zoek een leerling of een scherm',
      none: (query: string) => `Niets gevonden voor “${query}”.`,
      offence: 'Overtreding vastleggen',
      results: (n: number) => (n === 1 ? '1 resultaat' : `${n} resultaten`),
      open: 'openen',
      record: 'overtreding vastleggen',
      screen: 'scherm',
      action: 'actie'
    },
    keys: {
      title: 'Toetsen',
      everywhere: 'Overal',
      today: 'Vandaag',
      take: 'Toestel innemen',
      lesson: 'Les',
      desk: 'Directie',
      search: 'Zoeken: leerling, scherm, overtreding',
      lock: 'Scherm vergrendelen',
      help: 'Deze lijst',
      save: 'Doen wat in het venster staat, ook uit een tekstvak',
      escape: 'Sluiten of terug',
      number: 'Vaknummer: niet ingeleverd',
      arrows: 'Naar een ander vak',
      space: 'Vak omzetten',
      rest: 'Overige ingeleverd',
      undo: 'Ongedaan maken',
      next: 'Volgende en vorige',
      first: 'Doen wat bij de open regel bovenaan staat',
      decide: 'De knoppen bij de open regel: besluiten, afhandelen, openen'
    },
    broken: {
      title: 'Dit scherm kan niet worden getoond',
      text: 'Wat was opgeslagen, is veilig. Laad het scherm opnieuw.',
      again: 'Opnieuw laden'
    },
    no: {
      failed: (ticket: string) =>
        `Er ging iets mis in Belvrij. Probeer het opnieuw. Nummer voor de beheerder: ${ticket}.`,
      uncertain: (ticket: string | null) =>
        `Uitkomst onbekend: kijk of het is opgeslagen voordat je het opnieuw doet.${ticket ? ` Nummer: ${ticket}.` : ''}`,
      invalid: 'Niet alles is goed ingevuld. Controleer de velden; er is niets opgeslagen.',
      locked: 'Het scherm is vergrendeld. Ontgrendel het om verder te gaan.',
      closed: 'Je bent niet meer aangemeld. Meld je opnieuw aan.',
      forbidden: 'Dit mag niet met jouw rol. Vraag de directeur of de beheerder.',
      unknown: 'Dit scherm past niet bij deze versie van Belvrij. Laad het scherm opnieuw.',
      offline: 'Belvrij is niet bereikbaar. Wat was opgeslagen, is veilig. Probeer het zo opnieuw.',
      outside: 'Dit venster heeft geen toegang. Open Belvrij opnieuw vanuit het programma.'
    },
    part: {
      close: 'Sluiten',
      undo: 'Ongedaan maken',
      cancel: 'Annuleren',
      ending: 'Wordt gestopt…',
      save: 'Opslaan',
      nothingFound: 'Niets gevonden',
      showPassword: 'Wachtwoord tonen',
      clear: 'Leegmaken',
      nextMonth: 'Volgende maand',
      previousMonth: 'Vorige maand',
      messages: 'Meldingen'
    }
  },
  {
    app: 'Belvrij',
    place: {
      today: 'Today',
      lesson: 'Lesson',
      pupils: 'Pupils',
      pupil: 'Pupil',
      permissions: 'Permission',
      letters: 'Letters',
      desk: 'Director',
      report: 'Report',
      importing: 'Import',
      settings: 'Settings'
    },
    rail: {
      name: 'Places',
      skip: 'To the content',
      search: 'Search',
      lock: 'Lock',
      signOut: 'Sign out',
      theme: 'Theme',
      light: 'Light',
      dark: 'Dark',
      system: 'As the computer',
      language: 'Language',
      dutch: 'Nederlands',
      english: 'English',
      keys: 'Keys'
    },
    saved: savedEn,
    sample: {
      title: 'Sample school',
      text: 'Everything here is invented. Your own school is untouched.',
      leave: 'Remove the sample school'
    },
    palette: {
      title: 'Search',
      label: 'Search for a pupil or a screen',
      none: (query) => `Nothing found for “${query}”.`,
      offence: 'Record an offence',
      results: (n) => (n === 1 ? '1 result' : `${n} results`),
      open: 'open',
      record: 'record an offence',
      screen: 'screen',
      action: 'action'
    },
    keys: {
      title: 'Keys',
      everywhere: 'Everywhere',
      today: 'Today',
      take: 'Take a device',
      lesson: 'Lesson',
      desk: 'Director',
      search: 'Search: pupil, screen, offence',
      lock: 'Lock the screen',
      help: 'This list',
      save: 'Do what the dialog is for, also from a text field',
      escape: 'Close or back',
      number: 'Pocket number: not handed in',
      arrows: 'To another pocket',
      space: 'Turn the pocket over',
      rest: 'Others handed in',
      undo: 'Undo',
      next: 'Next and previous',
      first: 'Do what stands first for the open line',
      decide: 'The buttons of the open line: decide, settle, open'
    },
    broken: {
      title: 'This screen cannot be shown',
      text: 'What was saved is safe. Load the screen again.',
      again: 'Load again'
    },
    no: {
      failed: (ticket) =>
        `Something went wrong in Belvrij. Try again. Number for the administrator: ${ticket}.`,
      uncertain: (ticket) =>
        `Outcome unknown: see whether it was saved before you do it again.${ticket ? ` Number: ${ticket}.` : ''}`,
      invalid: 'Not everything is filled in well. Check the fields; nothing was saved.',
      locked: 'The screen is locked. Unlock it to go on.',
      closed: 'You are no longer signed in. Sign in again.',
      forbidden: 'Your role may not do this. Ask the director or the administrator.',
      unknown: 'This screen does not fit this version of Belvrij. Load the screen again.',
      offline: 'Belvrij cannot be reached. What was saved is safe. Try again in a moment.',
      outside: 'This window has no access. Open Belvrij again from the program.'
    },
    part: {
      close: 'Close',
      undo: 'Undo',
      cancel: 'Cancel',
      ending: 'Stopping…',
      save: 'Save',
      nothingFound: 'Nothing found',
      showPassword: 'Show password',
      clear: 'Clear',
      nextMonth: 'Next month',
      previousMonth: 'Previous month',
      messages: 'Messages'
    }
  }
)
