import { both } from './language'
import { stepsEn } from './steps-en'
import { stepsNl } from './steps-nl'

/** The words of the screens in src/renderer/steps. */
export const steps = both(stepsNl, stepsEn)
