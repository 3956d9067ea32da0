import { stepLabelsNl } from './labels-steps-nl'
import { letterFields } from './letter-fields'
import { openOnes } from './open-ones'
import type { Sentences } from './sentences'
import { listed, longDay } from './when'

/** Why something about a step, its handling or its letters was not done. */
export const stepRefusalsNl = {
  // Steps and letters
  'step-unknown': 'Deze stap is niet gevonden. Ververs het scherm.',
  'not-your-pupil': 'Je bent geen mentor van deze leerling. De eigen mentor of de directeur kan dit doen.',
  'not-yours-to-decide': 'Deze stap beslist de directeur.',
  'already-decided': 'Hierover is al besloten. Ververs het scherm.',
  'measure-not-on-menu': 'Deze maatregel hoort niet bij deze stap. Kies een andere.',
  'field-missing': (about) =>
    about['fields']
      ? `De brief kan niet worden gemaakt. Er ontbreekt: ${listed(letterFields(about['fields'], 'nl'))}. Vul dit eerst aan.`
      : 'De brief kan niet worden gemaakt: er ontbreekt een gegeven. Vul dit eerst aan.',
  'no-recipient': 'Er is niemand om de brief aan te sturen. Importeer eerst de gegevens van de ouders.',
  'letter-retracted': (about) =>
    about['reference']
      ? `Brief ${about['reference']} is ingetrokken en gaat de school niet meer uit. Ververs de lijst.`
      : 'Deze brief is ingetrokken en gaat de school niet meer uit. Ververs de lijst.',
  'no-letter': 'Bij deze stap hoort geen brief.',
  'letter-unknown': 'Deze brief is niet gevonden. Ververs de lijst.',
  stopped: 'Gestopt. Er is niets gemaakt en niets gewijzigd.',
  'letter-damaged':
    'Het bestand van deze brief is veranderd en wordt niet geopend. Zet een reservekopie terug.',
  'mail-sender-private':
    'De school schrijft nu vanaf een adres dat iedereen kan aanmaken. Zet bij Instellingen, School een eigen adres van de school.',
  'mail-host-unclear':
    'Deze servernaam klopt niet. Neem hem over van je mailprovider, bijvoorbeeld smtp.school.nl.',
  'mail-not-secure':
    'Zonder versleuteling kan iedereen op het netwerk meelezen. Kies TLS of STARTTLS; onversleuteld kan alleen naar deze computer zelf.',
  'mail-password-again':
    'Vul het wachtwoord van de mailserver in. Bij een andere server of gebruiker hoort het opnieuw.',
  'mail-not-set': 'De school verstuurt nog niet per e-mail. Stel het in bij Instellingen, E-mail versturen.',
  'mail-not-unsure': 'Dit is intussen al uitgezocht. Bekijk de brief opnieuw.',
  'mail-sender-missing':
    'De school heeft nog geen e-mailadres om mee te schrijven. Vul het in bij Instellingen, School; er is niets gemaakt.',
  'guardian-unknown': 'Deze ouder of verzorger staat niet meer in de lijst. Ververs het scherm.',
  'has-authority': 'Deze ouder heeft gezag en krijgt elke brief al. Je hoeft niets vast te leggen.',
  'already-informed': 'Deze ouder krijgt de brieven al. Beëindig dat eerst; er is niets vastgelegd.',
  'not-confirmed': 'Deze taal was niet als nagekeken vastgelegd. Ververs het scherm.',
  'request-unknown': 'Dit verzoek is niet gevonden of niet toegekend. Ververs het scherm.',
  'letter-not-issued': (about) =>
    about['reference']
      ? `Brief ${about['reference']} ligt nog klaar. Verstuur de brief eerst; er is niets vastgelegd.`
      : 'Deze brief ligt nog klaar. Verstuur de brief eerst; er is niets vastgelegd.',
  'reply-before-letter':
    'Die dag ligt vóór de dag waarop de brief is verstuurd. Kies een latere dag; er is niets vastgelegd.',
  'reply-note-needed':
    'Schrijf in één of twee zinnen op wat de ontvanger zegt. Dan wordt het antwoord vastgelegd.',
  'no-reply-on-record': 'Bij deze brief staat geen antwoord. Je hoeft niets te doen.',
  'no-objection': 'Bij deze brief staat geen bezwaar en geen weigering.',
  'objection-settled': 'Dit bezwaar is al afgehandeld. Wat er is gedaan, staat bij de brief.',
  'objection-open': 'Dit bezwaar is niet afgehandeld. Je hoeft niets te doen.',
  'question-unknown': 'Deze vraag van een import is er niet meer. Laad het scherm opnieuw.',
  'question-answered': 'Iemand anders heeft deze vraag al beantwoord. Er is niets veranderd.',
  'nobody-to-leave': 'Bij een mentor kan dit niet: die staat niet bij het personeel.',
  'no-reply-awaited': 'Op deze brief wacht de school geen antwoord. Een herinnering is niet nodig.',
  'already-written':
    'Deze brief is er al, en er is sindsdien niets veranderd. Je vindt hem bij Brieven; er is niets gemaakt.',
  'no-invitation-here':
    'Bij dit moment hoort geen uitnodiging: het is geen gesprek met de ouders. Er is niets gemaakt.',
  'not-written-to':
    'Aan deze ontvanger schrijft de school niet meer over deze leerling, of het was een kopie. Bel zelf en leg de herinnering vast; er is niets gemaakt.',
  'contested-first':
    'Een overtreding van deze stap is betwist. Zoek eerst uit wat er is gebeurd en leg dat vast; er is nog niets besloten.',
  'basis-gone-first':
    'Een besluit intrekken of vervangen kan pas als de grond ervan is vervallen. Trek eerst de overtreding in die niet klopt; er is niets veranderd.',
  'no-clean-streak':
    'Voor deze leerling staat nu geen stap terug klaar. Ververs het scherm; er is niets veranderd.',
  // The count of an earlier period
  'nothing-to-carry': 'In de vorige periode telde er niets mee. Er is niets om mee te nemen.',
  'already-carried':
    'De telling van de vorige periode loopt voor deze leerling al door. Je hoeft niets te doen.',
  'window-has-no-before':
    'Er is geen vorige periode om mee te nemen: het stappenplan geldt pas sinds deze periode, of de school telt over de laatste schoolweken.',
  'not-carried': 'Voor deze leerling loopt geen telling van een vorige periode door. Je hoeft niets te doen.',
  // Talks and contact
  'outcome-needed': 'Schrijf in één of twee zinnen op wat eruit kwam. Dan wordt het vastgelegd.',
  'pupil-not-in-it': 'Deze leerling hoort niet bij dit voorval. Kies een leerling die erbij was.',
  'hearing-needs-step':
    'Een hoorgesprek hoort bij een stap. Leg het vast op de pagina van de stap, of kies een gesprek; er is niets vastgelegd.',
  'agreement-needed': 'Schrijf op wat er is afgesproken, of laat de dag weg. Er is niets vastgelegd.',
  'until-before-talk':
    'Die dag ligt vóór het gesprek. Kies een latere dag voor de afspraak; er is niets vastgelegd.',
  'about-another':
    'Deze brief of overtreding is van een andere leerling. Kies iets van deze leerling; er is niets vastgelegd.',
  'contact-struck': 'Dit contact is doorgehaald. Er is niets veranderd.',
  'nothing-agreed': 'Bij dit contact hoort geen afspraak met een dag. Je hoeft niets te doen.',
  'agreement-settled': 'Deze afspraak is al afgehandeld. Je hoeft niets te doen.',
  'agreement-open': 'Deze afspraak staat nog open. Je hoeft niets te doen.',
  'nobody-reached': 'Er is niemand gesproken, dus er is geen verslag. De poging staat wel vast.',
  'contact-unknown': 'Dit contact is niet gevonden. Ververs het scherm.',
  'step-closed': 'Deze stap is afgesloten. Heropen de stap eerst; er is niets veranderd.',
  'hear-first': (about) =>
    about['names']
      ? `Hoor eerst ${about['names']} en leg dat gesprek vast. Er is nog niets besloten.`
      : 'Hoor eerst de leerling en leg dat gesprek vast. Er is nog niets besloten.',
  // Carrying out and closing
  'not-decided': 'Over deze stap is nog niet besloten, of het is al afgehandeld. Ververs het scherm.',
  'not-carried-out': 'Deze stap staat niet als uitgevoerd. Ververs het scherm.',
  'something-open': (about) => {
    const open = openOnes(about['open'], stepLabelsNl)
    return open
      ? `Dit staat nog open: ${open}. Rond dat eerst af; er is niets veranderd.`
      : 'Er staat nog iets open bij deze stap. Rond dat eerst af; er is niets veranderd.'
  },
  'measure-not-decided': 'Tot deze maatregel is niet besloten. Kies een maatregel van het besluit.',
  'no-school-that-day': 'Op die dag is er geen school. Kies een schooldag.',
  'already-planned':
    'Voor deze maatregel staat al een moment gepland. Leg eerst vast wat daarvan is geworden.',
  'appointment-unknown': 'Dit moment is niet gevonden. Ververs het scherm.',
  'already-settled': 'Van dit moment is al vastgelegd wat ervan is geworden. Ververs het scherm.',
  'moment-needed': 'Kies meteen een nieuw moment. Er is nog niets vastgelegd.',
  'not-missed': 'Dit moment is niet gemist zonder goede reden. Er is geen besluit nodig.',
  // Suspension
  'more-than-five-days': (about) =>
    about['days']
      ? `Dit zijn ${about['days']} schooldagen. Een schorsing duurt hoogstens vijf schooldagen: kies een eerdere laatste dag. Er is niets vastgelegd.`
      : 'Een schorsing duurt hoogstens vijf schooldagen. Kies een eerdere laatste dag; er is niets vastgelegd.',
  'no-school-days': 'In deze dagen is er geen school. Kies minstens één schooldag.',
  'already-suspended':
    'Voor deze stap of een van deze dagen is er al een schorsing. Kies andere dagen of beëindig die eerst; er is niets vastgelegd.',
  'joins-earlier': (about) =>
    about['lastDay']
      ? `Deze schorsing sluit aan op een eerdere, tot en met ${longDay(about['lastDay'])}. Schrijf op waarom er opnieuw een schorsing nodig is; er is nog niets vastgelegd.`
      : 'Deze schorsing sluit aan op een eerdere. Schrijf op waarom er opnieuw een schorsing nodig is; er is nog niets vastgelegd.',
  'suspension-unknown': 'Deze schorsing is niet gevonden. Ververs het scherm.',
  'already-ended': 'Deze schorsing is al beëindigd. Je hoeft niets te doen.',
  'not-earlier': 'Die dag ligt niet vóór de laatste dag van de schorsing. Kies een eerdere dag.',
  'task-not-here': 'Deze taak hoort niet bij deze stap. Ververs het scherm.'
} satisfies Partial<Sentences>
