import { careRefusals } from './refusals-care'
import { exemptRefusalsNl } from './refusals-exempt-nl'
import { offenceRefusalsNl } from './refusals-offences-nl'
import { stepRefusalsNl } from './refusals-steps-nl'
import { letterheadRefusalsNl } from './refusals-letterhead'
import { templateRefusals } from './refusals-templates'
import type { Sentences } from './sentences'
import { exactClockOf } from './when'

export const refusalsNl: Sentences = {
  // Signing in and accounts
  wrong: 'Deze gegevens kloppen niet. Controleer ze en probeer het opnieuw.',
  wait: (about) =>
    about['until']
      ? `Er is te vaak geprobeerd. Wacht tot ${exactClockOf(about['until'])} en probeer het dan opnieuw.`
      : 'Er is te vaak geprobeerd. Wacht even en probeer het dan opnieuw.',
  'password-first': 'Op dit apparaat is vandaag nog geen wachtwoord gebruikt. Meld je aan met je wachtwoord.',
  'code-taken': 'Deze inlogcode is al in gebruik. Kies een andere.',
  'password-too-common': 'Dit wachtwoord is te makkelijk te raden. Kies een langere zin die alleen jij kent.',
  'pin-too-simple': 'Deze pincode is te makkelijk te raden. Kies zes cijfers zonder reeks of herhaling.',
  'director-only': 'Dit mag alleen de directeur. Vraag de directeur om het te doen.',
  'staff-unknown': 'Deze medewerker staat niet meer in de lijst. Ververs de lijst.',
  'last-director': 'Er moet altijd één directeur zijn. Geef eerst een collega deze rol.',
  // Class, hour and pupil
  'class-unknown': 'Deze klas bestaat niet meer. Kies een andere klas.',
  'no-such-hour': 'Dit lesuur staat niet op het rooster van die dag. Kies een ander uur.',
  'span-too-long': 'Een verslag gaat over hoogstens vijf jaar. Kies een kortere periode.',
  'day-to-come': 'Die dag moet nog komen. Kies vandaag of een eerdere dag.',
  'day-past': 'Die dag is voorbij. Kies vandaag of een latere dag.',
  'pupil-unknown': 'Deze leerling staat niet in de lijst. Zoek de leerling opnieuw op.',
  'pupil-not-in-class': 'Deze leerling zit op die dag niet in deze klas. Kies de goede klas.',
  'pupil-absent': 'Deze leerling staat voor dit lesuur als afwezig. Pas eerst de les aan.',
  // The round
  'already-so': 'Dit stond al zo vastgelegd. Je hoeft niets te doen.',
  'device-elsewhere': (about) =>
    about['place']
      ? `Dit toestel ligt al in bewaring: ${about['place']}. Geef het daar eerst terug.`
      : 'Dit toestel ligt al op een andere plek in bewaring. Geef het daar eerst terug.',
  'round-closed': 'Deze les is al afgesloten: alles is terug. Er kan niets meer bij.',
  'nothing-open': 'Er staat niemand meer open. Iedereen is al vastgelegd.',
  'nothing-held': 'Er liggen geen telefoons van deze les meer in bewaring.',
  'not-concluded': 'De les is nog niet afgerond. Rond eerst het inleveren af.',
  'nothing-to-undo': 'Dit is al ongedaan gemaakt.',
  'already-concluded': 'De les is al afgerond. Kies Corrigeren om te veranderen wat er is vastgelegd.',
  'still-open': 'Nog niet iedereen is vastgelegd. Vul eerst de open vakken in.',
  'not-all-read': 'Kies bij elke uitzondering wat er aan de hand was.',
  'not-an-exception': 'Deze leerling is intussen in orde. Ververs de les.',
  // Devices taken
  'school-day-over': 'De schooldag is voorbij. Bewaren na schooltijd beslist de directeur.',
  'custody-unknown': 'Dit toestel staat niet meer in de lijst. Ververs de lijst.',
  'already-returned': 'Dit toestel is al teruggegeven. Je hoeft niets te doen.',
  // Permissions
  'nobody-named': 'Kies een klas of minstens één leerling.',
  'ends-before-start': 'Het einde ligt voor het begin. Pas een van beide aan.',
  'already-started': 'Dit is al begonnen. Alleen de directeur kan achteraf toestemming vastleggen.',
  'may-not-grant': (about) =>
    [
      about['recording']
        ? 'Toestemming met beeld of geluid geeft hier alleen '
        : 'Toestemming geeft hier alleen ',
      about['by'] === 'directors' ? 'de directie: ' : 'de teamleider van de klas of de directie: ',
      `${about['who'] ?? ''}. Vraag het daar; er is niets vastgelegd.`
    ].join(''),
  'no-days': 'In deze reeks valt geen enkele les. Kies andere dagen of een latere laatste dag.',
  'past-school-year':
    'Een reeks loopt hooguit tot het einde van het schooljaar. Kies een eerdere laatste dag.',
  'permission-unknown': 'Deze toestemming is niet gevonden. Ververs de lijst.',
  // Calendar
  'too-long': 'Deze periode is te lang. Controleer de begindag en de einddag.',
  overlaps: 'Een van deze dagen is al vrij. Pas de bestaande vrije dagen aan.',
  'bell-unknown': 'Dit belrooster bestaat niet meer. Ververs de kalender.',
  'hours-overlap': (about) =>
    about['hour']
      ? `Uur ${about['hour']} begint voordat het uur ervoor is afgelopen. Pas de tijden aan.`
      : 'Twee lesuren lopen door elkaar. Pas de tijden aan.',
  'hour-twice': 'Een lesuur staat er twee keer in. Geef elk uur een eigen nummer.',
  'no-hours': 'Dit belrooster heeft geen enkel lesuur. Zet er minstens één in.',
  'name-taken': 'Deze naam is al in gebruik. Kies een andere.',
  'from-taken': 'Op deze dag begint er al een. Kies een andere begindag.',
  'usual-needed': 'Er moet altijd een gewoon belrooster zijn. Maak eerst een ander.',
  'bell-in-use': 'Dit belrooster staat nog op een dag in de kalender. Zet die dag eerst terug.',
  'not-a-school-day': 'Op deze dag is er geen school. Kies een schooldag.',
  'day-ends-too-early': 'De dag kan niet eindigen voordat het eerste uur begint. Pas de tijd aan.',
  'free-unknown': 'Deze vrije dagen staan niet meer in de kalender. Ververs de kalender.',
  'term-unknown': 'Deze periode staat niet meer in de kalender. Ververs de kalender.',
  'last-term': 'Er moet minstens één periode zijn.',
  'year-unknown': 'De vakanties van dit schooljaar zijn nog niet bekend. Vul ze met de hand in.',
  'nothing-new': 'Alles van dit schooljaar staat al in de kalender.',
  'not-a-calendar': 'Dit is geen agendabestand. Kies een bestand dat op .ics eindigt.',
  // Timetable
  'address-not-safe': 'Dit adres kan Belvrij niet gebruiken. Plak het adres dat met https of webcal begint.',
  'address-unreachable':
    'Dit adres geeft geen antwoord. Controleer de verbinding en probeer het later opnieuw; het rooster van de vorige keer blijft staan.',
  'address-refused':
    'Dit adres geeft het rooster niet meer. Maak in je roosterprogramma een nieuw adres en plak dat hier.',
  'no-address': 'Er is geen adres van een rooster. Plak er eerst een.',
  'no-timetable': 'Er is geen rooster om te vergeten.',
  'not-standing-in': 'Je valt deze les niet in. Ververs het scherm.',
  // Custody
  'marked-meanwhile': (about) =>
    about['who']
      ? `${about['who']} heeft deze leerling net zelf vastgelegd. Kijk naar het vak en probeer het opnieuw.`
      : 'Een collega heeft deze leerling net zelf vastgelegd. Kijk naar het vak en probeer het opnieuw.',
  'device-unknown': 'Dit soort toestel staat niet in de lijst. Kies een ander.',
  'device-still-here': 'Dit toestel ligt hier nog. Geef het eerst terug.',
  'record-an-offence': 'Een overtreding leg je vast met Overtreding vastleggen, niet als correctie.',
  'not-a-guest': 'Deze leerling staat op de lijst en is geen gast.',
  'already-marked': 'Van deze leerling is al iets vastgelegd. Maak dat eerst ongedaan.',
  'name-needed': 'Geef dit soort toestel een naam.',
  'phone-stays': 'De telefoon blijft altijd in de lijst staan.',
  'due-past': 'Dat moment is al voorbij. Kies een later moment.',
  'not-later': 'Dit is niet later dan het al was. Kies een later moment.',
  'director-decides': 'Langer bewaren dan de schooldag beslist de directeur.',
  'not-due-yet':
    'De bewaartijd is nog niet om. Wie het innam of de directeur kan het eerder teruggeven; bij een medische reden of veiligheid mag iedereen dat meteen.',
  'identity-needed': 'Schrijf op hoe je deze ouder kent of welk bewijs je zag.',
  'device-missing': 'Dit toestel is als vermist gemeld. Meld het eerst als teruggevonden.',
  'not-missing': 'Dit toestel is niet als vermist gemeld.',
  'left-behind': 'Dit toestel is niet ingenomen maar achtergebleven. Geef het terug.',
  'not-returned': 'Dit toestel is nog niet teruggegeven.',
  // Groups and pockets
  'is-a-trip': 'Hoe een uitje toestellen bewaart, stel je bij het uitje in.',
  'is-a-class': 'Dit is een klas. Klassen volgen de klassenlijst.',
  'devices-here': 'Er liggen nog toestellen van deze groep. Geef ze eerst terug.',
  'device-in-pocket':
    'Er zitten nu toestellen in de vakken van deze klas. Wissel van vak als alles terug is.',
  // Import
  empty: 'Dit bestand is leeg. Maak de export opnieuw.',
  'too-large': 'Dit bestand is te groot. Exporteer alleen dit schooljaar.',
  binary: 'Dit is geen tekstbestand. Sla het op als CSV en kies het opnieuw.',
  'no-header': 'De eerste regel met kolomnamen ontbreekt. Exporteer met kolomnamen.',
  'bad-quotes': (about) =>
    about['line']
      ? `De aanhalingstekens kloppen niet op regel ${about['line']}. Maak de export opnieuw.`
      : 'De aanhalingstekens in dit bestand kloppen niet. Maak de export opnieuw.',
  'not-a-class-list': 'Dit lijkt geen leerlingenlijst. Kies het bestand met leerlingen en klassen.',
  'has-errors': 'Er staan nog problemen in het bestand. Los ze op; er is niets veranderd.',
  'changed-since': 'De gegevens zijn intussen veranderd. Bekijk het verschil opnieuw; er is niets veranderd.',
  'type-the-number': (about) =>
    about['count']
      ? `Typ ${about['count']} over om door te gaan; zo veel leerlingen verlaten de school.`
      : 'Typ het getal precies over om door te gaan.',
  'too-many-views': 'Je hebt al twintig weergaven bewaard. Verwijder er eerst een.',
  'view-unknown': 'Deze weergave is er niet meer. Je hoeft niets te doen.',
  // Keeping safe
  'sample-open': 'De voorbeeldschool is al open.',
  'no-sample': 'De voorbeeldschool is al weg.',
  'already-set-up': 'Deze school is al ingericht. Meld je aan.',
  'no-key-store':
    'Op deze computer kan de sleutel niet veilig worden bewaard. Ga verder zonder versleuteling.',
  'not-in-trouble': 'Het bestand is al open. Start Belvrij opnieuw als je dit scherm blijft zien.',
  'code-does-not-fit': 'Deze herstelcode past niet. Controleer de tekens en probeer het opnieuw.',
  'disk-full': 'De schijf is vol. Maak ruimte en probeer het opnieuw; wat er was, is veilig.',
  'backup-unknown': 'Deze reservekopie is er niet meer. Kies een andere.',
  'backup-not-good':
    'Deze reservekopie is beschadigd en niet gebruikt. Kies een andere; er is niets veranderd.',
  'sign-in-first': 'Het bestand is in orde. Meld je eerst aan om een reservekopie terug te zetten.',
  ...exemptRefusalsNl,
  ...offenceRefusalsNl,
  ...stepRefusalsNl,
  ...letterheadRefusalsNl,
  ...templateRefusals.nl,
  ...careRefusals.nl
}
