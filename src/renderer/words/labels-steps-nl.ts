import type { StepLabels } from './label-shape'

export const stepLabelsNl: StepLabels = {
  turn: {
    contested: 'betwist',
    upheld: 'nagegaan en blijft staan',
    withdrawn: 'ingetrokken',
    reinstated: 'opnieuw geldig'
  },
  stay: {
    none: 'Toestel blijft bij de leerling',
    lesson: 'Toestel tot het einde van de les',
    day: 'Toestel tot het einde van de schooldag',
    longer: 'Toestel langer dan de schooldag'
  },
  track: { main: 'Stappenplan', refusal: 'Bij weigeren', direct: 'Direct naar de directeur' },
  window: {
    'school-year': 'Per schooljaar',
    term: 'Per periode',
    rolling: 'Over de laatste schoolweken'
  },
  finding: {
    'rungs-not-rising':
      'Deze stap komt niet later dan de stap ervoor. Kies een hoger aantal dan bij de vorige stap.',
    'director-only-measure':
      'Deze stap heeft een maatregel die alleen de directeur mag kiezen. Laat de directeur beslissen of kies een andere maatregel.',
    'measure-apart':
      'Een schorsing hoort niet in een stappenplan. Haal die hier weg; de directeur kan er los van het plan toe besluiten, met een reden.',
    'measure-twice': 'Dezelfde maatregel staat twee keer in deze stap. Haal er één weg.',
    'stay-too-short':
      'Het toestel gaat eerder terug dan een maatregel van deze stap vraagt. Kies een langere bewaartijd of een andere maatregel.',
    'stay-past-day':
      'Deze stap houdt het toestel langer dan de schooldag. Dat mag alleen als de directeur beslist. Laat de directeur beslissen of geef het toestel dezelfde dag terug.',
    'same-as-before':
      'Deze stap doet hetzelfde als de stap ervoor. Verander een maatregel of haal de stap weg.',
    'milder-than-before': 'Deze stap is lichter dan de stap ervoor. Controleer of je dat zo bedoelt.',
    unreachable:
      'Deze stap wordt waarschijnlijk nooit bereikt: zo vaak kan het in deze periode niet gebeuren. Kies een lager aantal of tel over een langere periode.',
    'letter-without-contact':
      'Bij deze stap gaat een brief naar huis zonder dat iemand de ouders spreekt. Zet er contact met de ouders bij, of laat de brief weg.',
    'nothing-after-last':
      'Na de laatste stap komt er geen voorstel meer, hoe vaak het ook gebeurt. Laat de directeur dan beslissen of kies dat er steeds een voorstel komt.',
    'no-clause':
      'Bij deze stap staat niet op welke regel van de school zij rust. Schrijf op waar die staat; ouders lezen dat in de uitleg.',
    'step-down-needs-fixed-window':
      'Een stap terug werkt niet als je over de laatste schoolweken telt: oude overtredingen tellen daar vanzelf niet meer mee. Tel per schooljaar of per periode, of zet de stap terug uit.',
    'no-rungs':
      'Dit stappenplan heeft geen stappen. Overtredingen worden vastgelegd, maar er wordt niets voorgesteld. Voeg een stap toe als je dat wel wilt.'
  },
  decision: {
    approve: 'Goedkeuren',
    other: 'Andere maatregel',
    waive: 'Afzien',
    retract: 'Besluit intrekken',
    replace: 'Besluit vervangen'
  },
  contactKind: {
    conversation: 'Gesprek met de leerling',
    hearing: 'Hoorgesprek met de leerling',
    'guardian-contact': 'Contact met de ouders'
  },
  contactWay: {
    'in-person': 'in een gesprek',
    phone: 'per telefoon',
    video: 'via beeldbellen',
    mail: 'per e-mail',
    letter: 'per brief',
    portal: 'via het ouderportaal'
  },
  appointment: {
    planned: 'gepland',
    kept: 'doorgegaan',
    excused: 'niet doorgegaan, met een goede reden',
    missed: 'gemist zonder goede reden',
    cancelled: 'afgezegd door de school'
  },
  missed: {
    again: 'Opnieuw plannen',
    heavier: 'Een zwaardere maatregel',
    rest: 'Laten rusten'
  },
  suspensionForm: {
    internal: 'Intern: op school, niet in de eigen lessen',
    external: 'Extern: niet op school'
  },
  stepTask: {
    'pupil-heard': 'De leerling is gehoord, vóór het besluit.',
    'guardians-heard': 'De ouders zijn gehoord, vóór het besluit.',
    'reasons-in-writing': 'De redenen staan op papier: wat er is gebeurd en waarom een schorsing nodig is.',
    'decision-sent':
      'Het besluit is op papier verstuurd: aan de ouders, of aan de leerling zelf als die 18 of ouder is.',
    'objection-clause':
      'In het besluit staat wat je kunt doen als je het er niet mee eens bent, en tot wanneer.',
    schoolwork: 'De leerling heeft schoolwerk gekregen en kan gemiste toetsen inhalen.',
    'attendance-officer': 'De leerplichtambtenaar weet van de schorsing.',
    inspectorate:
      'De inspectie heeft een schriftelijke melding met de redenen. Dat moet bij een schorsing van meer dan één dag.',
    're-entry-talk': 'Er is een gesprek over de terugkeer geweest, met de leerling en de ouders.'
  },
  body: {
    police: 'Politie',
    inspectorate: 'Inspectie van het Onderwijs',
    'confidential-inspector': 'Vertrouwensinspecteur',
    'attendance-officer': 'Leerplichtambtenaar',
    'youth-care': 'Jeugdhulp',
    other: 'Andere instantie'
  },
  followUp: { progress: 'Verloop', handling: 'Afhandeling', evaluation: 'Evaluatie' },
  audience: {
    mentor: 'Mentor',
    'team-leader': 'Teamleider',
    director: 'Directeur',
    safety: 'Coördinator sociale veiligheid'
  },
  open: {
    conversation: 'gesprek met de leerling',
    hearing: 'leerling horen',
    'guardian-contact': 'contact met de ouders',
    appointment: 'een gepland moment',
    missed: 'besluit over een gemiste maatregel',
    tasks: 'taken bij de schorsing',
    police: 'melding bij de politie',
    'daily-days': 'dagen van elke dag inleveren',
    'suspension-days': 'dagen van de schorsing',
    contested: 'betwiste overtreding'
  },
  newsEvent: {
    offence: 'Overtreding vastgelegd',
    'serious-offence': 'Ernstige overtreding vastgelegd',
    'criminal-offence': 'Mogelijk strafbaar feit vastgelegd',
    contested: 'Overtreding betwist',
    withdrawn: 'Overtreding ingetrokken',
    'step-proposed': 'Stap voorgesteld',
    'step-decided': 'Besluit genomen',
    'basis-gone': 'Grond van een besluit vervallen',
    missed: 'Maatregel gemist zonder goede reden',
    'step-closed': 'Stap afgesloten',
    'care-decided': 'Besloten in het zorgoverleg'
  },
  duty: { 'team-leader': 'Teamleider', safety: 'Coördinator sociale veiligheid' },
  policeDuty: {
    may: 'De school kan melding of aangifte doen',
    shall: 'De school zal melding of aangifte doen'
  }
}
