import type { RoundKey } from '../../contract/custody'
import { api } from '../api'
import { useAsk } from '../ask'
import { roundOfClass } from './address'

/** Finds the round of a class on a day and hour, as that class keeps its devices; null while that is being asked. */
export function useRoundOf(): ((classId: string, day: string, hour: number) => RoundKey) | null {
  const classes = useAsk(api.roster.classes, {}).value
  const school = useAsk(api.settings.school, {}).value
  if (!classes || !school) return null
  return (classId, day, hour) => {
    const found = classes.find(({ id }) => id === classId)
    const asSchool = { id: classId, kind: 'class', custodyMode: null, firstDay: null } as const
    return roundOfClass(school.custodyMode, found ?? asSchool, day, hour)
  }
}
