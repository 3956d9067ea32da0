import type { contactsNl } from './contacts-nl'
import { count } from './when'

export const contactsEn: typeof contactsNl = {
  title: 'Contact',
  log: 'Record a contact',
  aboutLabel: 'About what?',
  aboutHint: 'May be left empty.',
  about: {
    step: (name) => `Step: ${name}`,
    letter: (name) => `Letter ${name}`,
    offence: (name, day) => `Offence: ${name}, ${day}`
  },
  wayHint: 'Only through the school, not by private apps.',
  attempt: 'What happened?',
  attempts: { 'no-answer': 'nobody reached', voicemail: 'left a voicemail' },
  outcomeHint:
    'What the school and what the other said. No health or religion, and no names of other pupils.',
  alsoThere: 'Who else was there?',
  alsoThereHint: 'May be left empty.',
  agreed: 'What was agreed?',
  agreedHint: 'May be left empty.',
  until: 'Look again on',
  untilHint: 'Stays under Follow-up until it is dealt with.',
  untilNeeds: 'Write down first what was agreed.',
  untilEarly: 'Choose a day on or after the talk.',
  record: {
    when: 'When',
    with: 'With',
    also: 'Also there',
    about: 'About',
    said: 'What was said',
    note: 'Note',
    agreed: 'Agreed',
    until: 'Look again on',
    by: 'Recorded',
    byOn: (moment, name) => `${moment}, by ${name}`
  },
  struck: 'struck',
  open: 'View',
  openOf: (what) => `View: ${what}`,
  acts: {
    settle: 'Agreement dealt with',
    openAgain: 'Open the agreement again',
    add: 'Add a line',
    report: 'Report of the talk',
    note: 'Note for the file',
    strike: 'Strike'
  },
  settled: (moment, name) => `Dealt with: ${moment}, by ${name}`,
  waits: (day) => `look again on ${day}`,
  late: (day) => `should have been looked at: ${day}`,
  added: {
    title: 'Added since',
    dialog: 'Add a line',
    text: 'What do you want to add?',
    hint: 'What is there stays. No names of other pupils.',
    done: 'The line was added.'
  },
  settle: {
    dialog: 'Agreement dealt with',
    note: 'Note',
    noteHint: 'May be left empty.',
    done: 'The agreement was dealt with.',
    undone: 'The agreement is open again.'
  },
  inDossier: 'Kept in the pupil system',
  inDossierHint: 'In Somtoday, Magister or ParnasSys, with this pupil.',
  put: (n) => `${count(n, 'contact stands', 'contacts stand')} as kept in the pupil system now.`,
  tookOut: (n) => `${count(n, 'contact stands', 'contacts stand')} as not in the pupil system now.`,
  file: {
    none: 'No talk or contact is on record yet.',
    tries: (n, day) =>
      n === 1
        ? `Nobody reached on ${day}. Try again.`
        : `Nobody reached ${n} times, last on ${day}. Try again.`,
    more: (n) => `${n} more in the timeline.`
  },
  letter: {
    title: 'Contact about this letter',
    none: 'Nobody has been spoken to about this letter.'
  },
  toFile: {
    title: 'Talks and contact',
    why: 'These talks are not in the pupil system yet.',
    choose: (what) => `Choose ${what}`,
    put: (n) => `Talks kept in the pupil system (${n})`,
    note: 'Note',
    noteOf: (what) => `Note: ${what}`
  },
  desk: {
    title: 'Agreement from a talk',
    done: 'Dealt with',
    toFile: 'To the pupil',
    chip: { due: 'today', late: 'late' },
    agreed: 'What was agreed?',
    when: (kind, way, day) => `${kind}, ${way}, ${day}.`
  },
  today: {
    title: 'Agreements to look at',
    more: 'To Follow-up'
  }
}
