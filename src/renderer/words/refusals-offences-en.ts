import type { Sentences } from './sentences'

/** Why something about an offence, the catalogue or the ladder was not done. */
export const offenceRefusalsEn = {
  // Offences
  'kind-unknown': 'This kind of offence no longer exists. Choose another.',
  covered: (about) =>
    about['grantedBy']
      ? `This pupil had permission from ${about['grantedBy']} until ${about['until']}: ${about['purpose']}. Record it only with a reason.`
      : about['stays']
        ? 'This pupil is exempt here and may keep the device. Record it only with a reason.'
        : 'This pupil had permission at that moment. Record it only with a reason.',
  'reason-needed': 'A reason is needed here. Write briefly why.',
  'offence-unknown': 'This offence was not found. Refresh the screen.',
  'already-withdrawn': 'This was withdrawn already. You need not do anything.',
  'not-yours': 'A colleague recorded this. Ask that colleague or the director.',
  'not-withdrawn': 'This offence is not withdrawn. You need not do anything.',
  'already-contested':
    'This offence is contested already. Find out what happened first and put that on record.',
  'not-contested': 'This offence is not contested. Refresh the screen.',
  // The catalogue
  'label-taken': 'There is an offence with this name already. Choose another name; nothing was changed.',
  'last-kind': 'There must always be one kind of offence. Add another first.',
  'kind-needed':
    'This kind is needed when a lesson is concluded and must stay on the list. You can change its name.',
  'not-a-rule-file': 'This is not a file with school rules. Choose a file that comes from Belvrij.',
  'newer-rule-file':
    'This file comes from a newer version of Belvrij. Update Belvrij first; nothing was changed.',
  'rule-file-wrong': (about) =>
    about['where']
      ? `This file with school rules is not right at ${about['where']}. Ask for a new file; nothing was changed.`
      : 'This file with school rules is not right. Ask for a new file; nothing was changed.',
  'nothing-chosen': 'Nothing was chosen. Choose the ladder, the offences or both.',
  // The ladder
  'rungs-not-rising':
    'The steps of this ladder do not rise. Give each step a higher number than the one before it; nothing was saved.',
  'director-only-measure':
    'A mentor’s step has a measure that only the director may choose. Let the director decide or choose another measure; nothing was saved.',
  'measure-apart':
    'A suspension does not belong to a step of the ladder. The director records a suspension apart, with a reason. Choose another measure here; nothing was changed.',
  'measure-twice': 'A step has the same measure twice. Take one out; nothing was saved.',
  'stay-too-short':
    'At a step the device goes back earlier than a measure asks. Choose a longer stay; nothing was saved.',
  'stay-past-day':
    'A step keeps the device longer than the school day without the director deciding. Let the director decide or choose a shorter stay; nothing was saved.',
  'version-unknown': 'This version of the ladder was not found. Refresh the screen.',
  'already-in-force':
    'This ladder is in force already and stays for what happened under it. Choose another ladder from a later day.',
  'no-ladder': 'No ladder is in force yet. The director chooses one under Settings, Ladder.',
  'no-history': 'There is no school year with offences to replay yet. Choose a made-up year.'
} satisfies Partial<Sentences>
