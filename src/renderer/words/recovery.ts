import type { Trouble } from '../../contract/safekeeping'
import { both } from './language'

/** What happened, whether the work is safe, and what to do. */
export interface Story {
  readonly title: string
  readonly what: string
  readonly safe: string
  readonly next: string
}

const nl: Record<Trouble, Story> = {
  damaged: {
    title: 'Het bestand van de school is beschadigd',
    what: 'Belvrij leest het bestand niet meer helemaal. Dat komt meestal door de schijf van de computer.',
    safe: 'Het beschadigde bestand blijft bewaard. Reservekopieën die zijn gecontroleerd, staan hieronder.',
    next: 'Zet de nieuwste reservekopie terug. Wat daarna is vastgelegd, moet opnieuw.'
  },
  'key-missing': {
    title: 'De sleutel van deze computer is weg',
    what: 'Dit gebeurt na een nieuwe Windows-gebruiker, een nieuw wachtwoord door de beheerder of een andere computer.',
    safe: 'Je gegevens staan er nog en zijn versleuteld. Er is niets verloren.',
    next: 'Vul de herstelcode in die bij de eerste start is bewaard.'
  },
  newer: {
    title: 'Dit bestand komt van een nieuwere Belvrij',
    what: 'Het is geopend met een nieuwere versie dan deze.',
    safe: 'Er is niets aan het bestand veranderd.',
    next: 'Installeer de nieuwste versie van Belvrij op deze computer en start opnieuw.'
  },
  'in-use': {
    title: 'Belvrij is al open',
    what: 'Een ander venster of een andere gebruiker van deze computer werkt met hetzelfde bestand.',
    safe: 'Je gegevens zijn veilig.',
    next: 'Sluit Belvrij daar en kijk hier opnieuw.'
  },
  'read-only': {
    title: 'Belvrij mag hier niet schrijven',
    what: 'De map met de gegevens is alleen-lezen.',
    safe: 'Wat er stond, is veilig. Er kan nu niets bij.',
    next: 'Vraag de beheerder om schrijfrechten op de map en start Belvrij opnieuw.'
  },
  'disk-full': {
    title: 'De schijf is vol',
    what: 'Er is geen ruimte meer om iets op te slaan.',
    safe: 'Alles wat als opgeslagen stond, is veilig.',
    next: 'Maak ruimte vrij op de schijf en kijk hier opnieuw.'
  },
  missing: {
    title: 'Het bestand van de school is weg',
    what: 'Op deze plek stond een school, maar het bestand is verplaatst of verwijderd.',
    safe: 'Belvrij begint niet vanzelf opnieuw. Reservekopieën die zijn gecontroleerd, staan hieronder.',
    next: 'Zet het bestand terug op zijn plek, of zet de nieuwste reservekopie terug.'
  }
}

const en: Record<Trouble, Story> = {
  damaged: {
    title: 'The school’s file is damaged',
    what: 'Belvrij can no longer read the whole file. Usually the computer’s disk is the cause.',
    safe: 'The damaged file is kept. Backups that were checked are listed below.',
    next: 'Restore the newest backup. What was recorded after it must be done again.'
  },
  'key-missing': {
    title: 'This computer’s key is gone',
    what: 'This happens after a new Windows user, a password reset by the administrator, or on another computer.',
    safe: 'Your data are still there and encrypted. Nothing is lost.',
    next: 'Fill in the recovery code that was kept at the first start.'
  },
  newer: {
    title: 'This file is of a newer Belvrij',
    what: 'It was opened with a newer version than this one.',
    safe: 'Nothing in the file was changed.',
    next: 'Install the newest version of Belvrij on this computer and start again.'
  },
  'in-use': {
    title: 'Belvrij is open already',
    what: 'Another window or another user of this computer works with the same file.',
    safe: 'Your data are safe.',
    next: 'Close Belvrij there and look again here.'
  },
  'read-only': {
    title: 'Belvrij may not write here',
    what: 'The folder with the data is read-only.',
    safe: 'What was there is safe. Nothing can be added now.',
    next: 'Ask the administrator for the right to write in the folder and start Belvrij again.'
  },
  'disk-full': {
    title: 'The disk is full',
    what: 'There is no room to save anything.',
    safe: 'Everything that was shown as saved is safe.',
    next: 'Make room on the disk and look again here.'
  },
  missing: {
    title: 'The school’s file is gone',
    what: 'A school was kept here, but the file was moved or removed.',
    safe: 'Belvrij does not start again by itself. Backups that were checked are listed below.',
    next: 'Put the file back in its place, or restore the newest backup.'
  }
}

/** The words of the recovery screen and of everything about backups. */
export const recovery = both(
  {
    story: nl,
    what: 'Wat is er gebeurd?',
    safe: 'Is mijn werk veilig?',
    next: 'Wat kan ik doen?',
    newest: 'Nieuwste gecontroleerde reservekopie',
    none: 'Er is geen gecontroleerde reservekopie. Bel de beheerder voordat je iets anders doet.',
    others: 'Oudere reservekopieën',
    restore: 'Deze reservekopie terugzetten',
    restoreShort: 'Terugzetten',
    again: 'Opnieuw kijken',
    code: 'Herstelcode',
    codeHint: '25 tekens; hoofdletters, spaties en streepjes maken niet uit.',
    open: 'Bestand openen',
    sure: {
      title: 'Reservekopie terugzetten?',
      text: (when: string) =>
        `De school gaat terug naar ${when}. Wat daarna is vastgelegd, staat er dan niet meer in. Het bestand van nu blijft ernaast bewaard.`,
      yes: 'Terugzetten'
    },
    pupils: (n: string) => `${n} leerlingen`,
    lines: (n: string) => `${n} regels`,
    size: (mb: string) => `${mb} MB`
  },
  {
    story: en,
    what: 'What happened?',
    safe: 'Is my work safe?',
    next: 'What can I do?',
    newest: 'Newest checked backup',
    none: 'There is no checked backup. Call the administrator before you do anything else.',
    others: 'Older backups',
    restore: 'Restore this backup',
    restoreShort: 'Restore',
    again: 'Look again',
    code: 'Recovery code',
    codeHint: '25 characters; capitals, spaces and dashes do not matter.',
    open: 'Open the file',
    sure: {
      title: 'Restore the backup?',
      text: (when) =>
        `The school goes back to ${when}. What was recorded after it will not be in it. The present file is kept beside it.`,
      yes: 'Restore'
    },
    pupils: (n) => `${n} pupils`,
    lines: (n) => `${n} lines`,
    size: (mb) => `${mb} MB`
  }
)
