import { contactsEn } from './contacts-en'
import { contactsNl } from './contacts-nl'
import { both } from './language'

/** The words of the screens in src/renderer/contacts. */
export const contacts = both(contactsNl, contactsEn)
