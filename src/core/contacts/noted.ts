import type { Contact } from '../../contract/handled'
import type { School } from '../../contract/settings'
import type { Reading } from '../context'
import type { NotedTalk } from './note-rules'
import { withoutOthers } from './others-rules'
import { familyOf, numberOfTalk, otherPupils } from './store'
import { anotherPupil } from './words'

/** A talk as it goes on paper or into the pupil system: numbered, and with every other pupil's name taken out. */
export async function notedTalk(
  db: Reading,
  contact: Contact,
  { language }: Pick<School, 'language'>
): Promise<NotedTalk> {
  const others = await otherPupils(db, contact.pupilId)
  const { number: pupilNumber, names } = await familyOf(db, contact.pupilId)
  const clean = (text: string) => withoutOthers(text, others, names, anotherPupil[language])
  return {
    ...(await numberOfTalk(db, contact)),
    pupilNumber,
    contact: {
      ...contact,
      withWhom: clean(contact.withWhom),
      alsoThere: clean(contact.alsoThere),
      outcome: clean(contact.outcome),
      agreed: clean(contact.agreed),
      added: contact.added.map((line) => ({ ...line, words: clean(line.words) }))
    }
  }
}
