import type { consentsNl } from './consents-nl'
import { count } from './when'

export const consentsEn: typeof consentsNl = {
  title: 'Pictures and sound',
  context: 'Who may be in the picture this school year: in photos, film or sound.',
  answer: { yes: 'yes', no: 'no', ask: 'ask each time', none: 'no answer yet' },
  by: { guardian: 'a parent', pupil: 'the pupil' },
  said: (by, day) => `says ${by}, ${day}`,
  askAgain: 'Is 16 now: ask the pupil.',
  card: {
    title: (year) => `Pictures and sound ${year}`,
    record: 'Record an answer',
    history: (n) => `Earlier answers (${n})`,
    imported: 'from a file'
  },
  form: {
    title: 'Answer about pictures and sound',
    text: 'The answer holds this school year and can change at any time. What was written stays readable.',
    answer: 'May the pupil be in the picture?',
    options: { yes: 'Yes', no: 'No', ask: 'Ask each time' },
    by: 'Who answers?',
    byHint: 'Below 16 a parent, from then on the pupil.',
    byOptions: { guardian: 'A parent', pupil: 'The pupil' },
    on: 'Given on',
    note: 'Note (may stay empty)',
    save: 'Record',
    done: 'The answer is on record.'
  },
  overview: {
    class: 'Class',
    choose: 'Choose a class to see who may be in the picture.',
    none: 'There are no pupils in this class.',
    caption: 'Answers about pictures and sound',
    name: 'Pupil',
    answer: 'In the picture',
    given: 'Given',
    import: 'Import answers'
  },
  recording: {
    chip: 'with recording',
    field: 'There is recording: photos, film or sound',
    fieldHint: 'Each pupil’s own consent holds.',
    count: (n) =>
      n === 0 ? 'Everyone may be in the picture.' : `${count(n, 'pupil', 'pupils')} not in the picture.`,
    who: 'Who?',
    whoTitle: 'Not in the picture',
    whoText: 'See that nobody reads along. That you ask for this is recorded.'
  },
  importing: {
    title: 'Import pictures and sound',
    context: (year) => `Answers for school year ${year}`,
    choose: 'Choose a CSV file with a line per pupil',
    chooseText:
      'It needs the pupil number and the answer: yes, no or each time. Who answered and when may be in it. Pupils without an answer stay as they are.',
    button: 'Choose file',
    other: 'Another file',
    back: 'To importing pupils',
    here: 'Import consent for pictures and sound',
    tooLarge: (name) => `${name} is too large. A file may be 5 MB.`,
    columns: 'Which column is what?',
    column: { number: 'Pupil number', answer: 'Answer', givenBy: 'Given by', givenOn: 'Given on' },
    noColumn: 'Not in this file',
    nameless: (n) => `Column ${n}`,
    read: (rows, unchanged, blank) =>
      [
        count(rows, 'line', 'lines'),
        unchanged > 0 ? `${unchanged} on record already` : '',
        blank > 0 ? `${blank} without an answer` : ''
      ]
        .filter(Boolean)
        .join(' · '),
    errors: 'This must be right first',
    warnings: 'We skip these lines',
    line: (line, column) => (column ? `line ${line}, ${column}` : `line ${line}`),
    more: (n) => `and ${n} more`,
    problem: {
      'column-missing': 'Say above in which column this is.',
      'header-twice': 'Two columns have the same name.',
      'row-short': 'The line is shorter than the others.',
      'row-long': 'The line has too many cells. Put text with a separator between quotation marks.',
      'number-missing': 'The pupil number is missing.',
      'number-twice': 'This pupil is in it twice. Remove one of the lines.',
      'pupil-unknown': 'This pupil is not at school.',
      'answer-unclear': 'Write yes, no or each time.',
      'giver-unclear': 'Write parent or pupil.',
      'giver-odd': 'Below 16 a parent answers, from then on the pupil.',
      'date-unclear': 'Write the date as day-month-year.',
      'date-to-come': 'The date is in the future.',
      'date-old': 'The answer is of another school year and holds no longer.'
    },
    changes: (n) => `This changes (${n})`,
    nothing: 'Nothing changes: everything is on record like this.',
    from: 'Now',
    to: 'Becomes',
    apply: (n) => `Record (${n})`,
    done: (n) => `${count(n, 'answer', 'answers')} recorded. A copy was made first.`
  }
}
