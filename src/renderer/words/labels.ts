import type { Labels } from './label-shape'
import { labelsEn } from './labels-en'
import { labelsNl } from './labels-nl'
import { both } from './language'

/** The school's words for the codes of the contract: `w.labels.mark['handed-in']`. */
export const labels = both<Labels>(labelsNl, labelsEn)
