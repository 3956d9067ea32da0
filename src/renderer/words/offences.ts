import { both } from './language'
import { count } from './when'

const times = (n: number) => `${n}e`
const nth = (n: number): string => {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Record<string, string>
  return `${n}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'th'}`
}

/** The words of the screens in src/renderer/offences. */
export const offences = both(
  {
    title: 'Overtreding vastleggen',
    pupil: 'Leerling',
    findPupil: 'Naam, klas of leerlingnummer',
    nobody: 'Geen leerling gevonden.',
    found: (n: number) => count(n, 'leerling gevonden', 'leerlingen gevonden'),
    remove: (name: string) => `${name} weghalen`,
    reason: 'Wat is er gebeurd?',
    otherReason: 'Iets anders',
    chooseOther: 'Kies uit de lijst',
    when: 'Wanneer en waar',
    changeWhen: 'Wijzigen',
    day: 'Dag',
    hour: 'Lesuur',
    noHour: 'Buiten een lesuur',
    place: 'Plaats',
    today: 'Vandaag',
    note: 'Wat heb je gezien?',
    noteHint: 'Kort en feitelijk. Zet er niets in over gezondheid, geloof of andere leerlingen.',
    whyOutside: 'Wat heeft het met school te maken? Schrijf dat hier op.',
    ownWords: 'Wat zegt de leerling zelf?',
    ownWordsHint: 'Mag leeg blijven. Dit komt ook in de brief.',
    more: 'Meer',
    moreSaid: 'wie het zag, wat de leerling zegt, waar iets te vinden is',
    less: 'Minder',
    reporter: 'Wie zag het?',
    reporterHint: 'Alleen als jij het niet zelf zag. Een functie mag ook: de conciërge.',
    evidence: {
      title: 'Verwijzing',
      hint: 'Schrijf alleen op waar iets te vinden is. Maak geen foto met je eigen telefoon en stuur niets door.',
      what: 'Wat is het?',
      whatHint: 'Bijvoorbeeld: schermafdruk van een bericht.',
      holder: 'Wie heeft het?',
      place: 'Waar is het?',
      placeHint: 'Mag leeg blijven.',
      add: 'Verwijzing toevoegen',
      remove: (n: number) => `Verwijzing ${n} weghalen`,
      lacking: 'Schrijf bij elke verwijzing op wat het is en wie het heeft.'
    },
    save: 'Vastleggen',
    choosePupil: 'Kies eerst een leerling.',
    chooseReason: 'Kies eerst wat er is gebeurd.',
    covered: {
      title: 'Deze leerling had toestemming',
      device: 'de telefoon',
      text: (name: string, about: Readonly<Record<string, string>>, device: string) =>
        `${name} mocht ${device} gebruiken: ${about['purpose']}. Tot ${about['until']}, gegeven door ${about['grantedBy']}.`,
      marked: {
        exempt: (name: string) =>
          `${name} is in deze les vrijgesteld en mag het toestel bij zich houden. Zo staat het bij het inleveren.`,
        permitted: (name: string) =>
          `${name} mocht in deze les een toestel gebruiken. Zo staat het bij het inleveren.`
      },
      exemptTitle: 'Deze leerling is vrijgesteld',
      stays: (name: string, devices: string, until: string) =>
        `${name} mag hier bij zich houden: ${devices}. De vrijstelling loopt tot en met ${until}.`,
      leave: 'Niet vastleggen',
      why: 'Waarom leg je het toch vast?',
      whyHint: 'De overtreding komt in het dossier met deze reden. Zij telt niet mee.',
      anyway: 'Toch vastleggen'
    },
    done: {
      title: 'Vastgelegd',
      said: (n: number) => count(n, 'overtreding vastgelegd', 'overtredingen vastgelegd'),
      hidden: 'Wat het stappenplan zegt, staat klaar. Niemand in de klas hoeft het te zien.',
      show: 'Toon',
      attached: 'Dit was al gemeld. Je melding hoort er nu bij en telt niet apart.',
      signal: 'Genoteerd als signaal. Het telt niet mee.',
      criminal: 'Dit gaat direct naar de directeur en loopt buiten het stappenplan.',
      covered: 'Er was toestemming, dus het telt niet mee.',
      refusal: (n: number) =>
        `Dit is de ${times(n)} weigering in deze periode. Weigeren heeft eigen stappen.`,
      other: 'Er staat een voorstel klaar.',
      count: (n: number) => `Dit is de ${times(n)} keer in deze periode.`,
      noRules: 'Voor die dag gold geen stappenplan: het telt niet mee.',
      proposed: (title: string) => `Voorstel: ${title}.`,
      nothing: 'Er komt geen nieuwe stap.',
      close: 'Klaar',
      undone: 'Ingetrokken. Het telt niet meer mee.',
      undoReason: 'Direct na het vastleggen ongedaan gemaakt'
    }
  },
  {
    title: 'Record an offence',
    pupil: 'Pupil',
    findPupil: 'Name, class or pupil number',
    nobody: 'No pupil found.',
    found: (n: number) => count(n, 'pupil found', 'pupils found'),
    remove: (name: string) => `Remove ${name}`,
    reason: 'What happened?',
    otherReason: 'Something else',
    chooseOther: 'Choose from the list',
    when: 'When and where',
    changeWhen: 'Change',
    day: 'Day',
    hour: 'Lesson hour',
    noHour: 'Outside a lesson',
    place: 'Place',
    today: 'Today',
    note: 'What did you see?',
    noteHint: 'Brief facts. Nothing about health, religion or other pupils.',
    whyOutside: 'How does it concern the school? Write it here.',
    ownWords: 'What does the pupil say?',
    ownWordsHint: 'May stay empty. It also goes into the letter.',
    more: 'More',
    moreSaid: 'who saw it, what the pupil says, where something is to be found',
    less: 'Less',
    reporter: 'Who saw it?',
    reporterHint: 'Only if you did not see it yourself. A function will do: the caretaker.',
    evidence: {
      title: 'Reference',
      hint: 'Only write down where something is to be found. Take no photo with your own phone and pass nothing on.',
      what: 'What is it?',
      whatHint: 'For example: a screenshot of a message.',
      holder: 'Who has it?',
      place: 'Where is it?',
      placeHint: 'May stay empty.',
      add: 'Add a reference',
      remove: (n) => `Remove reference ${n}`,
      lacking: 'Write down for each reference what it is and who has it.'
    },
    save: 'Record',
    choosePupil: 'Choose a pupil first.',
    chooseReason: 'First choose what happened.',
    covered: {
      title: 'This pupil had permission',
      device: 'the phone',
      text: (name, about, device) =>
        `${name} was allowed to use ${device}: ${about['purpose']}. Until ${about['until']}, granted by ${about['grantedBy']}.`,
      marked: {
        exempt: (name) =>
          `${name} is exempt in this lesson and may keep the device. So it stands with the hand-in.`,
        permitted: (name) =>
          `${name} was allowed to use a device in this lesson. So it stands with the hand-in.`
      },
      exemptTitle: 'This pupil is exempt',
      stays: (name, devices, until) =>
        `${name} may keep here: ${devices}. The exemption runs until ${until}.`,
      leave: 'Do not record',
      why: 'Why do you record it all the same?',
      whyHint: 'It goes on file with this reason. It does not count.',
      anyway: 'Record anyway'
    },
    done: {
      title: 'Recorded',
      said: (n: number) => count(n, 'offence recorded', 'offences recorded'),
      hidden: 'What the steps say is ready. Nobody in class needs to see it.',
      show: 'Show',
      attached: 'This was on record already. Your report was added and does not count separately.',
      signal: 'Noted as a signal. It does not count.',
      criminal: 'This goes straight to the director and stays outside the steps.',
      covered: 'There was permission, so it does not count.',
      refusal: (n: number) => `This is the ${nth(n)} refusal in this period. Refusing has steps of its own.`,
      other: 'A proposal is ready.',
      count: (n: number) => `This is the ${nth(n)} time in this period.`,
      noRules: 'No steps were in force on that day: it does not count.',
      proposed: (title: string) => `Proposed: ${title}.`,
      nothing: 'There is no new step.',
      close: 'Done',
      undone: 'Withdrawn. It does not count any more.',
      undoReason: 'Undone right after recording'
    }
  }
)
