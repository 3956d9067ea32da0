import type { contacts } from '../../contract/contacts'
import type { Contact } from '../../contract/handled'

type Why<C extends keyof typeof contacts> = (typeof contacts)[C]['refusals'][number]
type Stands = Pick<Contact, 'struck' | 'until' | 'settled'>

/** Why nothing can be written to a talk: it was struck, and so is about nothing any more. */
export const whyNotAdd = ({ struck }: Pick<Contact, 'struck'>): Why<'add'> | undefined =>
  struck === null ? undefined : 'contact-struck'

/** Why what was agreed cannot be ticked as done. */
export function whyNotSettle(contact: Stands): Why<'settle'> | undefined {
  if (contact.struck !== null) return 'contact-struck'
  if (contact.until === null) return 'nothing-agreed'
  return contact.settled ? 'agreement-settled' : undefined
}

/** Why it cannot be to do again. */
export function whyNotOpenAgain(contact: Stands): Why<'openAgain'> | undefined {
  if (contact.struck !== null) return 'contact-struck'
  return contact.settled ? undefined : 'agreement-open'
}
