import { useState } from 'react'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useAsk } from '../ask'
import { useMe } from '../who'

/** Who keeps a device and where, as the calls of the contract take it. */
export interface Kept {
  readonly holderId: string | null
  readonly holder: string
  readonly place: string
}

export interface Keeper extends Kept {
  readonly colleagues: readonly string[]
  readonly setHolder: (holder: string) => void
  readonly setPlace: (place: string) => void
  /** Both are filled in. */
  readonly known: boolean
  /** The next device begins with this keeper and place, for who is signed in now on this machine. */
  readonly remember: () => void
}

const key = (staffId: string) => `belvrij.keeper.${staffId}`

function lastOf(staffId: string | undefined): Pick<Kept, 'holder' | 'place'> | null {
  const kept = staffId && localStorage.getItem(key(staffId))
  if (!kept) return null
  const [holder, place] = kept.split('\n')
  return holder && place ? { holder, place } : null
}

/**
 * Who keeps a device and where: as the asker left it the last time on this machine; before that the asker, at the
 * place the school set. `first` begins otherwise. A name of a colleague means that colleague.
 */
export function useKeeper(first?: Pick<Kept, 'holder' | 'place'>): Keeper {
  const me = useMe()
  const school = useAsk(api.settings.school, {}).value
  const staff = useAsk(api.accounts.staff, {}).value ?? []
  const [typed, setTyped] = useState<{ holder?: string; place?: string }>({})
  const begin = first ??
    lastOf(me?.id) ?? { holder: me ? fullName(me) : '', place: school?.keepingPlace ?? '' }
  const holder = typed.holder ?? begin.holder
  const place = typed.place ?? begin.place
  const present = staff.filter(({ leftAt }) => leftAt === null)
  const meant = present.filter((one) => fullName(one).toLowerCase() === holder.trim().toLowerCase())
  return {
    // Of two colleagues with one name nobody is meant in particular.
    holderId: meant.length === 1 ? (meant[0]?.id ?? null) : null,
    holder,
    place,
    colleagues: present.map(fullName).toSorted((a, b) => a.localeCompare(b)),
    setHolder: (next) => setTyped({ ...typed, holder: next }),
    setPlace: (next) => setTyped({ ...typed, place: next }),
    known: holder.trim().length > 1 && place.trim().length > 1,
    remember: () => {
      if (me) localStorage.setItem(key(me.id), `${holder.trim()}\n${place.trim()}`)
    }
  }
}
