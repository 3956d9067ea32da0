import type { Labels } from './label-shape'
import { stepLabelsEn } from './labels-steps-en'

export const labelsEn: Labels = {
  role: { teacher: 'Teacher', mentor: 'Mentor', director: 'Director', administrator: 'Administrator' },
  mark: {
    'handed-in': 'handed in',
    'no-device': 'no phone today',
    absent: 'absent',
    late: 'late for the lesson',
    exempt: 'exempt',
    permitted: 'permitted',
    'not-handed-in': 'not handed in',
    refused: 'refused'
  },
  device: { phone: 'phone', smartwatch: 'smartwatch', tablet: 'tablet', other: 'other device' },
  stage: { 'hand-in': 'handing in', concluded: 'concluded', closed: 'all returned' },
  custodyMode: { lesson: 'Each lesson', day: 'Each day', bag: 'In the bag' },
  measure: {
    talk: 'Talk with the pupil',
    'keep-end-of-lesson': 'Phone kept until the end of the lesson',
    'keep-end-of-day': 'Phone kept until the end of the school day',
    'inform-guardians': 'Inform the parents',
    'note-in-file': 'Note in the file',
    'inform-mentor': 'Inform the mentor',
    card: 'Phone card',
    'call-guardians': 'Call the parents',
    'long-day': 'One full timetable day',
    'long-days': 'Several full timetable days',
    'talk-with-guardians': 'Meeting with parents and pupil',
    'hand-in-daily': 'Phone handed in every day',
    'guardian-collects': 'A parent collects the phone',
    'network-off': 'No access to the school network',
    'care-consultation': 'Discuss in the care consultation',
    warning: 'Written warning',
    suspension: 'Suspension'
  },
  need: {
    conversation: 'conversation held',
    hearing: 'pupil heard',
    'guardian-contact': 'parents contacted'
  },
  letter: {
    informed: 'For information',
    repeated: 'Repeated offence',
    collect: 'Collect the phone',
    director: 'Meeting with the director',
    warning: 'Written warning',
    retraction: 'Retraction of a decision',
    'good-news': 'Good news: a step down',
    conversation: 'Invitation to a talk',
    suspension: 'Decision to suspend',
    reminder: 'Reminder',
    taken: 'Device in custody'
  },
  decider: { mentor: 'the mentor decides', director: 'the director decides' },
  afterLast: {
    every: 'After that, a new proposal each time',
    director: 'After that, the director decides',
    none: 'After that, no new proposal'
  },
  preset: {
    'in-the-bag': 'In the bag',
    'in-custody': 'In custody',
    'per-lesson': 'Handed in each lesson',
    'by-seriousness': 'By seriousness',
    foundation: 'For all schools of the board',
    'phone-card': 'Phone card',
    'three-notes': 'Three notes',
    empty: 'Empty ladder'
  },
  group: {
    phone: 'Phone',
    refusal: 'Refusal',
    recording: 'Recording',
    online: 'Online',
    other: 'Other'
  },
  severity: { light: 'light', medium: 'medium', serious: 'serious' },
  counts: {
    counts: 'counts',
    refusal: 'counts as a refusal',
    signal: 'signal only',
    criminal: 'straight to the director'
  },
  place: {
    lesson: 'in the lesson',
    break: 'in the break',
    grounds: 'on the school grounds',
    trip: 'on a trip or camp',
    outside: 'outside school'
  },
  reading: {
    'no-device': 'no phone today',
    absent: 'absent',
    permitted: 'had permission',
    'handed-in-after-all': 'handed in after all',
    offence: 'offence'
  },
  stepState: {
    proposed: 'waits for a decision',
    approved: 'decided',
    waived: 'waived',
    lapsed: 'lapsed',
    'basis-gone': 'basis gone after the letter',
    'carried-out': 'carried out',
    closed: 'closed',
    retracted: 'decision retracted'
  },
  whyNot: {
    withdrawn: 'withdrawn',
    'same-occurrence': 'part of the same occurrence',
    signal: 'signal only',
    covered: 'there was permission',
    'outside-window': 'outside this period',
    'off-ladder': 'handled outside the ladder',
    'other-branch': 'counts on the other part of the ladder',
    'stepped-down': 'no longer counts after the step down',
    later: 'happened later'
  },
  fact: {
    offence: 'Offence',
    step: 'Step',
    letter: 'Letter',
    custody: 'Device',
    permission: 'Permission',
    exemption: 'Exemption',
    duty: 'Handing in daily',
    consent: 'In the picture',
    round: 'Lesson',
    contact: 'Contact',
    care: 'Care consultation'
  },
  backup: {
    start: 'at start',
    close: 'at close',
    import: 'before an import',
    migration: 'before a new version',
    restore: 'before a restore',
    asked: 'made by hand'
  },
  region: { noord: 'North', midden: 'Middle', zuid: 'South' },
  ...stepLabelsEn
}
