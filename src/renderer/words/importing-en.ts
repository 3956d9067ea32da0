import type { Counts, ProblemWords, importingNl } from './importing-nl'

const some = (n: number, one: string, more: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`
const either = (one: string, more: string) => (n: number) => (n === 1 ? one : more)

const guardian: Readonly<Record<string, string>> = {
  initials: 'initials',
  givenName: 'first name',
  prefix: 'prefix',
  familyName: 'surname',
  fullName: 'whole name',
  relation: 'relation',
  authority: 'parental authority',
  email: 'e-mail',
  phone: 'telephone',
  street: 'street and number',
  postcode: 'postcode',
  city: 'town',
  language: 'language',
  secretAddress: 'secret address'
}
const pupil: Readonly<Record<string, string>> = {
  number: 'pupil number',
  givenName: 'first name',
  prefix: 'prefix',
  familyName: 'surname',
  fullName: 'whole name',
  className: 'class',
  groups: 'teaching groups',
  bornOn: 'date of birth',
  email: 'e-mail',
  mentor: 'mentor'
}
const problem: Readonly<Record<string, ProblemWords>> = {
  'column-missing': {
    title: 'A column is missing',
    how: 'Point out at the columns where it is, or export the file again with this column.'
  },
  'row-long': {
    title: 'A line has too many cells',
    how: 'A name or address probably holds a separator. Take it out or put the cell in quotation marks.'
  },
  'number-missing': { title: 'The pupil number is missing', how: 'Fill it in or take the line out.' },
  'number-twice': { title: 'A pupil number is there twice', how: 'Keep one line per pupil.' },
  'name-missing': { title: 'A name is not complete', how: 'Fill in the first name and the surname.' },
  'name-unclear': {
    title: 'First name and surname cannot be told apart',
    how: 'Write “Berg, Sanne van den”, or use a column each for first name and surname.'
  },
  'class-missing': {
    title: 'The class is missing',
    how: 'Fill in the class, or take the line out when the pupil has left.'
  },
  'class-is-group': {
    title: 'A class has the name of a group or trip',
    how: 'Give the group another name first, at Pupils, Groups and trips.'
  },
  'date-unclear': {
    title: 'A date cannot be read',
    how: 'Write day, month and a year of four digits, as in 14-03-2012.'
  },
  'yes-no-unclear': { title: 'This must be ja or nee', how: 'Fill in ja (yes) or nee (no).' },
  'header-twice': {
    title: 'A column name is there twice',
    how: 'See at the columns whether the right one was chosen.'
  },
  'row-short': {
    title: 'A line has too few cells',
    how: 'What is missing stays empty. Check the line.'
  },
  'number-lengths-differ': {
    title: 'The pupil numbers are not equally long',
    how: 'Excel takes zeros off the front. Check that these numbers are right.'
  },
  'pupil-unknown': {
    title: 'A parent belongs to an unknown pupil',
    how: 'This parent is left out. Import the pupil as well when that is not right.'
  },
  'guardian-name-missing': { title: 'The name of a parent is missing', how: 'This parent is left out.' },
  'guardian-twice': { title: 'A parent is there twice', how: 'The second line is left out.' },
  'authority-missing': {
    title: 'A parent’s authority is not filled in',
    how: 'Belvrij assumes authority. Fill in nee (no) when that is not right.'
  },
  'email-odd': { title: 'An e-mail address is not right', how: 'The address is left out.' },
  'postcode-odd': { title: 'A postcode is not Dutch', how: 'The postcode stays as it is.' },
  'language-unknown': {
    title: 'A language is unknown',
    how: 'This language is left out. Write for instance Turks or tr.'
  }
}

export const importingEn: typeof importingNl = {
  title: 'Import',
  now: (classes, pupils) =>
    classes === 0
      ? 'There are no classes yet.'
      : `At school now: ${some(classes, 'class', 'classes')} and ${some(pupils, 'pupil', 'pupils')}.`,
  choose: {
    title: 'Drop one or two CSV files here',
    text: 'From Magister, Somtoday, ParnasSys or Excel. You first see what changes; nothing happens yet.',
    button: 'Choose files',
    add: 'Choose another file',
    needs: 'What must be in it',
    pupils:
      'Pupils: pupil number, name and class. Date of birth, e-mail, mentor and teaching groups are welcome.',
    guardians:
      'Parents and guardians: pupil number and name. Authority, address, e-mail and language are welcome.',
    never: 'What you do not couple, a BSN for instance, is never read.',
    tooMany: 'Four files at once is the most. Take one out first.',
    tooLarge: (name) => `${name} is larger than 5 MB. Export only the pupils of this school year.`
  },
  looking: 'Reading the files and comparing them with the school',
  heading: 'Check what changes',
  kind: { pupils: 'Pupils', guardians: 'Parents and guardians' },
  encoding: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'windows-1252': 'Windows-1252' },
  separator: { ',': 'commas', ';': 'semicolons', '\t': 'tabs' },
  facts: (kind, rows, encoding, separator) =>
    `${kind} · ${some(rows, 'line', 'lines')} · ${encoding} · separated by ${separator}`,
  remove: 'Take out',
  removeFile: (name) => `Take out ${name}`,
  columns: {
    title: (read, of) => `Columns: ${read} of ${of} read`,
    of: (file) => `Columns of ${file}`,
    ignored: (names) => `Not read: ${names}.`,
    accents: 'See whether names with accents are right; if not, save the file as UTF-8.',
    column: 'Column',
    nameless: (n) => `Column ${n}`,
    target: 'Is read as',
    couple: (column) => `Column ${column} is read as`,
    none: 'not read',
    example: (n) => `Example ${n}`
  },
  target: { pupil, guardian, ofGuardian: (which, what) => `parent ${which}: ${what}` },
  problem,
  problems: {
    errors: 'This keeps the import out',
    errorsText: 'Mend the columns or the file. Choose a mended file again. Nothing was changed.',
    warnings: 'Mind this',
    warningsText: 'This does not keep the import out.',
    show: 'To the problems',
    line: (line, column) => (column === null ? `Line ${line}` : `Line ${line}, column ${column}`),
    more: (n) => `and ${some(n, 'more line', 'more lines')}`
  },
  changes: {
    nothing: 'Everything is right already. There is nothing to change.',
    newClasses: either('new class', 'new classes'),
    newPupils: either('new pupil', 'new pupils'),
    changed: either('changed detail', 'changed details'),
    moved: () => 'to another class',
    newGroups: either('new teaching group', 'new teaching groups'),
    joinedGroups: either('pupil into a teaching group', 'pupils into teaching groups'),
    leftGroups: either('pupil out of a teaching group', 'pupils out of teaching groups'),
    groupName: 'Teaching group',
    guardiansNew: either('new parent', 'new parents'),
    guardiansChanged: either('changed parent', 'changed parents'),
    unchanged: either('stays the same', 'stay the same'),
    perClass: (name, n) => `${name}: ${n}`,
    names: 'See the names',
    pupil: 'Pupil',
    who: 'Pupil or class',
    className: 'Class',
    what: 'Detail',
    from: 'Was',
    to: 'Becomes',
    empty: 'empty',
    mentors: 'Mentors who are not among the staff',
    mentorsText:
      'These classes come in without a mentor. Add the mentors at Staff and import the file again after that.'
  },
  leavers: {
    one: 'not in the file',
    title: (n) => `${some(n, 'pupil is', 'pupils are')} not in the file`,
    text: 'An import deletes nobody. Let only those leave who really left school; their file is kept.',
    check: (n) => `Let ${some(n, 'pupil', 'pupils')} leave`,
    type: (n) => `Type ${n} to confirm that they leave`,
    typeHint: 'This is more than a tenth of the school. Perhaps the file is not complete.'
  },
  apply: ({ pupils, changed, left, groups, guardians, mentors }: Counts) => {
    const parts = [
      pupils > 0 && `${pupils} new`,
      changed > 0 && `${changed} changed`,
      left > 0 && `${left} leaving`,
      groups > 0 && `${groups} in teaching groups`,
      guardians > 0 && some(guardians, 'parent', 'parents'),
      mentors > 0 && some(mentors, 'mentor', 'mentors')
    ].filter(Boolean)
    return parts.length === 0 ? 'Apply' : `Apply (${parts.join(', ')})`
  },
  applying: 'Making a backup and applying',
  notYet: 'Nothing was changed yet. The new lists count from today.',
  mend: 'Mend the problems first. Nothing was changed.',
  lookAgain: 'Look again',
  done: {
    title: 'The lists are up to date',
    text: ({ pupils, guardians, classes, groups, left }) =>
      `New: ${some(pupils, 'pupil', 'pupils')}, ${some(guardians, 'parent', 'parents')}${groups > 0 ? `, ${some(groups, 'teaching group', 'teaching groups')}` : ''} and ${some(classes, 'class', 'classes')}. Left: ${left}.`,
    copy: 'A backup was made first. If something is not right, put it back at Settings.',
    next: 'To the classes',
    staff: 'To the staff',
    again: 'Import another file'
  }
}
