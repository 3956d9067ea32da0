import { ladderEn } from './ladder-en'
import { ladderNl } from './ladder-nl'
import { both } from './language'

/** The words of the ladder: how it is drawn, changed, tried out and put on record. */
export const ladder = both(ladderNl, ladderEn)
