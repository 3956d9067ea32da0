import { deskEn } from './desk-en'
import type { reviewNl } from './review-nl'
import { count } from './when'

const nth = (n: number) => {
  const ending = { one: 'st', two: 'nd', few: 'rd' } as Record<string, string>
  return `${n}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'th'}`
}

export const reviewEn: typeof reviewNl = {
  title: 'Director',
  desk: deskEn,
  context: (decisions, letters) =>
    decisions + letters === 0
      ? 'Nothing waits for you.'
      : `${count(decisions, 'decision', 'decisions')} and ${count(letters, 'letter', 'letters')} wait for you.`,
  columns: {
    decisions: { title: 'Decisions', none: 'No decision waits.' },
    letters: { title: 'Letters', none: 'Every letter was sent.' },
    followUp: { title: 'Follow-up', none: 'There is nothing to follow up.' }
  },
  move: 'next, previous',
  first: 'do',
  nothingChosen: 'Choose a line. Its explanation appears here.',
  allDone: 'Everything is done.',
  overdue: (moment) => `should be back: ${moment}`,
  due: (moment) => `back: ${moment}`,
  noDue: 'no time agreed',
  toFile: 'To the pupil',
  why: {
    title: 'Why this step?',
    reached: (n, window, title) =>
      `This was the ${nth(n)} time in ${window}. It belongs to this step: ${title}.`,
    now: (n, window) => `${count(n, 'offence counts', 'offences count')} now in ${window}.`,
    gone: 'After the decision an offence fell away on which this step rests.',
    counted: 'These count',
    notCounted: 'These do not count',
    noneNot: 'There are no other offences in this period.',
    rule: (ladder, clause, since) =>
      `${[`Ladder: ${ladder}`, clause, `In force since ${since}`].filter(Boolean).join('. ')}.`,
    direct:
      'What happened may be a crime. It does not go by the ladder, but straight to the director, who decides.',
    noneCounted: 'Nothing counts now.',
    expires: (day) => `These count up to and including ${day}. After that the count begins again.`,
    until: (day) => `counts up to and including ${day}`,
    contested: 'contested',
    carried: 'taken along from an earlier period',
    earlier: 'Earlier periods',
    earlierLine: (label, n) => `${label}: ${count(n, 'time', 'times')}`,
    next: (at, title) => `After this, at the ${nth(at)} time: ${title}.`,
    last: 'The ladder names no next step after this.',
    skipped: (rungs) => `Skipped: step ${rungs}.`,
    needs: (needs) => `Goes with it: ${needs}.`,
    proposal: 'Proposal'
  },
  decide: {
    approve: 'Approve',
    uphold: 'Uphold',
    other: 'Another measure',
    waive: 'Waive',
    replace: 'Replace',
    retract: 'Retract',
    titles: {
      approve: 'Approve the decision',
      other: 'Choose another measure',
      waive: 'Waive this step',
      uphold: 'Uphold the decision',
      replace: 'Replace the decision',
      retract: 'Retract the decision'
    },
    confirm: {
      approve: (letters) =>
        letters === 0 ? 'Approve' : `Approve with ${count(letters, 'letter', 'letters')}`,
      other: (letters) => (letters === 0 ? 'Decide' : `Decide with ${count(letters, 'letter', 'letters')}`),
      waive: 'Waive this step',
      uphold: 'Uphold',
      replace: (letters) =>
        letters === 0 ? 'Replace' : `Replace with ${count(letters, 'letter', 'letters')}`,
      retract: (letters) =>
        letters === 0 ? 'Retract' : `Retract with ${count(letters, 'letter', 'letters')}`
    },
    measures: 'Measures',
    reason: 'Reason',
    reasonHint: 'In one or two sentences. Write nothing about health, religion or other pupils.',
    reasonInLetter: 'Goes into the letter. Left empty, the letter gives what the ladder says.',
    letters: 'This is how the letters will be printed',
    noLetter: 'No letter goes with this decision.',
    making: 'The letters are being set.',
    later: 'Fill in the form first. Then the letters are here.',
    cannot: (recipient, fields) =>
      `The letter to ${recipient} cannot be made. This is still missing: ${fields}. Nothing was decided or sent.`,
    done: (letters) =>
      letters === 0
        ? 'The decision is on record.'
        : `The decision is on record. ${count(letters, 'letter is', 'letters are')} ready at Letters.`,
    waived: 'On record: this step was waived.',
    contestedHint: 'An offence is contested: write down why you decide all the same.',
    back: 'Back'
  },
  fields: {
    geadresseerde: 'the address',
    'bewaring.plaats': 'where the device lies (it was not put on record as taken)',
    'teruggave.plaats': 'where the device can be collected',
    'teruggave.tijd': 'when the device can be collected',
    'gesprek.moment': 'the time of the talk (move it and fill in a time)',
    'inname.reden': 'why the device was taken (write it down above)',
    'bezwaar.tekst': 'how to object',
    'reactie.datum': 'the last day for a reply (add to the calendar)',
    'besluit.reden': 'the reason',
    school: 'the address of the school (in Settings)',
    contactpersoon: 'the contact person or the telephone number of the school (in Settings)',
    'contact.naam': 'the contact person of the school (in Settings)',
    'contact.telefoon': 'the telephone number of the school (in Settings)',
    'regel.vindplaats': 'the name of the protocol (in Settings)',
    voettekst: 'the name of the protocol (in Settings)',
    'leerling.klas': 'the class of the pupil',
    overtredingen: 'an offence that counts',
    schrijfwijze: 'a spelling in letters that we can print'
  },
  toPupil: 'Given back to the pupil',
  toGuardian: 'Given back to a parent',
  handedBack: 'On record: the device is back.',
  toLetters: 'To Letters',
  repeated: {
    title: 'Repeated offences',
    context: 'Pupils with two or more offences that count. Those who need a decision come first.',
    none: 'No pupil has two or more offences that count in this period.',
    name: 'Pupil',
    class: 'Class',
    count: 'Count',
    weeks: 'Last weeks',
    weeksSaid: (weeks) => `Per school week, the newest last: ${weeks}`,
    rung: 'Step',
    toNext: 'Until the next',
    noNext: 'last step',
    last: 'Last time',
    waiting: 'waits for a decision',
    search: 'Search by name or class'
  },
  file: {
    context: (className, mentor) => `${className} · mentor ${mentor}`,
    noClass: 'no class',
    noMentor: 'not known',
    number: (number) => `pupil number ${number}`,
    own: 'You see only what you recorded yourself, and what holds now: an exemption, or handing in daily. The mentor and the director see the whole file.',
    record: 'Record an offence',
    timeline: 'Timeline',
    filter: 'Show only',
    none: 'Nothing was recorded about this pupil.',
    by: (name) => `by ${name}`,
    reason: (reason) => `Reason: ${reason}`,
    ladder: 'Place on the ladder',
    ladderNone: 'No ladder is in force yet.',
    standing: (n, window) => `${count(n, 'offence counts', 'offences count')} in ${window}`,
    rungNone: 'No step reached yet.',
    whyButton: 'Why?',
    devices: 'Devices',
    devicesNone: 'The school keeps no device of this pupil.',
    contact: 'Letters and contact',
    lettersNone: 'No letter was sent yet.',
    noAuthority: 'without authority',
    states: { open: 'nobody reached', done: 'spoken' },
    inCustody: 'being kept',
    counts: 'counts'
  },
  pupils: {
    title: 'Pupils',
    context: (n) => count(n, 'pupil', 'pupils'),
    search: 'Search by any part of the name',
    class: 'Class',
    everyClass: 'All classes',
    none: 'There are no pupils yet. Import a class list first.',
    nothingFound: 'No pupil of this name. Try another part of the name.',
    more: (n) => `${count(n, 'more pupil', 'more pupils')}. Type more letters to search.`,
    name: 'Pupil',
    number: 'Pupil number',
    caption: 'Pupils by surname'
  }
}
