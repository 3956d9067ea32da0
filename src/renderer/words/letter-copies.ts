import { both } from './language'
import { count } from './when'

/** The words around a letter that goes another way than on paper: the portal, the post, the school's own mail. */
export const copies = both(
  {
    title: 'Versturen op een andere manier',
    copy: 'Tekst kopiëren',
    copied: 'De tekst staat op het klembord. Plak hem in het ouderportaal.',
    notCopied: 'Kopiëren lukte niet. Selecteer de tekst hieronder en kopieer hem zelf.',
    byHand: {
      title: 'Tekst voor het ouderportaal',
      subject: 'Onderwerp',
      text: 'Tekst',
      close: 'Sluiten'
    },
    mail: (n: number) => (n === 1 ? 'E-mailconcept' : `E-mailconcept (${n})`),
    drafting: (done: number, all: number) => `Concepten maken: ${done} van ${count(all, 'brief', 'brieven')}`,
    mailed: (n: number) =>
      `${count(n, 'concept', 'concepten')} opgeslagen. Open het in je mailprogramma en verstuur het daar.`,
    without: (references: string) => `Geen e-mailadres bekend voor ${references}.`,
    mark: 'Markeren als verstuurd',
    marking: {
      title: 'Hoe is deze brief verstuurd?',
      how: 'Manier',
      ways: {
        portal: { title: 'Ouderportaal', text: 'Parro, Somtoday, Magister of Social Schools.' },
        posted: { title: 'Post', text: 'Op papier, in een envelop.' },
        mailed: { title: 'E-mail', text: 'Vanuit het eigen mailprogramma van de school.' }
      },
      save: 'Markeren',
      done: 'De brief is gemarkeerd als verstuurd.'
    }
  },
  {
    title: 'Send in another way',
    copy: 'Copy text',
    copied: 'The text is on the clipboard. Paste it in the parent portal.',
    notCopied: 'Copying did not work. Select the text below and copy it yourself.',
    byHand: {
      title: 'Text for the parent portal',
      subject: 'Subject',
      text: 'Text',
      close: 'Close'
    },
    mail: (n) => (n === 1 ? 'E-mail draft' : `E-mail draft (${n})`),
    drafting: (done, all) => `Making drafts: ${done} of ${count(all, 'letter', 'letters')}`,
    mailed: (n) =>
      `${count(n, 'draft', 'drafts')} saved. Open it in your mail program and send it from there.`,
    without: (references) => `No e-mail address known for ${references}.`,
    mark: 'Mark as sent',
    marking: {
      title: 'How was this letter sent?',
      how: 'Way',
      ways: {
        portal: { title: 'Parent portal', text: 'Parro, Somtoday, Magister or Social Schools.' },
        posted: { title: 'Post', text: 'On paper, in an envelope.' },
        mailed: { title: 'E-mail', text: 'From the school’s own mail program.' }
      },
      save: 'Mark',
      done: 'The letter is marked as sent.'
    }
  }
)
