import type { ladderNl } from './ladder-nl'
import { count, listed } from './when'

const steps = (n: number) => count(n, 'step', 'steps')
const letters = (n: number) => count(n, 'letter', 'letters')
const weeks = (n: number) => count(n, 'school week', 'school weeks')

export const ladderEn: typeof ladderNl = {
  drawn: {
    atOffence: (n) => `At offence ${n}:`,
    letter: 'letter',
    noLetter: 'no letter',
    first: (needs) => `Needed: ${listed(needs)}`,
    stays: {
      lesson: 'device until the lesson ends',
      day: 'device until the school day ends',
      longer: 'device longer than the school day'
    },
    menu: (measures) => `Or: ${measures.join(' · ')}`,
    none: 'No steps yet. Offences are recorded; nothing is proposed.',
    afterEvery: (n) =>
      n === 1
        ? 'After that there is a new proposal at every offence'
        : `After that there is a new proposal after every ${n} offences`,
    window: (window) => {
      if (window.kind === 'rolling') return `counts over ${weeks(window.weeks)}, free weeks left out`
      return window.kind === 'term' ? 'counts per term' : 'counts per school year'
    },
    source: (source, window) => [source, window].filter(Boolean).join(' · '),
    refusal: 'On refusal',
    onMain: 'A refusal counts on the ordinary ladder as well.',
    notOnMain: 'A refusal counts here only.',
    noRefusal: 'A refusal counts as any offence.',
    stepDown: (n) => `After ${weeks(n)} without an offence a step down is proposed.`,
    noStepDown: 'A step down is not proposed.'
  },
  section: {
    since: (day) => `In force from ${day}`,
    edit: 'Change the ladder',
    goOn: 'Go on with your draft',
    other: 'Begin differently',
    drafted: (name) => `There is a draft: ${name}`,
    draftedText: 'It is not on record yet. It stays until this window closes.',
    discard: 'Discard the draft',
    discarded: 'The draft was discarded.',
    directorOnly: 'The director can change the ladder.'
  },
  versions: {
    title: 'All versions',
    why: 'An offence belongs to the version of its day. So every version stays readable.',
    from: (day) => `from ${day}`,
    adopted: (day, by) => [`recorded ${day}`, by && `by ${by}`].filter(Boolean).join(' '),
    state: { past: 'past', 'in-force': 'in force', 'to-come': 'to come', 'taken-back': 'taken back' },
    show: 'Show',
    hide: 'Close',
    showOf: (name, day) => `Show: ${name}, from ${day}`,
    begin: 'Begin with this',
    beginOf: (name, day) => `Begin with this: ${name}, from ${day}`,
    takeBack: 'Take back',
    takeBackOf: (name, day) => `Take back: ${name}, from ${day}`,
    takenBack: 'The version was taken back. It stays readable.',
    putBack: 'Make ready again',
    putBackOf: (name, day) => `Make ready again: ${name}, from ${day}`,
    isBack: 'The version is ready again.'
  },
  editor: {
    title: 'Change the ladder',
    context: (from) => `Begun with ${from}. Nothing changes until you put it on record.`,
    back: 'Back',
    other: 'Begin differently',
    save: 'Put on record',
    first: 'First change what is marked.',
    name: 'Name',
    source: 'Source',
    sourceHint: 'The protocol or rule of the school.',
    window: 'Counted',
    weeks: 'Number of school weeks',
    weeksHint: 'The week of the offence and those before it; free weeks do not count.',
    stepDown: 'Propose a step down after a quiet time',
    stepDownHint: 'With a letter with good news. A person decides.',
    stepDownWeeks: 'After so many school weeks without an offence',
    main: 'Steps',
    mainHint: 'The number says at which counted offence.',
    refusal: 'Refusing to hand over the device has steps of its own',
    refusalHint: 'Off: a refusal counts as any offence.',
    refusalTitle: 'On refusal',
    onMain: 'Counts on the ordinary ladder as well',
    refusalFirst: 'The director talks with the pupil and the parents',
    add: 'Add a step',
    most: 'A ladder has nine steps at most.',
    after: 'After the last step',
    afterOptions: {
      every: 'A new proposal each time',
      director: 'Only the director decides',
      none: 'No more proposals'
    },
    each: 'After every so many offences'
  },
  rung: {
    of: (n, all) => `Step ${n} of ${all}`,
    untitled: 'Step without a name',
    change: 'Change',
    changeOf: (n) => `Change step ${n}`,
    ready: 'Ready',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    removed: (title) => `The step ‘${title}’ was removed.`,
    at: 'At offence',
    title: 'What happens',
    measures: 'Is proposed',
    menu: 'May be chosen as well',
    addMeasure: 'Add a measure',
    takeOut: (measure) => `Remove: ${measure}`,
    noMeasures: 'No measure yet.',
    noMenu: 'Nothing else.',
    forDirector: 'director only',
    decider: 'Who decides',
    deciders: { mentor: 'The mentor', director: 'The director' },
    letter: 'Letter home',
    noLetter: 'No letter',
    stay: 'Device at school',
    stays: {
      none: 'Not at all',
      lesson: 'Until the lesson ends',
      day: 'Until the school day ends',
      longer: 'Longer than the school day'
    },
    needs: 'Needed before the step is finished',
    clause: 'Rule of the school',
    clauseHint: 'Stands in the explanation and on the letter.'
  },
  gap: {
    name: 'Give the ladder a name.',
    window: 'Fill in a number from 1 to 40.',
    'step-down': 'Fill in a number from 1 to 40.',
    each: 'Fill in a number from 1 to 99.',
    at: 'Number from 1 to 99.',
    title: 'Write briefly what happens.',
    measures: 'Choose one measure at least.'
  },
  findings: {
    title: 'Check',
    good: 'This ladder can be put on record as it is.',
    faults: (n) => count(n, 'point has to change', 'points have to change'),
    remarks: (n) => count(n, 'point to look at', 'points to look at'),
    fault: 'Has to change',
    remark: 'Look at this',
    at: (track, rung) => `${track}, step ${rung}`,
    mainAt: (rung) => `Step ${rung}`,
    whole: 'The whole',
    checking: 'Being checked …'
  },
  start: {
    title: 'What do you want to begin with?',
    text: 'You change a copy. What is in force stays so until you put something new on record.',
    replaces: (name) => `Your draft ‘${name}’ will be replaced.`,
    current: 'What is in force',
    versions: 'A version of your school',
    presets: 'An example',
    begin: 'Begin with this',
    replaced: 'You begin anew. The draft before was replaced.'
  },
  leave: {
    title: 'Your draft is not on record yet',
    text: 'It stays on this computer until this window closes. After that it is gone.',
    discard: 'Discard',
    keep: 'Keep it and go back',
    stay: 'Go on working',
    kept: 'Your draft of the ladder is not on record yet.',
    goOn: 'Go on working'
  },
  save: {
    title: 'Put the ladder on record',
    from: 'In force from',
    text: 'What happens until that day belongs to the ladder of its day. Nothing changes in hindsight.',
    anew: 'A pupil begins at nought again on that day, also in the middle of a school year or term.',
    before: (name, day) => `Mind: ‘${name}’ is ready from ${day} and replaces this ladder then.`,
    remarks: (n) =>
      `${count(n, 'point stands', 'points stand')} under ‘Look at this’. You may put it on record so.`,
    yes: 'Put on record',
    done: (day) => `The ladder is in force from ${day}.`
  },
  rehearsal: {
    title: 'What would it come to?',
    why: 'Belvrij replays a year with this draft and with the ladder that was in force. Nothing is kept.',
    history: 'Try on last year',
    generated: 'On a made-up year',
    gaps: 'First fill in the marked fields.',
    busy: 'The year is being replayed …',
    noHistory: 'There is no school year with offences to replay yet.',
    noHistoryHelp: 'Try it on a made-up year for a school of this size.',
    stale: 'You changed the draft since. This outcome belongs to the draft before.',
    says: { history: (year) => `School year ${year}-${year + 1}`, generated: () => 'A made-up year' },
    result: (stepsMade, lettersMade) => `${steps(stepsMade)}, ${letters(lettersMade)}`,
    present: { now: 'Now', past: 'Then' },
    compared: {
      now: (stepsMade, lettersMade) => `(now ${stepsMade} and ${lettersMade})`,
      past: (stepsMade, lettersMade) => `(then ${stepsMade} and ${lettersMade})`
    },
    over: (from, until, offences, pupils) =>
      `${from} to ${until}: ${count(offences, 'offence', 'offences')} of ${count(pupils, 'pupil', 'pupils')}.`,
    caption: 'Outcome: now and with this draft',
    what: 'What',
    draft: 'Draft',
    steps: 'Steps',
    letters: 'Letters',
    pupils: 'Pupils with a step',
    forDirector: 'For the director',
    perRung: 'Per step',
    rung: 'Step',
    rungOf: (n) => `Step ${n}`,
    past: 'After the last step',
    who: 'For whom it differs most',
    whoNone: 'The number of steps changes for no pupil.',
    whoLine: (className, offences) =>
      [className, count(offences, 'offence', 'offences')].filter(Boolean).join(' · '),
    change: {
      now: (present, draft) => `now ${steps(present)}, with this draft ${draft}`,
      past: (present, draft) => `then ${steps(present)}, with this draft ${draft}`
    },
    madeUp: (n) => `Made-up pupil ${n}`,
    all: (n) => `Show all ${n}`
  }
}
