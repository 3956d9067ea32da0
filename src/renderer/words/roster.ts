import { importingEn } from './importing-en'
import { importingNl } from './importing-nl'
import { both } from './language'

/** The words of the screens in src/renderer/roster. */
export const roster = both(
  { title: 'Leerlingen', importing: importingNl },
  { title: 'Pupils', importing: importingEn }
)
