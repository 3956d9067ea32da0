import { exemptionsEn } from './exemptions-en'
import { exemptionsNl } from './exemptions-nl'
import { both } from './language'

/** The words of the screens in src/renderer/exemptions. */
export const exemptions = both(exemptionsNl, exemptionsEn)
