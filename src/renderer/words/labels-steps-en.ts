import type { StepLabels } from './label-shape'

export const stepLabelsEn: StepLabels = {
  turn: {
    contested: 'contested',
    upheld: 'looked into and stands',
    withdrawn: 'withdrawn',
    reinstated: 'valid again'
  },
  stay: {
    none: 'Device stays with the pupil',
    lesson: 'Device until the end of the lesson',
    day: 'Device until the end of the school day',
    longer: 'Device longer than the school day'
  },
  track: { main: 'Ladder', refusal: 'For refusing', direct: 'Straight to the director' },
  window: {
    'school-year': 'Each school year',
    term: 'Each term',
    rolling: 'Over the last school weeks'
  },
  finding: {
    'rungs-not-rising':
      'This step does not come later than the one before it. Choose a higher number than at the previous step.',
    'director-only-measure':
      'This step has a measure that only the director may choose. Let the director decide or choose another measure.',
    'measure-apart':
      'A suspension does not belong in a ladder. Take it out here; the director can decide on it apart from the ladder, with a reason.',
    'measure-twice': 'The same measure is in this step twice. Take one out.',
    'stay-too-short':
      'The device goes back earlier than a measure of this step asks. Choose a longer stay or another measure.',
    'stay-past-day':
      'This step keeps the device longer than the school day. Only the director may decide that. Let the director decide or return the device the same day.',
    'same-as-before': 'This step does the same as the one before it. Change a measure or take the step out.',
    'milder-than-before': 'This step is milder than the one before it. Check that you mean it so.',
    unreachable:
      'This step will probably never be reached: it cannot happen so often in this period. Choose a lower number or count over a longer period.',
    'letter-without-contact':
      'At this step a letter goes home without anybody speaking to the parents. Add contact with the parents, or leave the letter out.',
    'nothing-after-last':
      'After the last step there is no proposal any more, however often it happens. Let the director decide then, or choose a new proposal each time.',
    'no-clause':
      'This step does not say on which rule of the school it rests. Write down where that is; parents read it in the explanation.',
    'step-down-needs-fixed-window':
      'A step down does nothing if you count over the last school weeks: there, old offences stop counting by themselves. Count by school year or by term, or turn the step down off.',
    'no-rungs':
      'This ladder has no steps. Offences are recorded, but nothing is proposed. Add a step if you want that.'
  },
  decision: {
    approve: 'Approve',
    other: 'Another measure',
    waive: 'Waive',
    retract: 'Retract the decision',
    replace: 'Replace the decision'
  },
  contactKind: {
    conversation: 'Talk with the pupil',
    hearing: 'Hearing of the pupil',
    'guardian-contact': 'Contact with the parents'
  },
  contactWay: {
    'in-person': 'in person',
    phone: 'by telephone',
    video: 'by video call',
    mail: 'by e-mail',
    letter: 'by letter',
    portal: 'through the parent portal'
  },
  appointment: {
    planned: 'planned',
    kept: 'took place',
    excused: 'did not take place, for a good reason',
    missed: 'missed without a good reason',
    cancelled: 'called off by the school'
  },
  missed: { again: 'Plan it again', heavier: 'A heavier measure', rest: 'Let it rest' },
  suspensionForm: {
    internal: 'Internal: at school, not in their own lessons',
    external: 'External: not at school'
  },
  stepTask: {
    'pupil-heard': 'The pupil was heard, before the decision.',
    'guardians-heard': 'The parents were heard, before the decision.',
    'reasons-in-writing': 'The reasons are on paper: what happened and why a suspension is needed.',
    'decision-sent':
      'The decision was sent on paper: to the parents, or to the pupil in person when 18 or older.',
    'objection-clause': 'The decision says what you can do if you do not agree with it, and until when.',
    schoolwork: 'The pupil has been given schoolwork and can take missed tests later.',
    'attendance-officer': 'The attendance officer knows of the suspension.',
    inspectorate:
      'The inspectorate has a report in writing with the reasons. That is a duty for a suspension of more than one day.',
    're-entry-talk': 'The talk about coming back was held, with the pupil and the parents.'
  },
  body: {
    police: 'Police',
    inspectorate: 'Inspectorate of Education',
    'confidential-inspector': 'Confidential inspector',
    'attendance-officer': 'Attendance officer',
    'youth-care': 'Youth care',
    other: 'Another body'
  },
  followUp: { progress: 'Progress', handling: 'Handling', evaluation: 'Evaluation' },
  audience: {
    mentor: 'Mentor',
    'team-leader': 'Team leader',
    director: 'Director',
    safety: 'Social safety coordinator'
  },
  open: {
    conversation: 'talk with the pupil',
    hearing: 'hearing of the pupil',
    'guardian-contact': 'contact with the parents',
    appointment: 'a planned moment',
    missed: 'decision on a missed measure',
    tasks: 'tasks of the suspension',
    police: 'report to the police',
    'daily-days': 'days of handing in every day',
    'suspension-days': 'days of the suspension',
    contested: 'contested offence'
  },
  newsEvent: {
    offence: 'Offence recorded',
    'serious-offence': 'Serious offence recorded',
    'criminal-offence': 'Possibly criminal act recorded',
    contested: 'Offence contested',
    withdrawn: 'Offence withdrawn',
    'step-proposed': 'Step proposed',
    'step-decided': 'Decision taken',
    'basis-gone': 'Basis of a decision gone',
    missed: 'Measure missed without a good reason',
    'step-closed': 'Step closed',
    'care-decided': 'Decided in the care consultation'
  },
  duty: { 'team-leader': 'Team leader', safety: 'Social safety coordinator' },
  policeDuty: {
    may: 'The school may report it to the police',
    shall: 'The school shall report it to the police'
  }
}
