import { Refusal, type Actor, type Reading } from '../context'
import { mentorsOf } from './language-store'

/** A pupil whose letters this person looks after: the director all, a mentor the own class; or refuses. */
export async function ownPupil(db: Reading, pupilId: string, { role, id }: Actor): Promise<void> {
  const mentors = await mentorsOf(db, pupilId)
  if (!mentors) throw new Refusal('pupil-unknown')
  if (role !== 'director' && !mentors.includes(id)) throw new Refusal('not-your-pupil')
}
