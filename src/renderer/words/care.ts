import { careEn } from './care-en'
import { careNl } from './care-nl'
import { both } from './language'

/** The words of the screens in src/renderer/care. */
export const care = both(careNl, careEn)
