import type { custodyNl } from './custody-nl'
import { count, listed } from './when'

const among = (numbers: readonly number[]) => (numbers.length > 8 ? '' : `: ${numbers.join(', ')}`)

export const custodyEn: typeof custodyNl = {
  title: 'Lesson',
  steps: { name: 'How far the lesson is', 'hand-in': 'Hand in', concluded: 'Give back', closed: 'Done' },
  fill: { open: 'still open', order: 'in order', attention: 'attention' },
  withDevices: (word, devices) => `${word}: ${listed(devices)}`,
  aboutPocket: (pocket, sentence) => `Pocket ${pocket}: ${sentence}`,
  inBag: 'in the bag',
  notInBag: 'not in the bag',
  pupils: (n) => count(n, 'pupil', 'pupils'),
  inOrder: (n) => `${n} in order`,
  open: (n) => `${n} open`,
  attention: (n) => `${n} attention`,
  late: 'filled in later',
  grid: (className) => `Pupils ${className}`,
  field: 'Pocket number or name',
  fieldHint: 'Type a pocket number or name. Enter: not handed in.',
  fieldHintBack: 'Type a pocket number or name. Enter: stays here.',
  nobody: (typed) => `Nobody found for “${typed}”.`,
  several: (names) => `${listed(names)}: type more, or the pocket number.`,
  rest: (n) => `Other ${n} handed in`,
  restCovered: 'Class in order',
  undo: 'Undo',
  conclude: 'Finish',
  stillOpen: (numbers) => `${numbers.length} still open${among(numbers)}`,
  detail: (pocket, name) => `Pocket ${pocket}, ${name}`,
  choosePocket: 'Choose a pocket for absent, late, no phone with them and more.',
  devices: 'Hands in',
  stays: (devices) => `Keeps: ${listed(devices)}.`,
  daily: (day) => `Hands in every morning until ${day}, by decision.`,
  dailyPermitted: 'The permission for this lesson does not hold here by itself.',
  guest: {
    word: 'guest',
    add: 'Add a guest',
    why: 'The guest sits in with the group this time only, and gets the next pocket.',
    save: 'Add',
    out: 'Not here after all'
  },
  concluding: {
    title: 'Finish',
    why: 'What happened here? Only what you read as an offence becomes one.',
    reading: (name) => `What happened with ${name}?`,
    kind: (name) => `Kind of offence of ${name}`,
    note: (name) => `Note on ${name}`,
    noteHint: 'Short and factual. No health, no other names.'
  },
  back: {
    here: 'still here',
    stays: 'stays here',
    all: 'Everything given back',
    rest: (n) => `Other ${n} given back`,
    oneBack: (device) => `${device} given back`,
    oneStays: (device) => `${device} stays here`,
    gate: (devices, pockets) => `${count(devices, 'device', 'devices')} still here${among(pockets)}`,
    free: 'The class may go',
    freeWhy: 'No device is left here.',
    concluded: 'The lesson is finished',
    concludedWhy: 'Nothing was taken into custody.',
    giveBack: 'Given back after all',
    leaveBehind: 'Stays behind',
    choose: 'Choose a pocket to give one device back or leave it behind.',
    later: 'Handed in later',
    laterWho: 'Who hands in now?',
    laterNobody: 'Everyone who was here has handed in.',
    offence: 'Record an offence'
  },
  leaving: {
    title: 'Device stays behind',
    why: 'The device gets a keeper and a place, and stays on Today until it is collected.',
    due: (moment) => `Back on ${moment}, when the next school day begins.`,
    dueUnknown: 'Back when the next school day begins.',
    what: 'What stays behind?',
    all: 'everything',
    save: 'Put in custody'
  },
  trip: {
    steps: 'How far the trip is',
    back: (day) => `back on ${day}`,
    free: 'The group may go',
    concluded: 'The trip is finished'
  },
  correcting: {
    open: 'Correct',
    why: 'What it said can still be seen in Who did what, with this reason and your name.',
    who: 'Who?',
    whoHint: 'Whoever still has a device here is not in the list: give that back first.',
    mark: 'What was it?',
    reason: 'Reason',
    reasonHint: 'Short and factual. No health, no other names.',
    done: 'Corrected.'
  },
  story: {
    open: 'Who did what',
    nothing: 'Nothing has been recorded yet.',
    names: 'Names',
    what: {
      marked: 'recorded',
      returned: 'given back',
      'left-behind': 'left behind, with a keeper',
      corrected: 'corrected',
      undone: 'undone',
      concluded: 'Finished',
      closed: 'Everything is back'
    },
    said: (of, what) => `${of}: ${what}`
  },
  choose: {
    title: 'Choose a lesson',
    other: 'Other lesson',
    today: 'Lessons today',
    none: 'Choose a class and an hour.',
    class: 'Class',
    day: 'Day',
    hour: 'Hour',
    noHours: 'The bell table has no hours on this day.',
    go: 'Open',
    noClasses: 'There are no classes yet. Import the class lists first.',
    import: 'Import class list'
  }
}
