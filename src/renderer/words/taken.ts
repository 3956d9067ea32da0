import { both } from './language'
import { takenEn } from './taken-en'
import { takenNl } from './taken-nl'

/** The words of taken and left-behind devices, wherever they show: Vandaag, the register, the desk, the slips. */
export const taken = both(takenNl, takenEn)
