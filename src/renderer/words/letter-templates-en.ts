import type { templatesNl } from './letter-templates-nl'
import { count, listed } from './when'

type Named = readonly string[]

/** The English of the same. */
export const templatesEn: typeof templatesNl = {
  section: {
    book: 'To whom and in which language',
    audience: { guardian: 'To parents', pupil: 'To a pupil of 18 or older' },
    shipped: 'As it comes with Belvrij',
    own: (version, day, by) => `Version ${version}, ${day}, ${by}`,
    drafted: 'draft',
    edit: 'Change',
    look: 'Look',
    directorOnly: 'The director can change the letters.',
    none: 'There is no letter in this language yet.'
  },
  editor: {
    title: 'Change a letter',
    context: (version) => `Begun with version ${version}. Nothing changes until you put it on record.`,
    back: 'Back',
    versions: 'Versions',
    save: 'Put on record',
    nothing: 'Nothing was changed.',
    which: 'Letter',
    language: 'Language',
    audience: 'To',
    tools: 'Formatting',
    bold: 'Bold',
    field: 'Insert a field',
    undo: 'Undo',
    redo: 'Redo',
    subject: 'Subject',
    greeting: 'Belvrij writes the salutation itself, to suit who gets the letter.',
    closing: 'Closing words',
    parts: 'Parts of the letter',
    kind: { paragraph: 'Paragraph', list: 'List', offences: 'Table of offences', measure: 'Measure' },
    part: (place, all, kind) => `Part ${place} of ${all}: ${kind}`,
    text: (place) => `Text of part ${place}`,
    item: (place, line) => `Part ${place}, line ${line}`,
    beside: 'Check and preview',
    write: 'Write here. Type { for a field.',
    table: 'Here comes the table: date, lesson or place, and what happened.',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    upOf: (what) => `Up: ${what}`,
    downOf: (what) => `Down: ${what}`,
    removeOf: (what) => `Remove: ${what}`,
    addItem: 'Add a line',
    removed: 'The part was removed.',
    add: 'Add',
    addAfter: (place) => `Add under part ${place}`,
    always: 'Always',
    only: (name) => `Only when known: ${name}`,
    whenOf: (what, when) => `${when}. Change the condition of ${what}`,
    keys: 'Alt with an arrow up or down moves a part. Enter begins a new paragraph.'
  },
  picker: {
    title: 'Insert a field',
    whenTitle: 'When does this stand in the letter?',
    label: 'Find a field',
    whenLabel: 'Only when this is known',
    always: 'Always',
    alwaysWhy: 'This part stands in every letter.',
    example: (example) => `For instance “${example}”.`,
    none: (query) => `No field found for “${query}”.`,
    found: (n) => count(n, 'field', 'fields')
  },
  look: {
    title: 'As it is printed',
    with: 'With the facts of',
    example: 'a made-up pupil',
    pupil: (name, className, rung) => [name, className, `step ${rung}`].filter(Boolean).join(', '),
    asking: 'being refreshed',
    large: 'Look at it large',
    alt: 'The letter',
    missing: 'This is not known of this pupil. The letter would be refused:',
    noted: 'That you look at this pupil goes on the audit trail.'
  },
  gaps: {
    overtredingen: 'the offences',
    school: 'the school’s name and address (Settings, School)',
    geadresseerde: 'the address of who gets the letter',
    dagtekening: 'the school’s town (Settings, School)',
    kenmerk: 'the reference',
    aanhef: 'the salutation',
    ondertekenaar: 'who signs',
    contactpersoon: 'the contact (Settings, School)',
    voettekst: 'the protocol (Settings, School)',
    schrijfwijze: 'a name in letters that can be printed'
  },
  findings: {
    title: 'Check',
    checking: 'being checked',
    good: 'This letter can be put on record as it is.',
    faults: (n) => `${count(n, 'point', 'points')} must change`,
    remarks: (n) => count(n, 'remark', 'remarks'),
    fault: 'Must change',
    remark: 'Remark',
    first: 'First change what is marked.',
    whole: 'The letter as a whole',
    at: (place) => `Part ${place}`
  },
  finding: {
    'no-subject': 'Write a subject.',
    'no-closing': 'Write closing words.',
    'no-block': 'The letter has no text. Add a paragraph.',
    'empty-block': 'This is empty. Write something or remove it.',
    'field-unknown': (names: Named) => `Belvrij does not know this field: ${listed(names)}. Remove it.`,
    'typed-gap': (names: Named) =>
      `“${names.join(' ')}” looks like a gap still to be filled in. Use a field.`,
    'condition-nowhere': (names: Named) =>
      `The condition “${listed(names)}” stands nowhere in the letter. Put that field in or choose another.`,
    'no-fact': (names: Named) =>
      `The letter must always say what happened. Put in, without a condition: ${listed(names)}.`,
    'no-rule': (names: Named) =>
      `The letter must name the rule. Put in, without a condition: ${listed(names)}.`,
    'no-offences': 'The table of offences is missing. Add it, without a condition.',
    'no-measure': 'The measure is missing. Add it, without a condition.',
    'text-too-long': 'The letter is too long. Keep it under three pages.',
    'no-contact': (names: Named) =>
      `Parents do not read in the text whom they can call. Think of: ${listed(names)}.`,
    'no-file-rights': 'The letter no longer says that the file may be seen and corrected.',
    'may-be-empty': (names: Named) =>
      `“${listed(names)}” is not always known. Give it a condition, or this letter can sometimes not be made.`
  },
  saving: {
    title: 'Put the letter on record',
    text: 'From now on parents and pupils get this text. Letters that exist stay as they are.',
    remarks: (n) => `There ${n === 1 ? 'is 1 remark' : `are ${n} remarks`} left. You may put it on record.`,
    note: 'What was changed?',
    noteHint: 'For whoever reads the versions later. May stay empty.',
    cancel: 'Cancel',
    save: 'Put on record',
    saved: (version) => `The letter is on record as version ${version}.`,
    anyway: 'Put my draft after it'
  },
  meanwhile: {
    title: 'This letter was changed meanwhile',
    text: (version, by) =>
      `${by || 'Someone else'} put version ${version} on record. Your draft is still here.`,
    onto: 'Go on with my draft',
    fresh: 'Throw my draft away'
  },
  versions: {
    title: 'Versions',
    list: 'All versions',
    version: (n) => `Version ${n}`,
    now: 'in force',
    came: 'As it came with Belvrij',
    made: (when, by) => `${when}, ${by}`,
    restores: (n) => `Version ${n} brought back`,
    asShipped: 'Belvrij’s text',
    restore: 'Bring this version back',
    original: 'Back to the original',
    restored: (version) => `Brought back as version ${version}.`,
    page: (n) => `Version ${n} as printed`
  },
  leave: {
    title: 'Your draft is not on record',
    text: 'If you leave it, you go on later. It is kept until this window closes.',
    discard: 'Throw away',
    keep: 'Leave it',
    stay: 'Stay here',
    kept: 'Your letter is not on record yet. The draft stays.',
    goOn: 'Go on with it',
    discarded: 'The draft was thrown away.'
  }
}
