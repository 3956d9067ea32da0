import type { exemptionsNl } from './exemptions-nl'
import { count, listed } from './when'

export const exemptionsEn: typeof exemptionsNl = {
  sections: 'Parts of Permission',
  granted: 'Permissions',
  title: 'Exemptions',
  context: (now, soon) =>
    [
      count(now, 'pupil keeps something now', 'pupils keep something now'),
      soon > 0 ? count(soon, 'exemption ends soon', 'exemptions end soon') : ''
    ]
      .filter(Boolean)
      .join(' · '),
  new: 'New exemption',
  none: 'There are no exemptions yet. Record one when a pupil has to keep a device.',
  noneHere: 'No exemption fits this.',
  show: 'Show',
  filter: { now: 'Now', soon: 'Ends soon', 'to-come': 'To come', ended: 'Over' },
  search: 'Search by name or class',
  caption: 'Exemptions',
  columns: {
    name: 'Pupil',
    class: 'Class',
    stays: 'Keeps',
    days: 'From and until',
    review: 'Look again'
  },
  state: { 'to-come': 'still to begin', now: 'holds now', ended: 'over' },
  asks: 'ends soon',
  place: { lessons: 'lessons', breaks: 'breaks', trips: 'trips' },
  where: (places) => `in ${listed(places)}`,
  settled: 'ends as planned',
  ground: { medical: 'Medical', aid: 'Aid', safety: 'Safety', other: 'Other' },
  form: {
    ground: 'Why?',
    groundWhy: 'Only directors see this. Colleagues see that it is and of what, not why.',
    groundNote: 'In a few words',
    groundNoteHint: 'No diagnosis and no health data. May stay empty, except with “other”.',
    stays: 'What may stay with the pupil?',
    places: 'Where does it hold?',
    days: 'When?',
    from: 'From',
    until: 'Until',
    reviewOn: 'Look at it again on',
    reviewHint: 'On that day Belvrij asks whether the exemption ends or goes on.',
    proof: 'Proof',
    proofWhy: 'The proof itself is not kept in Belvrij: only write down who saw it and where it is.',
    proofBy: 'Seen by',
    proofOn: 'Seen on',
    proofAt: 'Where is it?',
    proofAtHint: 'For example: in the pupil system. May stay empty.',
    save: 'Record exemption',
    done: 'The exemption is on record.'
  },
  one: {
    title: 'Exemption',
    gone: 'This exemption is not in the list any more.',
    where: 'Holds in',
    days: 'From and until',
    ground: 'Why',
    proof: 'Proof',
    proofSeen: (by, day) => `seen by ${by} on ${day}`,
    review: 'Look again',
    decided: (by, moment) => `Recorded by ${by}, ${moment}`,
    story: 'What happened',
    happened: {
      extended: (until) => `Extended until ${until}`,
      ended: (until) => `Ended, last day ${until}`,
      reviewed: () => 'Looked at again'
    },
    next: (day) => `Look again on ${day}`,
    toPupil: 'To the pupil'
  },
  act: {
    extend: {
      open: 'Extend',
      title: 'Extend exemption',
      text: 'The exemption goes on. What was written stays readable.',
      save: 'Extend',
      done: 'The exemption has been extended.'
    },
    endEarly: {
      open: 'End early',
      title: 'End exemption early',
      text: 'After the last day the pupil hands in again. What was in order until then stays in order.',
      save: 'End',
      done: 'The exemption has been ended.'
    },
    review: {
      open: 'Looked at again',
      title: 'Exemption looked at again',
      text: 'The exemption stays as it is. Choose when to look again, or let it end as planned.',
      save: 'Record',
      done: 'On record: the exemption stays as it is.'
    },
    lastDay: 'Last day',
    endsAsPlanned: (day) => `Do not look again: it ends on ${day}`,
    reason: 'Reason',
    reasonHint: 'No health data. At least three characters.'
  },
  card: {
    title: 'Keeps',
    until: (day) => `until ${day}`,
    from: (day) => `from ${day}`,
    why: 'Why, the directors know.',
    toRegister: 'To the exemptions'
  },
  daily: {
    title: 'Handing in every day',
    now: (until) => `Hands in every morning until ${until}.`,
    later: (from, until) => `Hands in every morning from ${from} until ${until}.`,
    why: 'By a decision of the directors.'
  },
  desk: {
    line: (day) => `ends on ${day}`,
    title: 'Exemption ends soon',
    why: 'Does the exemption go on, or does the pupil hand in again after it?',
    open: 'Look and decide'
  }
}
