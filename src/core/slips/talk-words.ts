import type { Language } from '../../contract/settings'
import { fullStop } from '../letters/phrases'

const nl = {
  title: 'Gespreksverslag',
  file: 'gespreksverslag',
  number: 'Nummer',
  date: 'Datum',
  what: 'Soort gesprek',
  pupil: 'Leerling',
  with: 'Met',
  alsoThere: 'Ook aanwezig',
  forSchool: 'Namens de school',
  when: 'Wanneer',
  about: 'Over',
  said: 'Wat is besproken',
  added: (day: string, by: string) => (by ? `Aanvulling van ${day}, door ${by}` : `Aanvulling van ${day}`),
  agreed: 'Afgesproken',
  nothingAgreed: 'Er zijn geen afspraken gemaakt.',
  until: (agreed: string, day: string) => `${fullStop(agreed)} Uiterlijk ${day}.`,
  signSchool: 'Namens de school',
  signParent: 'Gelezen door ouder of verzorger',
  signPupil: 'Gelezen door de leerling',
  signed: 'Naam, datum en handtekening'
}
const en: typeof nl = {
  title: 'Report of a talk',
  file: 'talk',
  number: 'Number',
  date: 'Date',
  what: 'Kind of talk',
  pupil: 'Pupil',
  with: 'With',
  alsoThere: 'Also there',
  forSchool: 'For the school',
  when: 'When',
  about: 'About',
  said: 'What was said',
  added: (day, by) => (by ? `Added on ${day}, by ${by}` : `Added on ${day}`),
  agreed: 'Agreed',
  nothingAgreed: 'Nothing was agreed.',
  until: (agreed, day) => `${fullStop(agreed)} By ${day}.`,
  signSchool: 'For the school',
  signParent: 'Read by a parent or guardian',
  signPupil: 'Read by the pupil',
  signed: 'Name, date and signature'
}

/** The words of the report of a talk, in the language of the school. */
export const talkWords: Readonly<Record<Language, typeof nl>> = { nl, en }
