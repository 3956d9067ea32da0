import type { CareKind } from '../../contract/care-shapes'
import type { Language } from '../../contract/settings'

/** What was decided, as it stands on paper and in the pupil system. */
export const careKindWords: Readonly<Record<CareKind, Readonly<Record<Language, string>>>> = {
  'care-team': { nl: 'Advies vragen aan het zorgteam', en: 'Ask the care team for advice' },
  'talk-with-guardians': { nl: 'Gesprek met de ouders', en: 'Talk with the parents' },
  plan: { nl: 'Plan van aanpak', en: 'Plan of approach' },
  follow: { nl: 'Volgen', en: 'Follow' },
  none: { nl: 'Geen actie', en: 'No action' },
  other: { nl: 'Anders', en: 'Something else' }
}
