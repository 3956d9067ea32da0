import type { CustodyFact, PastDay, RegisterLine } from '../../contract/taken'
import type { takenNl } from './taken-nl'
import { count } from './when'

type ReturnedTo = NonNullable<RegisterLine['returnedTo']>
const past: Record<PastDay, string> = {
  'past-the-day': 'The pupil goes home without this device and cannot be reached on the way.',
  'over-weekend': 'The device stays at school the whole weekend.',
  'over-holiday': 'The device stays at school over days off or a holiday.'
}
const fact: Record<CustodyFact['kind'], string> = {
  taken: 'Taken',
  'left-behind': 'Left behind',
  'handed-on': 'Handed on',
  extended: 'Kept longer',
  missing: 'Reported missing',
  found: 'Found again',
  damaged: 'Damage reported',
  returned: 'Given back'
}
const returned: Record<ReturnedTo, string> = {
  pupil: 'back with the pupil',
  guardian: 'collected by a parent',
  round: 'not left behind after all',
  mistake: 'not taken after all'
}
const devices = (n: number) => count(n, 'device', 'devices')

export const takenEn: typeof takenNl = {
  all: 'All devices',
  due: (moment) => `back ${moment}`,
  overdue: (moment) => `should have been back ${moment}`,
  noDue: 'no time agreed',
  missing: 'missing',
  damaged: 'damaged',
  why: { taken: 'taken', 'left-behind': 'left behind' },
  keptAt: (place, holder) => `${place}, with ${holder}`,
  more: 'More',
  since: (moment) => `since ${moment}`,
  about: (act, name, device) => `${act}: ${name}, ${device}`,
  others: (n) => `${devices(n)} more`,
  stays: {
    weekend: (n) => `${devices(n)} ${n === 1 ? 'is' : 'are'} about to stay over the weekend.`,
    holiday: (n) => `${devices(n)} ${n === 1 ? 'is' : 'are'} about to stay over the days off.`
  },
  keeper: {
    holder: 'Keeper',
    holderHint: 'A colleague, or for example: front desk.',
    place: 'Place'
  },
  until: {
    label: 'Keep until',
    endOfDay: 'end of the school day',
    endOfTrip: 'end of the trip',
    afterHour: (hour) => `after the ${hour}`,
    later: 'Keeping a device longer than today is for the director to decide, with a reason.',
    past,
    decides: 'You decide this as director. Parents can read your reason.',
    reason: 'Reason',
    over: 'The school day is over. Only pupils on a trip or camp can have a device taken now.'
  },
  taking: {
    title: 'Take a device',
    device: 'Device',
    note: 'Condition of the device',
    noteHint: 'For example: a crack. May stay empty.',
    save: 'Take',
    done: (moment) => `Taken. Back: ${moment}.`,
    undoReason: 'Undone at once',
    undone: 'Undone: the device was not taken.'
  },
  handing: {
    title: 'Give back',
    to: 'To whom?',
    pupil: 'To the pupil',
    guardian: 'To a parent',
    guardianWhy: 'See that you know the parent, or ask for proof.',
    identity: 'How do you know this parent, or what proof did you see?',
    identityHint: 'For example: know them from the parents’ evening. Do not write down a document number.',
    early: (moment) => `It is to be kept until ${moment}.`,
    earlyMine: 'You can give it back earlier.',
    earlyOthers: 'Whoever took it, whoever keeps it or the director can give it back earlier.',
    urgent: 'Medical or safety: give back at once',
    urgentHint: 'Then any member of staff may give the device back.',
    urgentWhy: 'What is it needed for?',
    urgentWhyHint: 'Short. Do not write down what illness someone has.',
    note: 'Note',
    noteHint: 'May stay empty.',
    save: 'Given back',
    done: 'Given back.'
  },
  handingOn: {
    act: 'Hand on',
    title: 'Hand on the device',
    why: (place, holder) => `Lies now: ${place}, with ${holder}.`,
    note: 'Note',
    noteHint: 'May stay empty.',
    save: 'Hand on',
    done: 'Handed on.'
  },
  extending: {
    act: 'Keep longer',
    title: 'Keep longer',
    now: (moment) => `Now: back ${moment}.`,
    none: 'There is no later moment to choose.',
    save: 'Keep longer',
    done: (moment) => `On record: back ${moment}.`
  },
  reporting: {
    missing: {
      act: 'Missing',
      title: 'Device missing',
      note: 'What is known?',
      hint: 'Where was it last, and who is looking?',
      save: 'Report as missing',
      done: 'On record: the device is missing.'
    },
    found: {
      act: 'Found again',
      title: 'Device found again',
      note: 'Where was it?',
      hint: 'See whether there is damage too.',
      save: 'Found again',
      done: 'On record: the device is back here.'
    },
    damaged: {
      act: 'Damaged',
      title: 'Device damaged',
      note: 'What is broken?',
      hint: 'Short and factual, without blame.',
      save: 'Record the damage',
      done: 'On record: the device is damaged.'
    }
  },
  withdrawing: {
    act: 'Not taken after all',
    title: 'Not taken after all',
    why: 'The taking stays readable, with your reason. The pupil has the device.',
    reason: 'Reason',
    reasonHint: 'For example: chose the wrong pupil.',
    save: 'Withdraw the taking',
    done: 'The taking is withdrawn.'
  },
  slip: {
    receipt: 'Receipt',
    handBack: 'Proof of return',
    pocketCard: 'Pocket card',
    why: 'Why this step?',
    talk: 'Report of the talk',
    care: 'Care consultation on paper',
    standing: 'Where does this pupil stand now?',
    print: 'Print',
    save: 'Save as PDF',
    saved: 'Saved.'
  },
  story: {
    title: 'Device',
    gone: 'This device is no longer here.',
    acts: 'What can you do?',
    what: 'What happened',
    keeper: 'Keeper',
    place: 'Place',
    note: 'Condition of the device',
    dueReason: 'Why longer',
    fact,
    returnedTo: returned,
    returned: {
      pupil: 'Given back to the pupil',
      guardian: 'Collected by a parent',
      round: 'Not left behind after all',
      mistake: 'Not taken after all'
    },
    identity: (text) => `Known by: ${text}`,
    urgent: 'Given back at once for a medical or safety reason',
    at: (moment, by) => `${moment} · by ${by}`
  },
  register: {
    context: (here, late) =>
      late === 0 ? `${devices(here)} here` : `${devices(here)} here, ${late} overdue`,
    show: 'Show',
    here: 'Here now',
    since: 'Everything since',
    sinceDay: 'Since',
    search: 'Search by name or class',
    caption: 'Devices in custody',
    name: 'Pupil',
    class: 'Class',
    device: 'Device',
    keeper: 'Keeper and place',
    age: 'Since',
    ago: (n) => count(n, 'school day', 'school days'),
    was: (n) => `was here ${count(n, 'school day', 'school days')}`,
    due: 'Back',
    none: 'No device is in custody.',
    noneSince: 'No device was kept since this day.',
    nothingFound: 'No device of a pupil with this name or class.'
  }
}
