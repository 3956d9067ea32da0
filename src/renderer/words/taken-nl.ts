import type { CustodyFact, PastDay, RegisterLine } from '../../contract/taken'
import { count } from './when'

type ReturnedTo = NonNullable<RegisterLine['returnedTo']>
const past: Record<PastDay, string> = {
  'past-the-day': 'De leerling gaat zonder dit toestel naar huis en is onderweg niet bereikbaar.',
  'over-weekend': 'Het toestel blijft het hele weekend op school.',
  'over-holiday': 'Het toestel blijft over vrije dagen of een vakantie heen op school.'
}
const fact: Record<CustodyFact['kind'], string> = {
  taken: 'Ingenomen',
  'left-behind': 'Achtergebleven',
  'handed-on': 'Overgedragen',
  extended: 'Langer bewaard',
  missing: 'Als vermist gemeld',
  found: 'Teruggevonden',
  damaged: 'Schade gemeld',
  returned: 'Teruggegeven'
}
const returned: Record<ReturnedTo, string> = {
  pupil: 'terug bij de leerling',
  guardian: 'opgehaald door een ouder',
  round: 'toch niet achtergebleven',
  mistake: 'toch niet ingenomen'
}
const devices = (n: number) => count(n, 'toestel', 'toestellen')

export const takenNl = {
  all: 'Alle toestellen',
  due: (moment: string) => `terug ${moment}`,
  overdue: (moment: string) => `had terug gemoeten ${moment}`,
  noDue: 'geen tijd afgesproken',
  missing: 'vermist',
  damaged: 'beschadigd',
  why: { taken: 'ingenomen', 'left-behind': 'achtergebleven' },
  keptAt: (place: string, holder: string) => `${place}, bij ${holder}`,
  more: 'Meer',
  since: (moment: string) => `sinds ${moment}`,
  about: (act: string, name: string, device: string) => `${act}: ${name}, ${device}`,
  others: (n: number) => `Nog ${devices(n)}`,
  stays: {
    weekend: (n: number) => `${devices(n)} ${n === 1 ? 'gaat' : 'gaan'} zo het weekend in.`,
    holiday: (n: number) => `${devices(n)} ${n === 1 ? 'gaat' : 'gaan'} zo de vrije dagen in.`
  },
  keeper: {
    holder: 'Bewaarder',
    holderHint: 'Een collega, of bijvoorbeeld: receptie.',
    place: 'Plek'
  },
  until: {
    label: 'Bewaren tot',
    endOfDay: 'einde van de schooldag',
    endOfTrip: 'einde van het uitje',
    afterHour: (hour: string) => `na het ${hour}`,
    later: 'Langer bewaren dan vandaag beslist de directeur, met een reden.',
    past,
    decides: 'Dit besluit jij als directeur. Ouders kunnen je reden lezen.',
    reason: 'Reden',
    over: 'De schooldag is voorbij. Innemen kan nu alleen bij leerlingen die op reis of kamp zijn.'
  },
  taking: {
    title: 'Toestel innemen',
    device: 'Toestel',
    note: 'Staat van het toestel',
    noteHint: 'Bijvoorbeeld: barst. Mag leeg blijven.',
    save: 'Innemen',
    done: (moment: string) => `Ingenomen. Terug: ${moment}.`,
    undoReason: 'Meteen teruggedraaid',
    undone: 'Teruggedraaid: het toestel is niet ingenomen.'
  },
  handing: {
    title: 'Teruggeven',
    to: 'Aan wie?',
    pupil: 'Aan de leerling',
    guardian: 'Aan een ouder',
    guardianWhy: 'Kijk of je de ouder kent of vraag om een bewijs.',
    identity: 'Hoe ken je deze ouder, of welk bewijs zag je?',
    identityHint: 'Bijvoorbeeld: ken ik van het oudergesprek. Schrijf geen nummer van een bewijs op.',
    early: (moment: string) => `De bewaartijd loopt tot ${moment}.`,
    earlyMine: 'Jij kunt het toestel ook eerder teruggeven.',
    earlyOthers: 'Eerder teruggeven doet wie het innam, wie het bewaart of de directeur.',
    urgent: 'Medisch of veilig: meteen teruggeven',
    urgentHint: 'Dan mag iedere medewerker het toestel teruggeven.',
    urgentWhy: 'Waarvoor is het nodig?',
    urgentWhyHint: 'Kort. Schrijf niet op welke ziekte iemand heeft.',
    note: 'Toelichting',
    noteHint: 'Mag leeg blijven.',
    save: 'Teruggegeven',
    done: 'Teruggegeven.'
  },
  handingOn: {
    act: 'Overdragen',
    title: 'Toestel overdragen',
    why: (place: string, holder: string) => `Ligt nu: ${place}, bij ${holder}.`,
    note: 'Toelichting',
    noteHint: 'Mag leeg blijven.',
    save: 'Overdragen',
    done: 'Overgedragen.'
  },
  extending: {
    act: 'Langer bewaren',
    title: 'Langer bewaren',
    now: (moment: string) => `Nu: terug ${moment}.`,
    none: 'Er is geen later moment om te kiezen.',
    save: 'Langer bewaren',
    done: (moment: string) => `Vastgelegd: terug ${moment}.`
  },
  reporting: {
    missing: {
      act: 'Vermist',
      title: 'Toestel vermist',
      note: 'Wat is er bekend?',
      hint: 'Waar lag het het laatst, en wie zoekt?',
      save: 'Als vermist melden',
      done: 'Vastgelegd: het toestel is vermist.'
    },
    found: {
      act: 'Teruggevonden',
      title: 'Toestel teruggevonden',
      note: 'Waar lag het?',
      hint: 'Kijk ook of er schade is.',
      save: 'Teruggevonden',
      done: 'Vastgelegd: het toestel is er weer.'
    },
    damaged: {
      act: 'Beschadigd',
      title: 'Toestel beschadigd',
      note: 'Wat is er kapot?',
      hint: 'Kort en feitelijk, zonder schuldvraag.',
      save: 'Schade vastleggen',
      done: 'Vastgelegd: het toestel is beschadigd.'
    }
  },
  withdrawing: {
    act: 'Toch niet ingenomen',
    title: 'Toch niet ingenomen',
    why: 'De inname blijft leesbaar, met je reden. De leerling heeft het toestel zelf.',
    reason: 'Reden',
    reasonHint: 'Bijvoorbeeld: verkeerde leerling gekozen.',
    save: 'Inname intrekken',
    done: 'De inname is ingetrokken.'
  },
  slip: {
    receipt: 'Innamebewijs',
    handBack: 'Bewijs van teruggave',
    pocketCard: 'Vakkenkaart',
    why: 'Waarom deze stap?',
    talk: 'Gespreksverslag',
    care: 'Zorgoverleg op papier',
    standing: 'Waar staat deze leerling nu?',
    print: 'Afdrukken',
    save: 'Opslaan als PDF',
    saved: 'Opgeslagen.'
  },
  story: {
    title: 'Toestel',
    gone: 'Dit toestel is niet meer hier.',
    acts: 'Wat kun je doen?',
    what: 'Wat er gebeurde',
    keeper: 'Bewaarder',
    place: 'Plek',
    note: 'Staat van het toestel',
    dueReason: 'Waarom langer',
    fact,
    returnedTo: returned,
    returned: {
      pupil: 'Teruggegeven aan de leerling',
      guardian: 'Opgehaald door een ouder',
      round: 'Toch niet achtergebleven',
      mistake: 'Toch niet ingenomen'
    },
    identity: (text: string) => `Herkend: ${text}`,
    urgent: 'Meteen teruggegeven om een medische reden of veiligheid',
    at: (moment: string, by: string) => `${moment} · door ${by}`
  },
  register: {
    context: (here: number, late: number) =>
      late === 0 ? `${devices(here)} hier` : `${devices(here)} hier, ${late} te laat`,
    show: 'Toon',
    here: 'Nu hier',
    since: 'Alles sinds',
    sinceDay: 'Sinds',
    search: 'Zoek op naam of klas',
    caption: 'Toestellen in bewaring',
    name: 'Leerling',
    class: 'Klas',
    device: 'Toestel',
    keeper: 'Bewaarder en plek',
    age: 'Sinds',
    ago: (n: number) => count(n, 'schooldag', 'schooldagen'),
    was: (n: number) => `${count(n, 'schooldag', 'schooldagen')} hier geweest`,
    due: 'Terug',
    none: 'Er ligt geen toestel in bewaring.',
    noneSince: 'Sinds deze dag is er geen toestel bewaard.',
    nothingFound: 'Geen toestel van een leerling met deze naam of klas.'
  }
}
