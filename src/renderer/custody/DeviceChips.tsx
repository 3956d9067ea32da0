import { IconCheck, IconPlus } from '@tabler/icons-react'
import type { Device } from '../../contract/devices'
import { api } from '../api'
import { useAsk } from '../ask'
import { useDeviceName } from '../device-name'
import { useWords } from '../words'
import { toggled } from './tiles'

interface DeviceChipsProps {
  devices: readonly Device[]
  onChange: (devices: readonly Device[]) => void
}

/** What a pupil hands in, kind by kind: a watch beside the phone is one press. */
export function DeviceChips({ devices, onChange }: DeviceChipsProps) {
  const w = useWords().custody
  const nameOf = useDeviceName()
  const kinds = useAsk(api.custody.deviceKinds, {}).value ?? []
  const offered = kinds.filter(({ id, retired }) => !retired || devices.includes(id))
  return (
    <fieldset className="round-devices" aria-label={w.devices}>
      <span className="muted" aria-hidden>
        {w.devices}
      </span>
      {offered.map(({ id }) => {
        const isOn = devices.includes(id)
        const Icon = isOn ? IconCheck : IconPlus
        return (
          <button key={id} type="button" aria-pressed={isOn} onClick={() => onChange(toggled(devices, id))}>
            <Icon size={16} aria-hidden />
            {nameOf(id)}
          </button>
        )
      })}
    </fieldset>
  )
}
