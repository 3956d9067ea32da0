import { both } from './language'
import { count } from './when'

/** The words for how each recipient's letters go. */
export const channels = both(
  {
    title: 'Manier van versturen',
    none: 'Er staat geen ouder in de lijst.',
    of: (name: string) => `Brieven voor ${name}`,
    way: { paper: 'op papier', mail: 'per e-mail', portal: 'in het ouderportaal' },
    wish: { paper: 'Op papier', mail: 'Per e-mail', portal: 'In het ouderportaal' },
    usual: {
      paper: 'Zoals de school: papier',
      mail: 'Zoals de school: e-mail',
      portal: 'Zoals de school: portaal'
    },
    saved: 'Vastgelegd voor de volgende brieven.',
    goes: {
      own: (way: string) => `Gaat ${way}: dat is zo vastgelegd voor deze ontvanger.`,
      usual: (way: string) => `Gaat ${way}, zoals de school meestal doet.`,
      'no-address': (way: string) => `Gaat ${way}: er is geen goed e-mailadres bekend.`,
      refused: (way: string) => `Gaat ${way}: de mailserver weigerde het e-mailadres.`
    },
    instead: {
      'no-address': 'geen e-mailadres: op papier',
      refused: 'e-mailadres geweigerd: op papier'
    },
    story: (n: number) => `Wat er is vastgelegd (${n})`,
    wished: {
      usual: 'Zoals de school',
      paper: 'Op papier',
      mail: 'Per e-mail',
      portal: 'In het ouderportaal'
    },
    by: (moment: string, by: string) => `${moment}, door ${by}`,
    school: {
      title: 'Hoe brieven meestal gaan',
      label: 'Brieven gaan meestal',
      hint: 'Voor iedere ouder zonder eigen keuze. Die zet je op de bladzijde van de leerling. Wie geen e-mailadres heeft, krijgt papier.',
      saved: 'Opgeslagen. Brieven die klaarliggen, worden zo voorgesteld.'
    },
    send: (n: number) => `Versturen (${n})`,
    plan: {
      title: 'Zo gaan deze brieven weg',
      paper: (n: number) => `${count(n, 'brief', 'brieven')} op papier: naar de printer`,
      queue: (n: number) => `${count(n, 'brief', 'brieven')} per e-mail: in de wachtrij`,
      drafts: (n: number) => `${count(n, 'brief', 'brieven')} per e-mail: als concept in je mailprogramma`,
      portal: (n: number) => `${count(n, 'brief', 'brieven')} in het ouderportaal: om te kopiëren`,
      instead: (reference: string, recipient: string, why: string) => `${reference}, ${recipient}: ${why}`
    },
    hand: {
      title: 'Nog zelf te doen',
      text: 'Zet elke tekst in het ouderportaal en zeg het hier. Tot dan ligt de brief klaar.',
      drafts: 'Verstuur elk concept in je mailprogramma en zeg het hier. Tot dan ligt de brief klaar.',
      copy: 'Tekst kopiëren',
      portal: 'Staat in het portaal',
      mail: 'Is gemaild',
      one: (act: string, reference: string) => `${act}: ${reference}`,
      later: 'Later'
    }
  },
  {
    title: 'How letters are sent',
    none: 'There is no parent on the list.',
    of: (name) => `Letters for ${name}`,
    way: { paper: 'on paper', mail: 'by e-mail', portal: 'in the parent portal' },
    wish: { paper: 'On paper', mail: 'By e-mail', portal: 'In the parent portal' },
    usual: { paper: 'As the school: paper', mail: 'As the school: e-mail', portal: 'As the school: portal' },
    saved: 'Recorded for the next letters.',
    goes: {
      own: (way) => `Goes ${way}: that is on record for this recipient.`,
      usual: (way) => `Goes ${way}, as the school usually does.`,
      'no-address': (way) => `Goes ${way}: no good e-mail address is known.`,
      refused: (way) => `Goes ${way}: the mail server refused the e-mail address.`
    },
    instead: {
      'no-address': 'no e-mail address: on paper',
      refused: 'e-mail address refused: on paper'
    },
    story: (n) => `What was recorded (${n})`,
    wished: { usual: 'As the school', paper: 'On paper', mail: 'By e-mail', portal: 'In the parent portal' },
    by: (moment, by) => `${moment}, by ${by}`,
    school: {
      title: 'How letters usually go',
      label: 'Letters usually go',
      hint: 'For every parent without a choice of their own. You set that on the pupil’s page. Who has no e-mail address gets paper.',
      saved: 'Saved. Letters that are ready are proposed this way.'
    },
    send: (n) => `Send (${n})`,
    plan: {
      title: 'This is how these letters go',
      paper: (n) => `${count(n, 'letter', 'letters')} on paper: to the printer`,
      queue: (n) => `${count(n, 'letter', 'letters')} by e-mail: in the queue`,
      drafts: (n) => `${count(n, 'letter', 'letters')} by e-mail: as a draft in your mail program`,
      portal: (n) => `${count(n, 'letter', 'letters')} in the parent portal: to be copied`,
      instead: (reference, recipient, why) => `${reference}, ${recipient}: ${why}`
    },
    hand: {
      title: 'Left for you to do',
      text: 'Put each text in the parent portal and say so here. Until then the letter is ready.',
      drafts: 'Send each draft from your mail program and say so here. Until then the letter is ready.',
      copy: 'Copy text',
      portal: 'It is in the portal',
      mail: 'It was e-mailed',
      one: (act, reference) => `${act}: ${reference}`,
      later: 'Later'
    }
  }
)
