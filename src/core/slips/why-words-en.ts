import { ordinal } from '../letters/phrases'
import type { WhyWords } from './why-words-nl'

/** The same in English. */
export const whyEn: WhyWords = {
  why: 'Why this step?',
  whyFile: 'why-this-step',
  standing: (name) => `Where does ${name} stand now?`,
  standingTitle: 'Where does the pupil stand now?',
  standingFile: 'standing',
  thisPupil: 'this pupil',
  intro:
    'This sheet shows how the school has counted, and under which rule. It explains, for the talk; it is not a letter and not a decision.',
  pupil: 'Pupil',
  class: 'Class',
  date: 'Date',
  step: 'Step',
  stepOfCount: 'Belongs to step',
  direct: 'The head of school decides about this incident. It does not count on the ladder.',
  reached: 'Reached',
  reachedAt: (n, window, day) => `the ${ordinal(n, 'en')} time in ${window}, on ${day}`,
  reachedOn: (window, day) => `in ${window}, on ${day}`,
  directOn: (day) => `on ${day}`,
  period: 'Period',
  span: (from, until) => `${from} to ${until}`,
  branch: 'About',
  refusal: 'refusing to hand over the phone',
  noStep: 'none yet',
  now: 'Counts now',
  counts: (n) => (n === 1 ? '1 time' : `${n} times`),
  countsIn: (n, window) => {
    if (n === 0) return `Nothing counts now in ${window}.`
    return n === 1 ? `One time counts now in ${window}.` : `${n} times count now in ${window}.`
  },
  proposed: 'Proposal',
  decided: 'Decided',
  state: 'How it stands now',
  states: {
    proposed: () => 'This is a proposal. The school has not decided anything yet.',
    approved: (day) => `The school decided on ${day}.`,
    waived: (day) => `The school decided on ${day} not to take this step.`,
    lapsed: (day) => `This step lapsed on ${day}. Too few times count.`,
    'basis-gone': (day) =>
      `On ${day} one of the times this step rests on fell away. The head of school looks at the decision again.`,
    'carried-out': (day) => `The step was carried out on ${day}.`,
    closed: (day) => `The step was carried out and closed on ${day}.`,
    retracted: (day) => `The school took back the decision on ${day}.`
  },
  incident: 'This incident',
  counted: 'These times count',
  notCounted: 'These times do not count',
  noneCounted: 'Nothing counts.',
  columns: ['Date', 'Lesson or place', 'What'],
  until: 'Counts up to',
  whyNotHead: 'Why not',
  whyNot: {
    withdrawn: 'withdrawn',
    'same-occurrence': 'belongs to the same occasion',
    signal: 'was only noted',
    covered: 'the pupil had permission',
    'outside-window': 'falls outside this period',
    'off-ladder': 'is apart from the ladder',
    'other-branch': 'counts on another part of the ladder',
    'stepped-down': 'fell away because it went well afterwards',
    later: 'happened after this step'
  },
  contested: 'contested, the school is looking into it',
  carried: 'taken along from before',
  forgotten: (day) => `What counts, counts up to and including ${day}. After that the count begins again.`,
  forgottenByWeeks: (weeks) =>
    `Each time counts for ${weeks === 1 ? 'one school week' : `${weeks} school weeks`}. Weeks without school are left out. The last day stands in the table.`,
  next: 'What comes next',
  nextAt: (n, title) => `The ${ordinal(n, 'en')} time, the next step is: ${title}`,
  nextDirector: (n) => `The ${ordinal(n, 'en')} time, the head of school decides what is needed.`,
  noNext: 'The ladder names no step after this.',
  personDecides: 'The count decides nothing. A person at school decides about every step.',
  skipped: (rungs, many) =>
    `The count went to this step at once. ${many ? `Steps ${rungs} were` : `Step ${rungs} was`} skipped.`,
  rule: 'Under which rule',
  ladder: 'Ladder',
  since: 'In force since',
  clause: 'Stands in',
  protocol: 'School rules',
  earlier: 'Earlier periods',
  earlierRung: (count, rung) => `${count}, up to step ${rung}`,
  questions: 'Questions, or is something not right?',
  ask: (who) => `Ask the school: ${who}.`,
  rights:
    'Parents may see their child’s file. If something is not right, they can ask to have it corrected or to have their own account added. A pupil of 16 or older does this personally. The privacy law (GDPR, in Dutch AVG) says so.'
}
