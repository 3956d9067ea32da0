import { both } from './language'

/** The words of an offence in full: what is on record, what was said of it later, and what may be done about it. */
export const correcting = both(
  {
    title: 'Overtreding',
    open: 'Bekijken',
    openOne: (what: string, when: string) => `Bekijken: ${what}, ${when}`,
    when: 'Gebeurd',
    recorded: 'Vastgelegd',
    recordedBy: (moment: string, name: string) => `${moment}, door ${name}`,
    backdated: 'op een andere dag ingevoerd',
    reporter: 'Gezien door',
    clause: 'Regel',
    source: 'Staat in',
    counts: 'Telling',
    note: 'Wat is er gezien',
    ownWords: 'Eigen woorden',
    noWords: 'Nog niets opgeschreven.',
    evidence: 'Verwijzing',
    evidenceSaid: (what: string, holder: string, place: string) =>
      place ? `${what}: bij ${holder}, ${place}` : `${what}: bij ${holder}`,
    together: 'Samen met',
    attached: 'Dit hoort bij een eerdere melding van dezelfde gebeurtenis en telt niet apart.',
    covered: 'Toch vastgelegd',
    story: 'Verloop',
    said: (moment: string, name: string) => `${moment}, door ${name}`,
    may: 'Wat kun je doen',
    acts: {
      withdraw: 'Intrekken',
      reinstate: 'Terugzetten',
      contest: 'Betwisten',
      uphold: 'Blijft staan',
      'add-words': 'Eigen woorden toevoegen',
      'add-evidence': 'Verwijzing toevoegen'
    },
    asks: {
      withdraw: {
        title: 'Overtreding intrekken',
        text: 'De overtreding blijft leesbaar en telt niet meer mee. Als daardoor een stap vervalt, gebeurt dat meteen.',
        done: 'De overtreding is ingetrokken.'
      },
      reinstate: {
        title: 'Overtreding terugzetten',
        text: 'De overtreding telt weer mee. Een stap die ermee verviel, staat daarna weer zoals hij stond.',
        done: 'De overtreding telt weer mee.'
      },
      contest: {
        title: 'Overtreding betwisten',
        text: 'Iemand zegt dat het anders ging. De overtreding telt mee tot dat is uitgezocht; tot dan wordt er geen stap op goedgekeurd zonder dat de directeur dit ziet.',
        done: 'Vastgelegd: de overtreding is betwist.'
      },
      uphold: {
        title: 'Overtreding blijft staan',
        text: 'Je hebt nagegaan wat er is gebeurd. De overtreding telt mee zoals zij deed. Klopt zij niet, trek haar dan in.',
        done: 'Vastgelegd: de overtreding blijft staan.'
      }
    },
    who: 'Wie zegt dat?',
    whoHint: 'Bijvoorbeeld: de leerling, of een ouder met naam.',
    contestReason: 'Wat ging er anders?',
    upholdReason: 'Wat heb je nagegaan?',
    undoReason: 'Direct ongedaan gemaakt',
    undone: 'Ongedaan gemaakt.',
    words: {
      title: 'Eigen woorden toevoegen',
      label: 'Wat zegt de leerling zelf?',
      hint: 'Zo letterlijk mogelijk. Dit komt bij wat er al staat.',
      done: 'De woorden van de leerling staan erbij.'
    },
    reference: { title: 'Verwijzing toevoegen', done: 'De verwijzing staat erbij.' },
    add: 'Toevoegen',
    file: {
      alsoOn: (moment: string) => `vastgelegd op ${moment}`,
      toStep: (title: string) => `Naar de stap: ${title}`,
      refusal: 'Weigeren',
      refusals: (n: number, rung: number | null) =>
        `${n} keer geweigerd in deze periode${rung === null ? '' : `, stap ${rung}`}.`,
      whyRefusal: 'Waarom deze stand bij weigeren?',
      standingTitle: 'Waarom deze stand?',
      print: 'Afdrukken',
      carried: (reason: string) => `De telling van de vorige periode loopt door. Reden: ${reason}`,
      carry: 'Telling meenemen',
      carryText:
        'Wat in de vorige periode meetelde, telt in deze periode ook mee. Stappen van toen komen niet opnieuw.',
      carryDone: 'De telling van de vorige periode loopt door.',
      endCarry: 'Niet meer meenemen',
      endCarryTitle: 'Telling niet meer meenemen',
      endCarryText: 'Alleen wat in deze periode gebeurde, telt dan nog mee.',
      endCarryDone: 'De telling van de vorige periode telt niet meer mee.',
      contacts: 'Laatste gesprekken'
    }
  },
  {
    title: 'Offence',
    open: 'View',
    openOne: (what, when) => `View: ${what}, ${when}`,
    when: 'Happened',
    recorded: 'Recorded',
    recordedBy: (moment, name) => `${moment}, by ${name}`,
    backdated: 'entered on another day',
    reporter: 'Seen by',
    clause: 'Rule',
    source: 'Stands in',
    counts: 'Counting',
    note: 'What was seen',
    ownWords: 'Own words',
    noWords: 'Nothing written down yet.',
    evidence: 'Reference',
    evidenceSaid: (what, holder, place) =>
      place ? `${what}: with ${holder}, ${place}` : `${what}: with ${holder}`,
    together: 'Together with',
    attached: 'This belongs to an earlier report of the same occurrence and does not count separately.',
    covered: 'Recorded anyway',
    story: 'What happened since',
    said: (moment, name) => `${moment}, by ${name}`,
    may: 'What you can do',
    acts: {
      withdraw: 'Withdraw',
      reinstate: 'Reinstate',
      contest: 'Contest',
      uphold: 'It stands',
      'add-words': 'Add own words',
      'add-evidence': 'Add a reference'
    },
    asks: {
      withdraw: {
        title: 'Withdraw an offence',
        text: 'The offence stays readable and counts no more. If a step lapses because of it, it does so at once.',
        done: 'The offence was withdrawn.'
      },
      reinstate: {
        title: 'Reinstate an offence',
        text: 'The offence counts again. A step that lapsed with it stands again as it did.',
        done: 'The offence counts again.'
      },
      contest: {
        title: 'Contest an offence',
        text: 'Somebody says it was otherwise. The offence counts until that is settled; until then no step is approved on it unless the director sees this.',
        done: 'Recorded: the offence is contested.'
      },
      uphold: {
        title: 'The offence stands',
        text: 'You looked into what happened. The offence counts as it did. If it is not right, withdraw it.',
        done: 'Recorded: the offence stands.'
      }
    },
    who: 'Who says so?',
    whoHint: 'For example: the pupil, or a parent by name.',
    contestReason: 'What was otherwise?',
    upholdReason: 'What did you look into?',
    undoReason: 'Undone at once',
    undone: 'Undone.',
    words: {
      title: 'Add own words',
      label: 'What does the pupil say?',
      hint: 'As literally as possible. It is added to what stands there.',
      done: 'The pupil’s words were added.'
    },
    reference: { title: 'Add a reference', done: 'The reference was added.' },
    add: 'Add',
    file: {
      alsoOn: (moment) => `recorded ${moment}`,
      toStep: (title) => `To the step: ${title}`,
      refusal: 'Refusing',
      refusals: (n, rung) =>
        `Refused ${n} ${n === 1 ? 'time' : 'times'} in this period${rung === null ? '' : `, step ${rung}`}.`,
      whyRefusal: 'Why this count of refusals?',
      standingTitle: 'Why this count?',
      print: 'Print',
      carried: (reason) => `The count of the previous period goes on. Reason: ${reason}`,
      carry: 'Carry the count over',
      carryText:
        'What counted in the previous period counts in this one too. Steps of then do not come again.',
      carryDone: 'The count of the previous period goes on.',
      endCarry: 'Stop carrying over',
      endCarryTitle: 'Stop carrying the count over',
      endCarryText: 'Only what happened in this period will count.',
      endCarryDone: 'The count of the previous period does not count any more.',
      contacts: 'Latest talks'
    }
  }
)
