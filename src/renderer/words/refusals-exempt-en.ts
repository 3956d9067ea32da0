import type { Sentences } from './sentences'

export const exemptRefusalsEn = {
  'exemption-unknown': 'This exemption was not found. Refresh the list.',
  'exemption-over': 'This exemption is over. Record a new one.',
  'already-exempt':
    'This pupil already has such an exemption on some of these days. Extend that one, or choose other days.',
  'review-not-between': 'Choose a day to look at it again within the exemption, after today.',
  'proof-to-come': 'The proof cannot have been seen in the future. Choose today or an earlier day.',
  'ground-needed': 'With “other”, write down why in a few words. No diagnosis.',
  'duty-set': 'The days of this step are set already. Extend or end them.',
  'no-duty': 'There are no days of handing in with this step. Refresh the screen.',
  'no-school-then': 'The calendar has too few school days after that day. Fill in the calendar first.',
  'other-school-year': 'This answer is of another school year. Consent holds for one school year: ask again.',
  'guardian-answers': 'Below 16 a parent answers. Choose the parent.',
  'pupil-answers': 'From 16 on the pupil answers. Choose the pupil.',
  'not-earlier': 'This is not earlier than it already ends. Choose an earlier day.'
} satisfies Partial<Sentences>
