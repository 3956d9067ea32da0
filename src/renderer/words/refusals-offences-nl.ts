import type { Sentences } from './sentences'

/** Why something about an offence, the catalogue or the ladder was not done. */
export const offenceRefusalsNl = {
  // Offences
  'kind-unknown': 'Deze soort overtreding bestaat niet meer. Kies een andere.',
  covered: (about) =>
    about['grantedBy']
      ? `Deze leerling had toestemming van ${about['grantedBy']} tot ${about['until']}: ${about['purpose']}. Leg alleen vast met een reden.`
      : about['stays']
        ? 'Deze leerling is hier vrijgesteld en mag het toestel bij zich houden. Leg alleen vast met een reden.'
        : 'Deze leerling had op dat moment toestemming. Leg alleen vast met een reden.',
  'reason-needed': 'Hier is een reden bij nodig. Schrijf kort op waarom.',
  'offence-unknown': 'Deze overtreding is niet gevonden. Ververs het scherm.',
  'already-withdrawn': 'Dit is al ingetrokken. Je hoeft niets te doen.',
  'not-yours': 'Dit heeft een collega vastgelegd. Vraag die collega of de directeur.',
  'not-withdrawn': 'Deze overtreding is niet ingetrokken. Je hoeft niets te doen.',
  'already-contested': 'Deze overtreding is al betwist. Zoek eerst uit wat er is gebeurd en leg dat vast.',
  'not-contested': 'Deze overtreding is niet betwist. Ververs het scherm.',
  // The catalogue
  'label-taken': 'Er is al een overtreding met deze naam. Kies een andere naam; er is niets veranderd.',
  'last-kind': 'Er moet altijd één soort overtreding zijn. Voeg eerst een andere toe.',
  'kind-needed':
    'Deze soort is nodig bij het afronden van een les en moet in de lijst blijven. Je kunt de naam wel veranderen.',
  'not-a-rule-file': 'Dit is geen bestand met schoolregels. Kies een bestand dat uit Belvrij komt.',
  'newer-rule-file':
    'Dit bestand komt uit een nieuwere versie van Belvrij. Werk Belvrij eerst bij; er is niets veranderd.',
  'rule-file-wrong': (about) =>
    about['where']
      ? `Dit bestand met schoolregels klopt niet bij ${about['where']}. Vraag een nieuw bestand; er is niets veranderd.`
      : 'Dit bestand met schoolregels klopt niet. Vraag een nieuw bestand; er is niets veranderd.',
  'nothing-chosen': 'Er is niets gekozen. Kies het stappenplan, de overtredingen of allebei.',
  // The ladder
  'rungs-not-rising':
    'De stappen van dit stappenplan lopen niet op. Geef elke stap een hoger aantal dan de stap ervoor; er is niets opgeslagen.',
  'director-only-measure':
    'Een stap van de mentor heeft een maatregel die alleen de directeur mag kiezen. Laat de directeur beslissen of kies een andere maatregel; er is niets opgeslagen.',
  'measure-apart':
    'Een schorsing hoort niet bij een stap van het stappenplan. De directeur legt een schorsing apart vast, met een reden. Kies hier een andere maatregel; er is niets veranderd.',
  'measure-twice': 'In een stap staat dezelfde maatregel twee keer. Haal er één weg; er is niets opgeslagen.',
  'stay-too-short':
    'Bij een stap gaat het toestel eerder terug dan een maatregel vraagt. Kies een langere bewaartijd; er is niets opgeslagen.',
  'stay-past-day':
    'Een stap houdt het toestel langer dan de schooldag zonder dat de directeur beslist. Laat de directeur beslissen of kies een kortere tijd; er is niets opgeslagen.',
  'version-unknown': 'Deze versie van het stappenplan is niet gevonden. Ververs het scherm.',
  'already-in-force':
    'Dit stappenplan geldt al en blijft staan voor wat eronder is gebeurd. Kies een ander plan vanaf een latere dag.',
  'no-ladder': 'Er geldt nog geen stappenplan. De directeur kiest er een bij Instellingen, Stappenplan.',
  'no-history': 'Er is nog geen schooljaar met overtredingen om na te spelen. Kies een bedacht jaar.'
} satisfies Partial<Sentences>
