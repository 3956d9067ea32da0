import type { permissionsNl } from './permissions-nl'
import { count, listed } from './when'

export const permissionsEn: typeof permissionsNl = {
  title: 'Permission',
  context: 'Who may use a phone when, and what for.',
  new: 'New permission',
  none: 'No permission has been given for today or later.',
  today: 'Today',
  now: 'now',
  withdrawn: 'withdrawn',
  afterwards: 'recorded afterwards',
  whole: {
    class: (name) => `Class ${name}`,
    group: (name) => `Group ${name}`,
    trip: (name) => `Trip ${name}`
  },
  grantedBy: (name, moment) => `Given by ${name}, ${moment}`,
  uses: (what) => `May use: ${what}`,
  onlyWith: (devices) => `only ${listed(devices)}`,
  withdrawnBy: (name, moment, why) => `Withdrawn by ${name}, ${moment}: ${why}`,
  withdraw: 'Withdraw',
  withdrawOf: (purpose) => `Withdraw: ${purpose}`,
  series: {
    title: 'Series',
    chip: 'series',
    weekdays: (names) => `every ${listed(names)}`,
    left: (n, span) => `${count(n, 'lesson', 'lessons')} to come, ${span}`,
    over: 'all withdrawn',
    days: 'Show the days',
    daysOf: (purpose) => `Show the days: ${purpose}`,
    withdrawOn: (purpose, day) => `Withdraw: ${purpose}, ${day}`
  },
  granting: {
    directors: (who) => `At this school only the director gives permission: ${who}.`,
    'team-leaders': (who) =>
      `Here only the team leader of the class or the director gives permission: ${who}.`,
    teachers: () => 'Everyone who teaches may give permission.',
    recording: {
      directors: (who) => `Permission with pictures or sound is given by the director only: ${who}.`,
      'team-leaders': (who) =>
        `Permission with pictures or sound is given by the team leader of the class or the director only: ${who}.`,
      teachers: () => 'Everyone who teaches may give permission with pictures or sound.'
    }
  },
  rules: {
    permitBy: 'Who gives permission?',
    permitRecordingBy: 'Who gives permission with which pictures or sound may be taken?',
    by: {
      teachers: { title: 'Everyone who teaches', text: 'Each teacher and mentor, and the director.' },
      'team-leaders': {
        title: 'The team leader and the director',
        text: 'The team leader of the class. Who that is stands under Staff.'
      },
      directors: { title: 'The director only', text: 'A teacher asks the director beforehand.' }
    },
    both: 'For pictures and sound the stricter of the two holds. What has been given stays in force.',
    saved: 'The rule has been saved and holds at once.',
    nobodyLeads: 'There is no team leader yet: for now only the director can.'
  },
  board: {
    open: 'On the board',
    openOf: (purpose) => `On the board: ${purpose}`,
    item: (purpose, ends) => `${purpose}, until ${ends}`,
    phone: 'phone',
    may: (devices) => `${listed(devices)} allowed`,
    later: (devices) => `Allowed later: ${listed(devices)}`,
    until: (clock) => `until ${clock}`,
    from: (starts, ends) => `from ${starts} to ${ends}`,
    some: 'For those who have permission.',
    recording: 'Photos, film and sound may be taken.',
    noRecording: 'No photos, film or sound.',
    over: 'Phones away again',
    overText: 'Time is up.',
    withdrawnText: 'It is no longer allowed.',
    close: 'Close'
  },
  withdrawing: {
    which: 'Which lessons?',
    one: (day) => `Only ${day}`,
    following: {
      title: 'This lesson and all that follow',
      text: 'What was withdrawn before keeps its own reason.'
    },
    title: 'Withdraw permission',
    why: 'From now on the permission no longer holds. It stays readable.',
    reason: 'Reason',
    reasonHint: 'At least three characters.',
    save: 'Withdraw',
    done: 'The permission has been withdrawn.'
  },
  form: {
    who: 'For whom?',
    class: 'Class or group',
    some: 'Some pupils only',
    pupils: 'Pupils',
    chosen: (n) => `${count(n, 'pupil', 'pupils')} chosen`,
    when: 'When?',
    thisLesson: 'This lesson',
    thisLessonWhen: (hour, starts, ends) => `${hour}, ${starts} to ${ends}`,
    thisLessonLeft: (hour, _starts, ends) => `${hour}, from now to ${ends}`,
    otherHour: 'Another hour',
    span: 'A time of your own',
    day: 'Day',
    hour: 'Hour',
    starts: 'From',
    ends: 'Until',
    clock: 'Write the time as 10:30.',
    purpose: 'What for?',
    purposes: ['Quiz', 'Looking up', 'Photo or film', 'Calculator'],
    allowed: 'What may be used? (may stay empty)',
    allowedChoices: ['Only the named site', 'Only the camera'],
    daily: 'Has to hand in every day by decision',
    dailyUntil: (name, day) => `${name}, until ${day}`,
    repeat: 'Repeat every week',
    weekdays: 'On which days?',
    from: 'From',
    last: 'Up to and including (empty: the whole school year)',
    becomes: (n, span) => `${count(n, 'lesson', 'lessons')}, ${span}`,
    becomesNone: 'This leaves no lesson at all.',
    notIn: (names) => `not in the ${listed(names)}`,
    notOn: (names) => `not on ${listed(names)}`,
    without: (n) => `not on ${count(n, 'day', 'days')} without that hour`,
    begun: 'Today’s lesson has begun and is left out. Only the director can still put it on record.',
    whichDays: 'Which days?',
    devices: 'With which device? (none chosen: all)',
    purposeHint: 'This stands large on the board, with what may be used. Write no names.',
    dailyWhy: 'The permission does not hold for them by itself: you choose it in the lesson, pupil by pupil.',
    save: 'Give permission',
    done: 'The permission is on record.',
    doneSeries: (n) => `${count(n, 'lesson', 'lessons')} with permission on record.`
  }
}
