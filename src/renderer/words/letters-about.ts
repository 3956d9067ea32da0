import { both } from './language'
import { count } from './when'

const ofNl = (n: number) => count(n, 'brief', 'brieven')
const ofEn = (n: number) => count(n, 'letter', 'letters')

/** Letters about one thing: an invitation, a suspension, a reminder, a device that was taken. */
export const lettersAbout = both(
  {
    title: 'Brieven hierover',
    make: {
      conversation: {
        write: 'Uitnodiging maken',
        replace: 'Nieuwe uitnodiging maken',
        retract: 'Uitnodiging intrekken'
      },
      suspension: {
        write: 'Brief over de schorsing maken',
        replace: 'Nieuwe brief over de schorsing maken',
        retract: 'Brief over de schorsing intrekken'
      },
      reminder: {
        write: 'Herinnering maken',
        replace: 'Herinnering maken',
        retract: 'Herinnering intrekken'
      },
      taken: {
        write: 'Brief aan de ouders maken',
        replace: 'Nieuwe brief aan de ouders maken',
        retract: 'Brief aan de ouders intrekken'
      }
    },
    text: {
      conversation: 'De uitnodiging noemt het moment, de plaats en wie er bij zijn.',
      suspension:
        'De brief noemt de dagen, de vorm, de reden, wie er is gehoord, het schoolwerk en hoe bezwaar kan.',
      reminder:
        'Een korte brief aan dezelfde ontvanger, met het kenmerk van de eerste brief en een nieuwe laatste dag. Zodra hij is verstuurd, begint de tijd voor een antwoord opnieuw.',
      taken:
        'De brief vertelt wanneer en waarom het toestel is ingenomen, waar het ligt en hoe het terugkomt.'
    },
    replaces:
      'Er is al een brief verstuurd die niet meer klopt. De nieuwe brief noemt hem en komt ervoor in de plaats.',
    retracts: 'Er is al een brief verstuurd, en het gaat niet door. Deze brief laat dat weten.',
    also: 'Wie is er nog meer bij?',
    alsoHint: 'De mentor en wie de uitnodiging maakt, staan er al in. Bijvoorbeeld: de teamleider.',
    why: 'Waarom is het toestel ingenomen?',
    whyHint: 'Leeg: wat er die dag over de leerling is vastgelegd. Kort en feitelijk, zonder andere namen.',
    collector: 'Wie mag het ophalen?',
    collectors: {
      either: { title: 'De leerling, of een ouder of verzorger' },
      guardian: { title: 'Alleen een ouder of verzorger', text: 'Met een identiteitsbewijs.' }
    },
    confirm: (n: number) => (n === 0 ? 'Goedkeuren' : `Goedkeuren: ${ofNl(n)}`),
    done: (n: number) => `${ofNl(n)} ${n === 1 ? 'ligt' : 'liggen'} klaar bij Brieven.`,
    state: { ready: 'ligt klaar', issued: 'verstuurd', retracted: 'ingetrokken' },
    objection: 'Bezwaar tegen een schorsing',
    objectionHint:
      'Dit staat in de brief over een schorsing. Een openbare school noemt altijd bezwaar (Awb); andere scholen wat het bestuur heeft afgesproken.',
    objectionOptions: {
      board: 'Schriftelijk bij het bestuur, binnen zes weken, of een klacht',
      complaint: 'Alleen een klacht, volgens de klachtenregeling'
    }
  },
  {
    title: 'Letters about this',
    make: {
      conversation: {
        write: 'Make the invitation',
        replace: 'Make a new invitation',
        retract: 'Retract the invitation'
      },
      suspension: {
        write: 'Make the letter about the suspension',
        replace: 'Make a new letter about the suspension',
        retract: 'Retract the letter about the suspension'
      },
      reminder: {
        write: 'Make a reminder',
        replace: 'Make a reminder',
        retract: 'Retract the reminder'
      },
      taken: {
        write: 'Make a letter to the parents',
        replace: 'Make a new letter to the parents',
        retract: 'Retract the letter to the parents'
      }
    },
    text: {
      conversation: 'The invitation names the moment, the place and who will be there.',
      suspension:
        'The letter names the days, the form, the reason, who was heard, schoolwork and how to object.',
      reminder:
        'A short letter to the same recipient, with the reference of the first letter and a new last day. Once it is sent, the time to reply begins anew.',
      taken: 'The letter tells when and why the device was taken, where it lies and how it comes back.'
    },
    replaces: 'A letter was sent that is no longer right. The new one names it and takes its place.',
    retracts: 'A letter was sent, and it does not go through. This letter says so.',
    also: 'Who else will be there?',
    alsoHint: 'The mentor and who makes the invitation are in it already. For instance: the team leader.',
    why: 'Why was the device taken?',
    whyHint: 'Empty: what was put on record about the pupil that day. Short facts, without other names.',
    collector: 'Who may collect it?',
    collectors: {
      either: { title: 'The pupil, or a parent or guardian' },
      guardian: { title: 'A parent or guardian only', text: 'With proof of identity.' }
    },
    confirm: (n) => (n === 0 ? 'Approve' : `Approve: ${ofEn(n)}`),
    done: (n) => `${ofEn(n)} ${n === 1 ? 'is' : 'are'} ready under Letters.`,
    state: { ready: 'ready', issued: 'sent', retracted: 'retracted' },
    objection: 'Objecting to a suspension',
    objectionHint:
      'This stands in the letter about a suspension. A public school always names an objection (Awb); other schools what the board agreed.',
    objectionOptions: {
      board: 'In writing to the board, within six weeks, or a complaint',
      complaint: 'A complaint only, under the complaints procedure'
    }
  }
)
