import type { dutyNl } from './duty-nl'

export const dutyEn: typeof dutyNl = {
  duty: {
    title: 'Handing in every day',
    none: 'Decided, but the days are not set yet. Choose from which day, and how many school days.',
    byDirector: 'The director chooses from which day, and how many school days.',
    days: (from, until) => `From ${from} until ${until}`,
    over: 'over',
    who: 'Whoever teaches the pupil sees this at the hand-in. Nothing of it is on screen for the class.',
    set: 'Choose days',
    extend: 'Extend',
    end: 'End early',
    titles: {
      set: 'Handing in every day',
      extend: 'Handing in every day for longer',
      end: 'Stop handing in every day'
    },
    from: 'From',
    count: 'How many school days?',
    more: 'How many school days more?',
    countHint: 'Free days and weekends do not count.',
    countWrong: 'Choose a number from 1 to 60.',
    lastDay: 'Last day',
    reason: 'Reason',
    done: {
      set: 'The days are set.',
      extend: 'The days have been extended.',
      end: 'The days end earlier.'
    },
    happened: {
      extended: (day) => `Extended until ${day}:`,
      ended: (day) => `Ended on ${day}:`
    }
  }
}
