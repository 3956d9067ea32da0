import type { Contact } from '../../contract/handled'
import { Refusal, type QueryContext, type Reading } from '../context'
import { contactsWhere } from '../steps/contact-read'
import { pupilWithMentors } from '../steps/pupil'

type Asks = Pick<QueryContext, 'actor' | 'touch'> & { readonly db: Reading }

/** These talks, for the mentor of every pupil in them or the director. Names talks and pupils for the audit. */
export async function myContacts({ db, actor, touch }: Asks, ids: readonly string[]): Promise<Contact[]> {
  const found = await contactsWhere(db, { ids: [...new Set(ids)] })
  if (found.length < new Set(ids).size) throw new Refusal('contact-unknown')
  for (const pupilId of new Set(found.map((contact) => contact.pupilId))) {
    const mentors = (await pupilWithMentors(db, pupilId))?.mentorIds ?? []
    if (actor.role !== 'director' && !mentors.includes(actor.id)) throw new Refusal('not-your-pupil')
    touch(pupilId)
  }
  touch(...found.map(({ id }) => id))
  return found
}

/** The same of one. */
export const myContact = async (asks: Asks, id: string): Promise<Contact> =>
  (await myContacts(asks, [id]))[0]!
