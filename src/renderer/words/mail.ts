import { mailEn } from './mail-en'
import { mailNl } from './mail-nl'
import { both } from './language'

/** Sending by e-mail: the server of the school, and where each letter stands. */
export const mail = both(mailNl, mailEn)
