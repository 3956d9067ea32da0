import type { Staff } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import type { RegisterLine } from '../../contract/taken'

/** What can be done with a device that is here. */
export type Act = 'hand-back' | 'found' | 'hand-on' | 'missing' | 'damaged' | 'extend' | 'withdraw'

/** What this person may do with this device now; the first is what is most likely meant. */
export function actsFor(
  line: Pick<RegisterLine, 'missing' | 'takenBy' | 'why' | 'returnedAt'>,
  me: Staff | null
): Act[] {
  if (line.returnedAt !== null) return []
  const acts: Act[] = line.missing ? ['found', 'damaged'] : ['hand-back', 'hand-on', 'missing', 'damaged']
  const isDirector = me?.role === 'director'
  if (isDirector) acts.push('extend')
  const took = me !== null && line.takenBy === fullName(me)
  if (line.why === 'taken' && (isDirector || took)) acts.push('withdraw')
  return acts
}
