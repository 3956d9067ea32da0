import { catalogueEn } from './catalogue-en'
import { catalogueNl } from './catalogue-nl'
import { both } from './language'

/** The words of the catalogue of offences, and of the school's rules as a file. */
export const catalogue = both(catalogueNl, catalogueEn)
