import { consentsEn } from './consents-en'
import { consentsNl } from './consents-nl'
import { both } from './language'

/** The words of the screens in src/renderer/consents. */
export const consents = both(consentsNl, consentsEn)
