import type { Device } from '../../contract/devices'
import type { ExemptPlace } from '../../contract/exemptions'
import { api } from '../api'
import { useAsk } from '../ask'
import { useDeviceName } from '../device-name'
import { CheckField } from '../parts/CheckField'
import { useWords } from '../words'
import css from './exemptions.module.css'

interface WhatStaysProps {
  stays: readonly Device[]
  places: readonly ExemptPlace[]
  onStays: (stays: readonly Device[]) => void
  onPlaces: (places: readonly ExemptPlace[]) => void
}

const everywhere = ['lessons', 'breaks', 'trips'] as const

const withOne = <One,>(all: readonly One[], one: One, on: boolean): One[] =>
  on ? [...all, one] : all.filter((other) => other !== one)

/** Which kinds of device may stay with the pupil, and where. */
export function WhatStays({ stays, places, onStays, onPlaces }: WhatStaysProps) {
  const w = useWords().exemptions
  const nameOf = useDeviceName()
  const kinds = useAsk(api.custody.deviceKinds, {}).value ?? []
  return (
    <>
      <fieldset className={css['group']}>
        <legend>{w.form.stays}</legend>
        <div className={css['checks']}>
          {kinds
            .filter(({ retired }) => !retired)
            .map(({ id }) => (
              <CheckField
                key={id}
                label={nameOf(id)}
                checked={stays.includes(id)}
                onChange={(on) => onStays(withOne(stays, id, on))}
              />
            ))}
        </div>
      </fieldset>
      <fieldset className={css['group']}>
        <legend>{w.form.places}</legend>
        <div className={css['checks']}>
          {everywhere.map((place) => (
            <CheckField
              key={place}
              label={w.place[place]}
              checked={places.includes(place)}
              onChange={(on) => onPlaces(withOne(places, place, on))}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
