import type { suspensionNl } from './suspension-nl'
import { count } from './when'

const schoolDays = (n: number) => count(n, 'school day', 'school days')

export const suspensionEn: typeof suspensionNl = {
  suspension: {
    title: 'Suspension',
    none: 'The days are not on record yet. Hear the pupil and the parents first.',
    byDirector: 'The director records the suspension.',
    add: 'Record the suspension',
    days: (from, until) => (from === until ? from : `${from} up to and including ${until}`),
    counter: (n) => `${schoolDays(n)} of at most five`,
    ended: (day) => `Ended early: last day ${day}`,
    off: 'Called off.',
    end: 'End it early',
    endTitle: 'End the suspension early',
    endDay: 'Last day of the suspension',
    callOff: 'The suspension is called off altogether',
    callOffText: 'The suspension is called off.',
    endDone: 'The suspension was changed.',
    form: 'How?',
    firstDay: 'First day',
    lastDay: 'Last day',
    reason: 'Why a suspension?',
    reasonHint:
      'What happened, and why a lighter measure is not enough. Write this in the decision to the parents too.',
    whyAgain: 'Why a suspension again?',
    counted: (n) =>
      n > 5 ? `This is ${schoolDays(n)}. A suspension lasts five at most.` : `This is ${schoolDays(n)}.`,
    noneCounted: 'There is no school on these days.',
    law: 'A suspension lasts five school days at most, with reasons in writing, after hearing the pupil and the parents.',
    saved: (n) => `The suspension of ${schoolDays(n)} is on record. Now work through the tasks.`
  },
  tasks: {
    title: 'Tasks of the suspension',
    done: (n, all) => `${n} of ${all} done`,
    doneBy: (name, moment) => `${name}, ${moment}`,
    law: {
      'pupil-heard': 'Courts find a suspension without a hearing careless.',
      'guardians-heard': 'Ask the parents for their side too, before you decide.',
      'reasons-in-writing':
        'The law asks for reasons: article 40c WPO in primary education, the WVO 2020 in secondary.',
      'decision-sent': 'The decision is only one once it has been sent on paper.',
      'objection-clause':
        'At a public-authority school: objection within six weeks. At others: what the school agreed.',
      schoolwork: 'A suspension may not put a pupil behind.',
      'attendance-officer': 'Most municipalities ask for this report.',
      inspectorate: 'Through the Internet Schooldossier, with the reasons.',
      're-entry-talk': 'Agree on how it goes on from here.'
    }
  },
  external: {
    title: 'Outside the school',
    none: 'Nobody outside the school was contacted.',
    log: 'Record contact',
    logTitle: 'Contact outside the school',
    who: (name) => `Authorised: ${name}.`,
    body: 'With whom?',
    contactedBy: 'Who did this for the school?',
    reference: 'Reference',
    referenceHint: 'May stay empty.',
    outcome: 'What was reported and what came of it?',
    by: (name) => `done by ${name}`,
    ref: (reference) => `reference ${reference}`,
    duty: { may: 'the school might do this', shall: 'the school was to do this' },
    saved: 'The contact is on record.'
  }
}
