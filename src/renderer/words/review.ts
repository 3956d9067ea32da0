import { both } from './language'
import { reviewEn } from './review-en'
import { reviewNl } from './review-nl'

/** The words of the screens in src/renderer/review, and of *Leerlingen*. */
export const review = both(reviewNl, reviewEn)
