import type { deskNl } from './desk-nl'
import { count, listed } from './when'

export const deskEn: typeof deskNl = {
  toStep: 'To the step',
  many: {
    open: (n) => `Approve and print (${n})`,
    title: 'Approve decisions and print letters',
    why: 'You approve these proposals as they are. Each decision is in your name. After that the letters go to the printer, or as is on record for the parent.',
    others: (n) =>
      `${count(n, 'decision is', 'decisions are')} not here: a talk, a reason or a choice comes first.`,
    all: 'Choose all',
    list: 'Proposals',
    confirm: (n) => `Approve and print (${n})`,
    going: (done, all) => `Approving: ${done} of ${count(all, 'decision', 'decisions')}`,
    stopHint: 'What is approved stays approved. The rest keeps waiting.',
    done: (n) => `${count(n, 'decision', 'decisions')} approved.`,
    ended: (n) =>
      `Stopped. ${count(n, 'decision', 'decisions')} approved. Their letters are ready at Letters.`,
    refused: (n) => `${count(n, 'decision was', 'decisions were')} not approved. The reason stands with it.`
  },
  open: {
    title: 'What is still open?',
    nothing: {
      approved: 'Nothing is open any more. The step can be marked as carried out.',
      'carried-out': 'Nothing is open any more. The step can be closed.'
    },
    ready: {
      approved: 'can be marked as carried out',
      'carried-out': 'can be closed'
    },
    more: (first, more) => (more === 0 ? first : `${first} and ${more} more`),
    missed: 'missed',
    due: (day) => `since or for ${day}`
  },
  before: {
    title: 'This comes first',
    hear: 'Hear the pupil first',
    hearWhy: 'Hear first. With this step nobody decides before the pupil has told their own story.',
    contested: (n) =>
      `${count(n, 'offence', 'offences')} on which this step rests ${n === 1 ? 'is' : 'are'} contested.`,
    contestedDirector: 'You may decide, with a reason. You may also find out first what happened.',
    contestedMentor: 'First find out what happened and put that on record. Then you can decide.',
    toPupil: 'To the pupil'
  },
  gone: {
    title: 'The basis of this decision fell away',
    chip: 'basis fell away',
    what: 'After the decision an offence fell away on which this step rests.',
    home: (letters) =>
      letters.length === 1
        ? `A letter went home: ${listed(letters)}.`
        : `Letters went home: ${listed(letters)}.`,
    ready: (letters) =>
      `${count(letters.length, 'letter is', 'letters are')} ready and not sent yet: ${listed(letters)}.`,
    none: 'No letter went home.',
    letter: (kind, recipient) => `${kind} to ${recipient}`,
    ways: 'Uphold the decision, replace it by another or retract it. Always with a reason.',
    decided: 'Decided was'
  },
  streak: {
    title: 'A step down',
    chip: 'good news',
    line: (weeks) => `${count(weeks, 'school week', 'school weeks')} without an offence`,
    text: (weeks, from, to) =>
      `${count(weeks, 'school week', 'school weeks')} without an offence: from step ${from} to ${
        to === null ? 'no step' : `step ${to}`
      }.`,
    counts: (from, to) => `The count goes from ${from} to ${to}.`,
    since: (day) => `The last offence was on ${day}.`,
    track: { main: 'on the ladder', refusal: 'for refusing' },
    why: 'A letter with good news goes home with a step down. If you do not do it now, the proposal comes back later.',
    approve: 'Step down with a letter',
    leave: 'Not now',
    titles: { approve: 'A step down', leave: 'No step down now' },
    confirm: (letters) =>
      letters === 0 ? 'Step down' : `Step down with ${count(letters, 'letter', 'letters')}`,
    leaveText: 'The count stays as it is. After as many calm weeks again the proposal comes back.',
    done: (letters) =>
      letters === 0
        ? 'The step down is on record.'
        : `The step down is on record. ${count(letters, 'letter is', 'letters are')} ready at Letters.`,
    left: 'On record: no step down now.'
  }
}
