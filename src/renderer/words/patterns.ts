import { both } from './language'
import { patternsEn } from './patterns-en'
import { patternsNl } from './patterns-nl'

/** The words of the screens in src/renderer/patterns. */
export const patterns = both(patternsNl, patternsEn)
