import { today } from '../custody/today-words'
import { custodyEn } from './custody-en'
import { custodyNl } from './custody-nl'
import { both } from './language'

/** The words of the screens in src/renderer/custody: of the round here, of *Vandaag* beside its screen. */
export const custody = both({ ...custodyNl, ...today.nl }, { ...custodyEn, ...today.en })
