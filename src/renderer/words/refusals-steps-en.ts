import { stepLabelsEn } from './labels-steps-en'
import { letterFields } from './letter-fields'
import { openOnes } from './open-ones'
import type { Sentences } from './sentences'
import { listed, longDay } from './when'

/** Why something about a step, its handling or its letters was not done. */
export const stepRefusalsEn = {
  // Steps and letters
  'step-unknown': 'This step was not found. Refresh the screen.',
  'not-your-pupil': 'You are not this pupil’s mentor. Their own mentor or the director can do this.',
  'not-yours-to-decide': 'The director decides on this step.',
  'already-decided': 'This was decided already. Refresh the screen.',
  'measure-not-on-menu': 'This measure does not belong to this step. Choose another.',
  'field-missing': (about) =>
    about['fields']
      ? `The letter cannot be made. Missing: ${listed(letterFields(about['fields'], 'en'))}. Fill this in first.`
      : 'The letter cannot be made: something is missing. Fill it in first.',
  'no-recipient': 'There is nobody to send the letter to. Import the parents’ details first.',
  'letter-retracted': (about) =>
    about['reference']
      ? `Letter ${about['reference']} was withdrawn and is not sent any more. Refresh the list.`
      : 'This letter was withdrawn and is not sent any more. Refresh the list.',
  'no-letter': 'This step has no letter.',
  'letter-unknown': 'This letter was not found. Refresh the list.',
  stopped: 'Stopped. Nothing was made and nothing was changed.',
  'letter-damaged': 'The file of this letter was changed and is not opened. Restore a backup.',
  'mail-sender-private':
    'The school now writes from an address that anybody can open. Set an address of the school’s own at Settings, School.',
  'mail-host-unclear':
    'This server name is not right. Copy it from your mail provider, for example smtp.school.nl.',
  'mail-not-secure':
    'Without encryption anyone on the network can read along. Choose TLS or STARTTLS; unencrypted works only to this computer itself.',
  'mail-password-again': 'Fill in the password of the mail server. Another server or user needs it again.',
  'mail-not-set': 'The school does not send by e-mail yet. Set it up at Settings, Sending e-mail.',
  'mail-not-unsure': 'This has been settled meanwhile. Look at the letter again.',
  'mail-sender-missing':
    'The school has no e-mail address to write from yet. Fill it in at Settings, School; nothing was made.',
  'guardian-unknown': 'This parent or guardian is not on the list any more. Refresh the screen.',
  'has-authority': 'This parent has authority and gets every letter already. There is nothing to record.',
  'already-informed': 'This parent gets the letters already. End that first; nothing was put on record.',
  'not-confirmed': 'This language was not on record as checked. Refresh the screen.',
  'request-unknown': 'This request was not found or not granted. Refresh the screen.',
  'letter-not-issued': (about) =>
    about['reference']
      ? `Letter ${about['reference']} is still ready to go. Send the letter first; nothing was put on record.`
      : 'This letter is still ready to go. Send the letter first; nothing was put on record.',
  'reply-before-letter':
    'That day is before the day the letter was sent. Choose a later day; nothing was put on record.',
  'reply-note-needed':
    'Write in one or two sentences what the recipient says. Then the reply is put on record.',
  'no-reply-on-record': 'There is no reply to this letter. You need not do anything.',
  'no-objection': 'There is no objection and no refusal with this letter.',
  'objection-settled': 'This objection was settled already. What was done stands with the letter.',
  'objection-open': 'This objection was not settled. You need not do anything.',
  'question-unknown': 'This question of an import is there no more. Load the screen again.',
  'question-answered': 'Somebody else answered this question already. Nothing was changed.',
  'nobody-to-leave': 'This cannot be done with a mentor: they are not on the staff.',
  'no-reply-awaited': 'The school waits for no reply to this letter. A reminder is not needed.',
  'already-written':
    'This letter is there already, and nothing has changed since. You find it under Letters; nothing was made.',
  'no-invitation-here':
    'This moment asks for no invitation: it is no talk with the parents. Nothing was made.',
  'not-written-to':
    'The school does not write to this recipient about this pupil any more, or it was a copy. Call yourself and record the reminder; nothing was made.',
  'contested-first':
    'An offence of this step is contested. Find out what happened first and put that on record; nothing was decided yet.',
  'basis-gone-first':
    'A decision can be retracted or replaced only once its basis is gone. Withdraw the offence that is not right first; nothing was changed.',
  'no-clean-streak': 'No step down is waiting for this pupil now. Refresh the screen; nothing was changed.',
  // The count of an earlier period
  'nothing-to-carry': 'Nothing counted in the period before. There is nothing to take along.',
  'already-carried':
    'The count of the period before goes on for this pupil already. You need not do anything.',
  'window-has-no-before':
    'There is no earlier period to carry over: the steps are in force only since this period, or the school counts over the last school weeks.',
  'not-carried': 'No count of a period before goes on for this pupil. You need not do anything.',
  // Talks and contact
  'outcome-needed': 'Write in one or two sentences what came of it. Then it is put on record.',
  'pupil-not-in-it': 'This pupil was not part of this incident. Choose a pupil who was.',
  'hearing-needs-step':
    'A hearing belongs to a step. Record it on the page of the step, or choose a talk; nothing was recorded.',
  'agreement-needed': 'Write down what was agreed, or leave the day out. Nothing was recorded.',
  'until-before-talk':
    'That day is before the talk. Choose a later day for what was agreed; nothing was recorded.',
  'about-another':
    'This letter or offence is another pupil’s. Choose something of this pupil; nothing was recorded.',
  'contact-struck': 'This contact was struck. Nothing was changed.',
  'nothing-agreed': 'This contact has no agreement with a day. There is nothing to do.',
  'agreement-settled': 'This agreement was dealt with already. There is nothing to do.',
  'agreement-open': 'This agreement is still open. There is nothing to do.',
  'nobody-reached': 'Nobody was spoken to, so there is no report. The attempt is on record.',
  'contact-unknown': 'This contact was not found. Refresh the screen.',
  'step-closed': 'This step is closed. Reopen the step first; nothing was changed.',
  'hear-first': (about) =>
    about['names']
      ? `Hear ${about['names']} first and put that talk on record. Nothing was decided yet.`
      : 'Hear the pupil first and put that talk on record. Nothing was decided yet.',
  // Carrying out and closing
  'not-decided': 'This step was not decided yet, or it is done with already. Refresh the screen.',
  'not-carried-out': 'This step is not on record as carried out. Refresh the screen.',
  'something-open': (about) => {
    const open = openOnes(about['open'], stepLabelsEn)
    return open
      ? `This still stands open: ${open}. Finish that first; nothing was changed.`
      : 'Something still stands open on this step. Finish that first; nothing was changed.'
  },
  'measure-not-decided': 'This measure was not decided on. Choose a measure of the decision.',
  'no-school-that-day': 'There is no school on that day. Choose a school day.',
  'already-planned': 'A moment is planned for this measure already. Put on record first what became of it.',
  'appointment-unknown': 'This moment was not found. Refresh the screen.',
  'already-settled': 'What became of this moment is on record already. Refresh the screen.',
  'moment-needed': 'Choose a new moment at once. Nothing was put on record yet.',
  'not-missed': 'This moment was not missed without a good reason. No decision is needed.',
  // Suspension
  'more-than-five-days': (about) =>
    about['days']
      ? `These are ${about['days']} school days. A suspension lasts at most five school days: choose an earlier last day. Nothing was put on record.`
      : 'A suspension lasts at most five school days. Choose an earlier last day; nothing was put on record.',
  'no-school-days': 'There is no school on these days. Choose at least one school day.',
  'already-suspended':
    'There is a suspension for this step or one of these days already. Choose other days or end that one first; nothing was put on record.',
  'joins-earlier': (about) =>
    about['lastDay']
      ? `This suspension follows on an earlier one, up to and including ${longDay(about['lastDay'])}. Write down why another suspension is needed; nothing was put on record yet.`
      : 'This suspension follows on an earlier one. Write down why another suspension is needed; nothing was put on record yet.',
  'suspension-unknown': 'This suspension was not found. Refresh the screen.',
  'already-ended': 'This suspension was ended already. You need not do anything.',
  'not-earlier': 'That day is not before the last day of the suspension. Choose an earlier day.',
  'task-not-here': 'This task does not belong to this step. Refresh the screen.'
} satisfies Partial<Sentences>
