import type { careNl } from './care-nl'
import { count, listed } from './when'

export const careEn: typeof careNl = {
  title: 'Care consultation',
  kind: {
    'care-team': 'Ask the care team for advice',
    'talk-with-guardians': 'Talk with the parents',
    plan: 'Plan of approach',
    follow: 'Follow',
    none: 'No action',
    other: 'Something else'
  },
  mine: {
    title: 'My pupils',
    perMentor: 'Pupils per mentor',
    context: (all, asks) =>
      asks === 0
        ? `${count(all, 'pupil', 'pupils')}. Nobody asks attention now.`
        : `${count(all, 'pupil', 'pupils')}, ${count(asks, 'asks', 'ask')} attention now.`,
    caption: 'Pupils, who asks attention first',
    mentor: 'Mentor',
    everyMentor: 'All mentors',
    search: 'Search by name or class',
    none: 'There are no pupils of whom you are mentor or team leader. The director sets that under Settings.',
    nothingFound: 'No pupil fits what you look for.',
    clear: 'Show all',
    quiet: (n) => `Show ${count(n, 'pupil', 'pupils')} with nothing on record too`,
    more: (n) => `${count(n, 'more pupil', 'more pupils')}. Search by name or choose a mentor.`,
    playing: 'What is going on',
    nothing: 'nothing',
    step: { waits: 'Step waits for a decision', runs: 'Step under way' },
    letter: { ready: 'Letter lies ready', overdue: 'Reply to letter overdue' },
    agreement: (day) => `Look at agreement: ${day}`,
    device: (device, where) => [`${device} at school`, where].filter(Boolean).join(', '),
    late: 'should have gone back',
    exempt: (day) => `Exempt until ${day}`,
    duty: (day) => `Hands in every day until ${day}`,
    goodNews: (weeks) => `Good news: ${count(weeks, 'school week', 'school weeks')} without an offence`,
    toAgenda: (n) => (n === 0 ? 'Care consultation' : `Care consultation (${n})`)
  },
  put: {
    on: 'On the care agenda',
    short: 'On the agenda',
    onOf: (name) => `On the care agenda: ${name}`,
    isOn: 'On the agenda',
    done: 'The pupil is on the agenda of the care consultation.',
    undone: 'The pupil is no longer on the agenda.'
  },
  agenda: {
    context: (n) => (n === 0 ? 'Nobody is on the agenda.' : `${count(n, 'pupil', 'pupils')} on the agenda.`),
    list: 'Agenda',
    none: 'Nobody is on the agenda. Put a pupil on it from My pupils, the file or the list of repeated offences.',
    toMine: 'To my pupils',
    print: 'Print the agenda',
    paper: 'Agenda of the care consultation',
    isOpen: (day, by) => `Consultation of ${day}, by ${by}.`,
    present: (who) => `Present: ${who || 'not written down'}.`,
    which: 'Which consultation',
    whichOne: (day, by) => `${day}, ${by}`,
    notOpen: 'No consultation is under way. Open it to note and decide.',
    notOpenMentor: 'No consultation is under way. Once it is open you can note here.',
    decided: (n) => count(n, 'decision', 'decisions'),
    undecided: 'not decided yet',
    again: 'was on it before'
  },
  opening: {
    act: 'Open the consultation',
    title: 'Open the care consultation',
    day: 'Day of the consultation',
    present: 'Who is there?',
    presentHint: 'Names or functions. It stands on the printed agenda too.',
    save: 'Open',
    done: 'The consultation is open.'
  },
  closing: {
    act: 'Close the consultation',
    title: 'Close the care consultation',
    text: (decided, moved) =>
      moved === 0
        ? `${count(decided, 'pupil', 'pupils')} decided on. The facts are kept as they are now.`
        : `${count(decided, 'pupil', 'pupils')} decided on. ${count(moved, 'pupil', 'pupils')} without a decision ${moved === 1 ? 'moves' : 'move'} on to the next consultation. The facts are kept as they are now.`,
    note: 'Remark on the consultation',
    noteHint: 'May stay empty. No names of pupils.',
    save: 'Close',
    done: (moved) =>
      moved === 0
        ? 'The consultation is closed.'
        : `The consultation is closed. ${count(moved, 'pupil moves', 'pupils move')} on to the next.`
  },
  item: {
    since: (day, by) => `On the agenda since ${day}, by ${by}`,
    source: {
      mentor: 'from My pupils',
      repeated: 'from the list of repeated offences',
      file: 'from the file',
      earlier: 'not decided last time'
    },
    reason: (text) => `Reason: ${text}`,
    facts: 'In brief',
    asItWas: 'In brief, as it was then',
    count: 'Counts',
    counted: (n) => count(n, 'offence', 'offences'),
    rung: (n) => `step ${n}`,
    next: (n) => `${n} more until the next step`,
    weeks: 'Last weeks',
    last: 'Last time',
    steps: 'Steps',
    agreements: 'Agreements',
    agreed: (text, day) => `${text} (look at it on ${day})`,
    earlier: 'Decided before',
    said: 'Discussed',
    nothingSaid: 'Nothing noted yet.',
    decisions: 'Decisions',
    nothingDecided: 'Nothing decided yet.',
    say: 'Note what was discussed',
    decide: 'Record a decision',
    takeOff: 'Take off the agenda',
    toFile: 'To the pupil',
    byOn: (moment, name) => `${moment}, by ${name}`
  },
  saying: {
    title: 'What was discussed?',
    words: 'In a few words',
    hint: 'Only what is needed. No health or religion, and no names of other pupils.',
    save: 'Record',
    done: 'It is noted.'
  },
  deciding: {
    title: 'Record a decision',
    kind: 'What was decided?',
    words: 'Note',
    wordsHint: 'May stay empty. No names of other pupils.',
    wordsNeeded: 'Write down what was decided.',
    doer: 'Who does it?',
    doerHint: 'Empty: the mentor.',
    until: 'By',
    untilHint: 'Until then it waits with who does it.',
    untilNeeded: 'Choose until when the pupil is followed.',
    weeks: (n) => `in ${n} weeks`,
    save: 'Record',
    done: 'The decision is recorded.'
  },
  decision: {
    who: (doer, day) => [doer, day && `by ${day}`].filter(Boolean).join(', '),
    late: 'late',
    settled: (moment, name) => `Done: ${moment}, by ${name}`,
    added: 'Added',
    settle: 'Done',
    settleOf: (what, name) => `Done: ${name}, ${what}`,
    openAgain: 'Open again',
    correct: 'Add or put right',
    note: 'Note for the pupil system',
    inDossier: 'In the pupil system',
    kept: 'The decision is ticked as in the pupil system.',
    notKept: 'The decision is ticked as not in the pupil system.'
  },
  correcting: {
    title: 'Add to a decision or put it right',
    words: 'What is not right, or what is added?',
    hint: 'The decision itself stays as it is. No names of other pupils.',
    save: 'Record',
    done: 'The line is added.'
  },
  settling: {
    title: 'Decision done',
    note: 'What came of it?',
    noteHint: 'May stay empty. No names of other pupils.',
    save: 'Record',
    done: 'The decision is done.',
    undone: 'The decision is open again.'
  },
  work: {
    title: 'Decisions of the care consultation',
    more: 'To the care consultation',
    by: (day) => `by ${day}`
  },
  held: {
    title: 'Consultations held',
    none: 'No consultation was closed yet.',
    line: (pupils, decisions) =>
      listed([count(pupils, 'pupil', 'pupils'), count(decisions, 'decision', 'decisions')]),
    by: (name) => `by ${name}`,
    open: 'Look',
    openOf: (day) => `Look: consultation of ${day}`,
    of: (day) => `Care consultation of ${day}`,
    back: 'Back to the agenda',
    print: 'Print the record'
  },
  columns: {
    next: 'What the next step brings',
    meeting: 'Consultation',
    decision: 'Decision',
    note: 'Note',
    doer: 'Who',
    until: 'By',
    settled: 'Done on',
    outcome: 'What came of it',
    exempt: 'Exempt until',
    duty: 'Hands in every day until',
    device: 'Device at school',
    step: 'Step',
    letter: 'Letter',
    agreement: 'Look at agreement',
    goodNews: 'School weeks without an offence',
    onAgenda: 'On the care agenda'
  }
}
