import type { stepsNl } from './steps-nl'
import { dutyEn } from './duty-en'
import { suspensionEn } from './suspension-en'

export const stepsEn: typeof stepsNl = {
  ...suspensionEn,
  ...dutyEn,
  title: 'Step',
  open: 'To the step',
  unknownClass: 'no class',
  reason: (text) => `Reason: ${text}`,
  by: (name) => `by ${name}`,
  course: {
    label: 'How far is this step?',
    proposed: 'Proposed',
    decided: 'Decided',
    'carried-out': 'Carried out',
    closed: 'Closed',
    waived: 'Waived',
    lapsed: 'Lapsed',
    retracted: 'Retracted',
    'basis-gone': 'Basis fell away',
    done: 'done',
    now: 'here we are',
    later: 'to come',
    off: 'here this step ends',
    asks: 'asks for a decision'
  },
  toDo: {
    title: 'What is to be done now?',
    decide: 'There is a proposal. Choose what happens.',
    gone: 'The basis of the decision fell away. The director decides how it goes on.',
    notYours: 'The director decides about this step.',
    carryOut: 'All that goes with the decision has happened. Mark the step as carried out.',
    carryOutFirst:
      'Has the decision been carried out? Then mark the step as carried out. The rest can follow.',
    close: 'Nothing is open any more. You can close the step.',
    closeByDirector: 'Nothing is open any more. The director closes this step.',
    next: {
      approved: 'After that you can mark the step as carried out.',
      'carried-out': 'After that you can close the step.'
    },
    quiet: {
      closed: 'This step is done. Nothing more has to happen.',
      waived: 'This step was waived. Nothing has to happen.',
      lapsed: 'This step lapsed: the offence it rested on does not count any more.',
      retracted: 'The decision was retracted. Nothing more has to happen.'
    },
    items: {
      conversation: 'Have a talk with the pupil and put it on record.',
      hearing: 'Hear first: let the pupil tell their own story, before the decision.',
      'guardian-contact': 'Contact the parents and put on record what came of it.',
      appointment: 'A moment is planned. Put on record afterwards how it went.',
      missed: 'A measure was missed without a good reason. Decide how it goes on.',
      tasks: 'Work through the tasks of the suspension.',
      police: 'The school shall report this to the police. Put on record what was done.',
      'daily-days': 'Handing in every day was decided. Choose the days.',
      'suspension-days': 'A suspension was decided. Put its days on record.',
      contested: 'An offence is contested. Find out what happened.'
    },
    acts: {
      conversation: 'Record the talk',
      hearing: 'Hear the pupil first',
      'guardian-contact': 'Record the contact',
      settle: 'Record how it went',
      missed: 'Decide',
      tasks: 'To the tasks',
      police: 'Record the report',
      'daily-days': 'Choose days',
      suspend: 'Record the suspension',
      contested: 'To the pupil'
    },
    directorDoes: 'The director does this.'
  },
  act: {
    carryOut: 'Carried out',
    carriedOut: 'The step is marked as carried out.',
    close: 'Close',
    closed: 'The step is closed.',
    reopen: 'Reopen',
    reopenTitle: 'Reopen the step',
    reopenText: {
      'carried-out': 'The step then stands as decided again. What is on record stays.',
      closed: 'The step then stands as carried out again. What is on record stays.'
    },
    reopened: 'The step is open again.',
    undone: 'Undone at once.',
    also: 'Also possible',
    alsoExternal: 'Record contact outside the school'
  },
  moment: {
    day: 'Day',
    clock: 'Time',
    clockHint: 'May stay empty.',
    clockWrong: 'Write the time as 10:30.',
    place: 'Place',
    placeHint: 'For example room 12.'
  },
  measures: {
    title: 'Measures',
    proposed: 'proposed',
    none: 'No measure goes with this step.',
    plan: 'Plan a moment',
    planOf: (measure) => `Plan a moment: ${measure}`,
    planned: 'The moment is planned.',
    none1: 'No moment is planned yet.',
    settle: 'How did it go?',
    settleOf: (when) => `How did it go? ${when}`,
    change: 'Call off or move',
    changeOf: (when) => `Call off or move: ${when}`,
    changeTitle: 'Call off or move the moment',
    settleTitle: 'How did it go?',
    settleText: (measure, when) => `${measure}, ${when}`,
    outcomes: {
      kept: { title: 'It took place' },
      excused: {
        title: 'It did not, for a good reason',
        text: 'Ill, or something that could not be otherwise. Another moment comes; nothing else changes.'
      },
      missed: {
        title: 'Missed without a good reason',
        text: 'Nothing follows by itself. Somebody decides how it goes on.'
      },
      cancelled: { title: 'Called off by the school' }
    },
    outcome: 'What became of it?',
    note: 'Note',
    noteNeeded: 'In one or two sentences, without anything about health.',
    again: 'Another moment',
    settled: 'How it went is on record.',
    decide: 'Decide',
    decideOf: (when) => `Decide: missed on ${when}`,
    missedTitle: 'Missed: how does it go on?',
    missedWays: {
      again: { title: 'Plan again', text: 'The same measure at another moment.' },
      heavier: { title: 'A heavier measure', text: 'Choose from the menu of this step.' },
      rest: { title: 'Let it rest', text: 'Nothing more happens, with a reason.' }
    },
    missedWay: 'What is the decision?',
    which: 'Which measure?',
    noHeavier: 'The menu of this step has nothing else. Plan again or let it rest.',
    decided: 'The decision about the missed moment is on record.'
  },
  contacts: {
    title: 'Talks and contact',
    none: 'Nothing is on record yet.',
    log: 'Record a talk or contact',
    logTitle: 'Record a talk or contact',
    with: (whom) => `with ${whom}`,
    about: (name) => `about ${name}`,
    notReached: 'nobody reached',
    struck: 'struck',
    kind: 'What was it?',
    pupil: 'Which pupil?',
    whom: 'With whom?',
    whomGuardian: 'With which parent or guardian?',
    way: 'How?',
    reached: 'I spoke to somebody or reached them',
    notReachedHint: 'An attempt stays on record, but does not count as contact yet.',
    outcome: 'What came of it?',
    outcomeHint: 'In one or two sentences. Write nothing about health or religion.',
    outcomeOfTry: 'Note',
    save: 'Put on record',
    saved: 'The contact is on record.',
    strike: 'Strike',
    strikeOf: (what) => `Strike: ${what}`,
    strikeTitle: 'Strike a contact',
    strikeText: 'The contact stays readable, but counts for nothing any more.',
    strikeDone: 'The contact was struck.'
  },
  sides: {
    title: 'Everyone’s story',
    why: 'Whoever was in it can tell their own story. Put it on record in their own words.',
    heard: 'heard',
    notHeard: 'not heard yet',
    noWords: 'No words of their own are on record yet.',
    hear: 'Record a hearing',
    hearOf: (name) => `Record a hearing: ${name}`
  },
  followUp: {
    title: 'Follow-up',
    empty: {
      progress: 'Nothing about the progress yet.',
      handling: 'Nothing about the handling yet.',
      evaluation: 'No evaluation yet.'
    },
    add: 'Add',
    addOf: (part) => `Add to ${part.toLowerCase()}`,
    text: 'What do you want to put on record?',
    textHint: 'Facts and agreements. Write nothing about health or religion.',
    told: 'Who was told?',
    toldLine: (who) => `Told: ${who}`,
    saved: 'On record.'
  },
  letters: {
    title: 'Letters of this step',
    none: 'No letter goes with this step.',
    ready: 'ready',
    issued: 'sent',
    retracted: 'taken back'
  },
  story: { title: 'What happened', system: 'the system' },
  why: { title: 'Why this step?', print: 'Print' }
}
