import { useState } from 'react'
import { clockTyped } from '../permissions/when'

/** A day, perhaps a clock time and a place, as a form holds them. */
export function useMoment(first: { day: string; clock?: string; place?: string }) {
  const [day, setDay] = useState<string | null>(null)
  const [clock, setClock] = useState(first.clock ?? '')
  const [place, setPlace] = useState(first.place ?? '')
  const typed = clock.trim() === '' ? null : clockTyped(clock)
  return {
    day: day ?? first.day,
    setDay,
    clock,
    setClock,
    place,
    setPlace,
    clockWrong: clock.trim() !== '' && typed === null,
    said: { day: day ?? first.day, clock: typed, place: place.trim() }
  }
}
export type MomentTyped = ReturnType<typeof useMoment>
