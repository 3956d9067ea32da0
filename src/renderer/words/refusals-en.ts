import { careRefusals } from './refusals-care'
import { exemptRefusalsEn } from './refusals-exempt-en'
import { offenceRefusalsEn } from './refusals-offences-en'
import { stepRefusalsEn } from './refusals-steps-en'
import { letterheadRefusalsEn } from './refusals-letterhead'
import { templateRefusals } from './refusals-templates'
import type { Sentences } from './sentences'
import { exactClockOf } from './when'

export const refusalsEn: Sentences = {
  // Signing in and accounts
  wrong: 'These details are not right. Check them and try again.',
  wait: (about) =>
    about['until']
      ? `Too many tries. Wait until ${exactClockOf(about['until'])} and try again.`
      : 'Too many tries. Wait a moment and try again.',
  'password-first': 'No password was used on this device today. Sign in with your password.',
  'code-taken': 'This login code is in use. Choose another.',
  'password-too-common': 'This password is easy to guess. Choose a longer sentence that only you know.',
  'pin-too-simple': 'This PIN is easy to guess. Choose six digits without a row or a repeat.',
  'director-only': 'Only the director may do this. Ask the director.',
  'staff-unknown': 'This colleague is no longer on the list. Refresh the list.',
  'last-director': 'There must always be one director. Give a colleague this role first.',
  // Class, hour and pupil
  'class-unknown': 'This class no longer exists. Choose another class.',
  'no-such-hour': 'This lesson hour is not on that day’s timetable. Choose another hour.',
  'span-too-long': 'A report covers five years at most. Choose a shorter period.',
  'day-to-come': 'That day has yet to come. Choose today or an earlier day.',
  'day-past': 'That day is over. Choose today or a later day.',
  'pupil-unknown': 'This pupil is not on the list. Search for the pupil again.',
  'pupil-not-in-class': 'This pupil is not in this class on that day. Choose the right class.',
  'pupil-absent': 'This pupil is marked absent for this hour. Change the lesson first.',
  // The round
  'already-so': 'This was on record already. You need not do anything.',
  'device-elsewhere': (about) =>
    about['place']
      ? `This device is kept already: ${about['place']}. Return it there first.`
      : 'This device is kept in another place already. Return it there first.',
  'round-closed': 'This lesson is closed: everything is back. Nothing can be added.',
  'nothing-open': 'Nobody is open any more. Everyone is on record.',
  'nothing-held': 'No phones of this lesson are kept any more.',
  'not-concluded': 'The lesson is not concluded yet. Conclude the hand-in first.',
  'nothing-to-undo': 'This was undone already.',
  'already-concluded': 'The lesson is finished. Choose Correct to change what was recorded.',
  'still-open': 'Not everyone is on record yet. Fill the open pockets first.',
  'not-all-read': 'Choose for each exception what was the matter.',
  'not-an-exception': 'This pupil is in order by now. Refresh the lesson.',
  // Devices taken
  'school-day-over': 'The school day is over. Keeping after school is for the director to decide.',
  'custody-unknown': 'This device is no longer on the list. Refresh the list.',
  'already-returned': 'This device was returned already. You need not do anything.',
  // Permissions
  'nobody-named': 'Choose a class or at least one pupil.',
  'ends-before-start': 'The end lies before the start. Change one of the two.',
  'already-started': 'This has begun already. Only the director can permit it afterwards.',
  'may-not-grant': (about) =>
    [
      about['recording']
        ? 'Permission with pictures or sound is given here only by '
        : 'Permission is given here only by ',
      about['by'] === 'directors' ? 'the director: ' : 'the team leader of the class or the director: ',
      `${about['who'] ?? ''}. Ask there; nothing was put on record.`
    ].join(''),
  'no-days': 'There is no lesson in this series. Choose other days or a later last day.',
  'past-school-year': 'A series runs until the end of the school year at most. Choose an earlier last day.',
  'permission-unknown': 'This permission was not found. Refresh the list.',
  // Calendar
  'too-long': 'This period is too long. Check the first and the last day.',
  overlaps: 'One of these days is free already. Change the free days that are there.',
  'bell-unknown': 'This bell table is no longer there. Reload the calendar.',
  'hours-overlap': (about) =>
    about['hour']
      ? `Hour ${about['hour']} begins before the one before it ends. Change the times.`
      : 'Two hours overlap. Change the times.',
  'hour-twice': 'An hour is in it twice. Give each hour a number of its own.',
  'no-hours': 'This bell table has no hours at all. Put in at least one.',
  'name-taken': 'This name is already in use. Choose another.',
  'from-taken': 'One begins on this day already. Choose another first day.',
  'usual-needed': 'There must always be a usual bell table. Make another one first.',
  'bell-in-use': 'This bell table still stands on a day in the calendar. Put that day back first.',
  'not-a-school-day': 'There is no school on this day. Choose a school day.',
  'day-ends-too-early': 'The day cannot end before its first hour begins. Change the time.',
  'free-unknown': 'These free days are no longer in the calendar. Reload the calendar.',
  'term-unknown': 'This term is no longer in the calendar. Reload the calendar.',
  'last-term': 'There must be at least one term.',
  'year-unknown': 'The holidays of this school year are not known yet. Enter them by hand.',
  'nothing-new': 'Everything of this school year is in the calendar already.',
  'not-a-calendar': 'This is not a calendar file. Choose a file that ends in .ics.',
  // Timetable
  'address-not-safe': 'Belvrij cannot use this address. Paste the address that begins with https or webcal.',
  'address-unreachable':
    'This address does not answer. Check the connection and try again later; the timetable of last time stays.',
  'address-refused':
    'This address no longer gives the timetable. Make a new address in your timetable program and paste it here.',
  'no-address': 'There is no address of a timetable. Paste one first.',
  'no-timetable': 'There is no timetable to forget.',
  'not-standing-in': 'You do not stand in for this lesson. Reload the screen.',
  // Custody
  'marked-meanwhile': (about) =>
    about['who']
      ? `${about['who']} has just marked this pupil. Look at the pocket and try again.`
      : 'A colleague has just marked this pupil. Look at the pocket and try again.',
  'device-unknown': 'This kind of device is not in the list. Choose another.',
  'device-still-here': 'This device is still here. Give it back first.',
  'record-an-offence': 'An offence is recorded with Record an offence, not as a correction.',
  'not-a-guest': 'This pupil is on the list and is no guest.',
  'already-marked': 'Something has been recorded of this pupil. Undo that first.',
  'name-needed': 'Give this kind of device a name.',
  'phone-stays': 'The phone always stays in the list.',
  'due-past': 'That moment has passed. Choose a later one.',
  'not-later': 'This is not later than it was. Choose a later moment.',
  'director-decides': 'Keeping it longer than the school day is for the director to decide.',
  'not-due-yet':
    'It is not due yet. Who took it or the director can give it back earlier; for a medical reason or safety anyone may do so at once.',
  'identity-needed': 'Write down how you know this parent, or what proof you saw.',
  'device-missing': 'This device was reported missing. Report it found first.',
  'not-missing': 'This device was not reported missing.',
  'left-behind': 'This device was not taken but left behind. Give it back.',
  'not-returned': 'This device has not been given back yet.',
  // Groups and pockets
  'is-a-trip': 'How a trip keeps devices is set with the trip.',
  'is-a-class': 'This is a class. Classes follow the class list.',
  'devices-here': 'There are still devices of this group here. Give them back first.',
  'device-in-pocket': 'There are devices in the pockets of this class now. Change pockets when all are back.',
  // Import
  empty: 'This file is empty. Make the export again.',
  'too-large': 'This file is too large. Export only this school year.',
  binary: 'This is not a text file. Save it as CSV and choose it again.',
  'no-header': 'The first line with column names is missing. Export with column names.',
  'bad-quotes': (about) =>
    about['line']
      ? `The quotation marks on line ${about['line']} do not match. Make the export again.`
      : 'The quotation marks in this file do not match. Make the export again.',
  'not-a-class-list': 'This does not look like a class list. Choose the file with pupils and classes.',
  'has-errors': 'There are still problems in the file. Solve them; nothing was changed.',
  'changed-since': 'The data have changed since. Look at the difference again; nothing was changed.',
  'type-the-number': (about) =>
    about['count']
      ? `Type ${about['count']} to go on; so many pupils leave the school.`
      : 'Type the number exactly to go on.',
  'too-many-views': 'You keep twenty views already. Remove one first.',
  'view-unknown': 'This view is gone. You need not do anything.',
  // Keeping safe
  'sample-open': 'The sample school is open already.',
  'no-sample': 'The sample school is gone already.',
  'already-set-up': 'This school is set up already. Sign in.',
  'no-key-store': 'This computer cannot keep the key safe. Go on without encryption.',
  'not-in-trouble': 'The file is open already. Start Belvrij again if you keep seeing this screen.',
  'code-does-not-fit': 'This recovery code does not fit. Check the characters and try again.',
  'disk-full': 'The disk is full. Make room and try again; what was there is safe.',
  'backup-unknown': 'This backup is no longer there. Choose another.',
  'backup-not-good': 'This backup is damaged and was not used. Choose another; nothing was changed.',
  'sign-in-first': 'The file is in order. Sign in first to restore a backup.',
  ...exemptRefusalsEn,
  ...offenceRefusalsEn,
  ...stepRefusalsEn,
  ...letterheadRefusalsEn,
  ...templateRefusals.en,
  ...careRefusals.en
}
