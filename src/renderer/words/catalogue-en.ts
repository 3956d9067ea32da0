import type { catalogueNl } from './catalogue-nl'
import { count } from './when'

const kinds = (n: number) => count(n, 'kind of offence', 'kinds of offence')

export const catalogueEn: typeof catalogueNl = {
  order:
    'The order here is the order on the screen. With Alt and the up and down arrows you move a kind as well.',
  fromNow: 'How a kind counts holds from now on. What is on record goes on counting as it did then.',
  directorOnly: 'The director can change this list.',
  large: 'Large buttons',
  largeWhy: 'The first six are the large buttons when an offence is recorded.',
  others: 'In the list below them',
  othersWhy: 'These are chosen there under Something else.',
  used: (n) => (n === 0 ? 'never recorded yet' : `recorded ${count(n, 'time', 'times')}`),
  add: 'Add a kind',
  edit: 'Change',
  editOf: (label) => `Change: ${label}`,
  up: 'Up',
  upOf: (label) => `Up: ${label}`,
  down: 'Down',
  downOf: (label) => `Down: ${label}`,
  moved: (label, place) => `${label} now stands in place ${place}.`,
  form: {
    newTitle: 'A new kind of offence',
    label: 'Name',
    labelHint: 'As colleagues call it. It also stands on the letter.',
    taken: 'There is a kind with this name already.',
    group: 'Group',
    severity: 'Severity',
    counts: 'How does it count?',
    countsText: {
      counts: 'Every time counts on the ladder.',
      refusal: 'Counts on the steps for refusing, where the ladder has them.',
      signal: 'Stands on file and never counts.',
      criminal: 'Possibly criminal: goes straight to the director and stays off the ladder.'
    },
    clause: 'The rule',
    clauseHint: 'In words that can stand in a letter to parents.',
    source: 'Where does that rule stand?',
    sourceHint: 'Document, article or page. Empty: in the school’s protocol.',
    change: 'Save the change',
    retire: 'Use no longer'
  },
  added: (label) => `‘${label}’ is in the list.`,
  changed: (label) => `‘${label}’ was changed.`,
  retired: (label) => `‘${label}’ is no longer offered. What is on record stays readable.`,
  restored: (label) => `‘${label}’ is in the list again.`,
  retiredTitle: (n) => `No longer in use (${n})`,
  since: (day) => `not used since ${day}`,
  restore: 'Use again',
  restoreOf: (label) => `Use again: ${label}`,
  file: {
    title: 'Take the rules along',
    text: 'Take the ladder and the offences to another school as one file, or fetch those of another school. There are no pupils, colleagues or figures in it, only what you wrote in the rules yourselves.',
    directorOnly: 'The director can adopt the rules of another school.',
    save: 'Save the rules as a file',
    saved: 'The file with the rules is saved.',
    pick: 'Rules from a file',
    tooLarge: 'This file is too large to be a file with rules. Nothing was changed.',
    dialog: 'Rules of another school',
    nothingYet: 'Nothing changes until you press Adopt below.',
    mode: (mode) =>
      `That school keeps devices like this: ${mode.toLowerCase()}. Your own way of handing in does not change.`,
    ladder: (name) => `Adopt the ladder: ${name}`,
    ladderHint:
      'What happens until the first day belongs to the present ladder. Nothing changes in hindsight.',
    from: 'The ladder is in force from',
    kinds: 'Adopt the offences',
    kindsHint: (fresh, changed) =>
      `${kinds(fresh)} added, ${changed} changed. In force at once. What is not in the file stays as it is.`,
    kindsSame: 'All kinds in this file are in the list exactly so.',
    kindsNone: 'There are no offences in this file.',
    list: (n) => `${kinds(n)} in this file`,
    change: { new: 'new', changed: 'changed', same: 'the same' },
    adopt: 'Adopt',
    adopted: (ladderFrom, changed) =>
      [
        ladderFrom && `The ladder is in force from ${ladderFrom}.`,
        changed > 0 && `${kinds(changed)} adopted.`
      ]
        .filter(Boolean)
        .join(' ') || 'Everything was so already. Nothing was changed.'
  }
}
