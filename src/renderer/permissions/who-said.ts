import type { Permission } from '../../contract/permissions'
import { useWords } from '../words'
import { listed } from '../words/when'

/** For whom a permission is: a class or group by its kind and name, or pupils of it. */
export function useWhoSaid(): (permission: Permission) => string {
  const w = useWords().permissions
  return ({ className, classKind, pupils }) => {
    const names = listed(pupils.map(({ name }) => name))
    if (className === null) return names
    return names ? `${className}: ${names}` : w.whole[classKind ?? 'class'](className)
  }
}
