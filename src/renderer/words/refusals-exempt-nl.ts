import type { Sentences } from './sentences'

/** Exemptions, handing in every day, and consent for pictures. */
export const exemptRefusalsNl = {
  'exemption-unknown': 'Deze vrijstelling is niet gevonden. Ververs de lijst.',
  'exemption-over': 'Deze vrijstelling is al afgelopen. Leg een nieuwe vast.',
  'already-exempt':
    'Deze leerling heeft op een deel van deze dagen al zo’n vrijstelling. Verleng die, of kies andere dagen.',
  'review-not-between': 'Kies voor het opnieuw bekijken een dag binnen de vrijstelling, na vandaag.',
  'proof-to-come': 'Het bewijs kan niet in de toekomst zijn gezien. Kies vandaag of een eerdere dag.',
  'ground-needed': 'Schrijf bij “anders” in een paar woorden op waarom. Geen diagnose.',
  'duty-set': 'De dagen van deze stap staan al vast. Verleng of beëindig ze.',
  'no-duty': 'Er lopen geen dagen van inleveren bij deze stap. Ververs het scherm.',
  'no-school-then': 'De kalender heeft na die dag te weinig schooldagen. Vul eerst de kalender aan.',
  'other-school-year':
    'Dit antwoord is van een ander schooljaar. Toestemming geldt één schooljaar: vraag opnieuw.',
  'guardian-answers': 'Onder de 16 jaar geeft een ouder het antwoord. Kies de ouder.',
  'pupil-answers': 'Vanaf 16 jaar geeft de leerling zelf het antwoord. Kies de leerling.',
  'not-earlier': 'Dit is niet eerder dan het al eindigt. Kies een eerdere dag.'
} satisfies Partial<Sentences>
