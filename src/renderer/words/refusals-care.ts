import { both } from './language'
import type { Sentences } from './sentences'

type Why =
  | 'already-on-agenda'
  | 'item-unknown'
  | 'item-settled'
  | 'item-spoken-of'
  | 'not-in-care'
  | 'meeting-unknown'
  | 'meeting-open'
  | 'meeting-closed'
  | 'not-yours-to-hold'
  | 'care-decision-unknown'
  | 'day-needed'
  | 'words-needed'
  | 'nothing-to-do'
  | 'agenda-empty'

/** Why something about the care consultation was not done. */
export const careRefusals = both<Pick<Sentences, Why>>(
  {
    'already-on-agenda': 'Deze leerling staat al op de agenda van het zorgoverleg. Je hoeft niets te doen.',
    'item-unknown': 'Deze regel van de agenda is niet gevonden. Ververs het scherm.',
    'item-settled': 'Deze leerling staat niet meer zo op de agenda. Ververs het scherm.',
    'item-spoken-of':
      'Over deze leerling is al iets genoteerd of besloten. De leerling blijft op de agenda; besluit bijvoorbeeld: geen actie.',
    'not-in-care':
      'Het zorgoverleg is voor mentoren, de directeur en wie teamleider of coördinator sociale veiligheid is. Vraag het de directeur als je erbij hoort.',
    'meeting-unknown': 'Dit overleg is niet gevonden of gaat niet over deze leerling. Ververs het scherm.',
    'meeting-open': 'Je hebt al een overleg open. Sluit dat eerst af.',
    'meeting-closed': 'Dit overleg is afgesloten. Noteer het in het volgende overleg.',
    'not-yours-to-hold':
      'Een overleg openen en afsluiten doet de directeur, een teamleider of de coördinator sociale veiligheid.',
    'care-decision-unknown': 'Dit besluit is niet gevonden. Ververs het scherm.',
    'day-needed': 'Kies tot wanneer de leerling wordt gevolgd.',
    'words-needed': 'Schrijf op wat er is besloten.',
    'nothing-to-do': 'Bij geen actie hoort niemand die iets doet, en geen dag. Maak die leeg.',
    'agenda-empty': 'Er staat niemand op de agenda. Er is niets om af te drukken.'
  },
  {
    'already-on-agenda':
      'This pupil is on the agenda of the care consultation already. There is nothing to do.',
    'item-unknown': 'This line of the agenda was not found. Refresh the screen.',
    'item-settled': 'This pupil is no longer on the agenda like this. Refresh the screen.',
    'item-spoken-of':
      'Something was noted or decided about this pupil already. The pupil stays on the agenda; decide on no action, for example.',
    'not-in-care':
      'The care consultation is for mentors, the director, and who is team leader or coordinator of social safety. Ask the director if you belong there.',
    'meeting-unknown': 'This consultation was not found or is not about this pupil. Refresh the screen.',
    'meeting-open': 'You have a consultation open already. Close that one first.',
    'meeting-closed': 'This consultation is closed. Note it in the next one.',
    'not-yours-to-hold':
      'A consultation is opened and closed by the director, a team leader or the coordinator of social safety.',
    'care-decision-unknown': 'This decision was not found. Refresh the screen.',
    'day-needed': 'Choose until when the pupil is followed.',
    'words-needed': 'Write down what was decided.',
    'nothing-to-do': 'No action has nobody who does it, and no day. Make those empty.',
    'agenda-empty': 'Nobody is on the agenda. There is nothing to print.'
  }
)
