import { both } from './language'
import { permissionsEn } from './permissions-en'
import { permissionsNl } from './permissions-nl'

/** The words of the screens in src/renderer/permissions. */
export const permissions = both(permissionsNl, permissionsEn)
