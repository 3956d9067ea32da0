import type { patternsNl } from './patterns-nl'
import { count, figure } from './when'

const offences = (n: number) => count(n, 'offence', 'offences')

export const patternsEn: typeof patternsNl = {
  yearly: 'Yearly report',
  context: (from, until, days) => `${from} to ${until} · ${count(days, 'school day', 'school days')}`,
  tabs: {
    label: 'What do you want to see?',
    offences: 'Offences',
    registered: 'Lessons without a round',
    colleagues: 'Colleagues'
  },
  clear: 'Show all',
  table: 'Table',
  tableOf: (title) => `of: ${title}`,
  no: '–',
  behindBar: (number, rate) => `Behind the bar: ${number.toLowerCase()}, and ${rate.toLowerCase()}.`,
  outsideLessons: 'outside lessons',
  wholeDay: 'whole day',
  chooseClass: (name) => `Show only ${name}`,
  chooseKind: (label) => `Show only “${label}”`,
  chosen: 'Chosen. Press again to show all.',
  offences: {
    total: (n) => `${offences(n)} ${n === 1 ? 'counts' : 'count'}`,
    how: 'A number by itself says little: there are more Tuesdays than Mondays, more first hours than ninth, and large and small classes. So each number also says how often that is, and that is what the bar shows. With fewer than 5 lessons, days or pupils it is left out.',
    by: {
      lessons: 'Hours and weekdays: per 100 lessons, by the timetables as they are now.',
      days: 'Hours and weekdays: per 10 school days, because not every class’s lessons are known. In late hours often not every class has a lesson.'
    },
    since: (day) => `Only school days count, from ${day}: the first day of which anything is on record.`,
    otherDays: (n) => `${offences(n)} on days without school (camp, weekend) are not in this.`,
    noClass: (n) => `${offences(n)} of pupils who were in no class that day.`,
    none: 'Nothing that counts was recorded on school days in this period. Choose another period.',
    count: 'Number',
    days: 'School days',
    perDays: 'Per 10 school days',
    lessons: 'Lessons',
    perLessons: 'Per 100 lessons',
    pupils: 'Pupils',
    perPupils: 'Per 100 pupils',
    share: 'Part of all (%)',
    hour: 'Lesson hour',
    byHour: 'By lesson hour',
    weekday: 'Weekday',
    byWeekday: 'By weekday',
    cells: 'Weekday and lesson hour',
    cellsNote: (rate) => `At the left the number. At the right and as a line: ${rate.toLowerCase()}.`,
    noLesson: 'no lesson',
    place: 'Place',
    byPlace: 'By place',
    kind: 'Kind',
    byKind: 'By kind',
    class: 'Class',
    byClass: 'By class',
    classNote: 'Press a class to see only that one. Pupils: who is in the class on the last day.',
    kindNote: 'Press a kind to see only that one.',
    said: (label, n, rate, unit) =>
      `${label}: ${offences(n)}${rate === null ? '' : `, ${rate} ${unit.toLowerCase()}`}`,
    toList: 'Who they are stands under Repeated offences.',
    toListLink: 'To Repeated offences'
  },
  registered: {
    total: (kept, expected, percent) =>
      `${figure(kept)} of ${count(expected, 'lesson', 'lessons')} had a round${percent === null ? '' : ` (${figure(percent)}%)`}`,
    missed: (n) => `${count(n, 'lesson', 'lessons')} without a round`,
    how: 'A round is expected on school days, from the school’s first round until yesterday. Not on free days, and not yet of today. Lessons that were cancelled are not known: they count as expected.',
    bases: {
      timetable:
        'Classes with a timetable in Belvrij: the lessons of their teachers, as those timetables are now, over earlier weeks too. A lesson of a teacher without a timetable counts only if it had a round.',
      rounds:
        'Classes without a timetable: the hours in which the class had a round on two or more days. A lesson that never had a round cannot be seen then.',
      days: 'Classes that hand in by day: every school day.'
    },
    basis: 'Whence the lessons are known',
    basisShort: { timetable: 'timetable', rounds: 'earlier rounds', days: 'school days' },
    unknown: (names) => `Cannot be said, because there is no timetable and no round: ${names}.`,
    noHandIn: (n) =>
      `Of ${count(n, 'class', 'classes')} that ${n === 1 ? 'hands' : 'hand'} in nothing no round is expected.`,
    noneYet:
      'There is no hand-in round yet. After the first this says which lessons had one, and which did not.',
    none: 'No round could be expected in this period yet. Choose another period.',
    kept: 'With a round',
    expected: 'Expected',
    percent: 'With a round (%)',
    short: '%',
    printed: (kept, expected) => `${figure(kept)} of ${figure(expected)}`,
    said: (label, kept, expected, rate) =>
      `${label}: ${kept} of ${count(expected, 'lesson', 'lessons')} with a round${rate === null ? '' : `, ${rate} per cent`}`,
    byHour: 'Rounds by lesson hour',
    byWeekday: 'Rounds by weekday',
    byClass: 'Rounds by class'
  },
  colleagues: {
    hidden: 'Names of colleagues are hidden',
    hiddenText:
      'The other figures are about the school and name nobody. If you want to know who keeps rounds and records offences, you open that on purpose and with a reason.',
    open: 'Show names…',
    title: 'Show names of colleagues',
    shows:
      'For each colleague you see how many rounds they began and how many offences they recorded in this period.',
    recorded: 'That you open this, when and why, goes on the audit trail. Nobody can erase that.',
    closes: 'It closes again when you choose something else or leave this screen.',
    why: 'Why do you open this?',
    reasons: {
      support: {
        title: 'To help somebody',
        text: 'I want to know who could use help with handing in or recording.'
      },
      agreements: {
        title: 'To keep to the same agreements',
        text: 'I want to see whether pupils may expect the same in every lesson.'
      },
      asked: { title: 'A colleague asks', text: 'A colleague wants to talk about their own figures.' }
    },
    confirm: 'Show names and record it',
    hide: 'Hide names',
    use: 'Use this to talk, not to judge. Who records much does not have the hardest class or the strictest hand; who records little may have been ill, was stood in for, or keeps the round together with a colleague.',
    caption: 'Rounds and offences by colleague',
    name: 'Name',
    rounds: 'Rounds begun',
    offences: 'Offences recorded',
    rate: 'Per 100 rounds',
    few: 'Under 5 rounds there is no rate. The order is that of the alphabet.',
    none: 'There are no colleagues who teach.'
  }
}
