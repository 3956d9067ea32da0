import type { Device } from '../../contract/devices'
import { api } from '../api'
import { useAsk } from '../ask'
import { useDeviceName } from '../device-name'
import { FilterChip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { useWords } from '../words'

interface KindsFieldProps {
  devices: readonly Device[]
  onChange: (devices: readonly Device[]) => void
}

/** For which kinds of device a permission is; none chosen is for all. */
export function KindsField({ devices, onChange }: KindsFieldProps) {
  const w = useWords().permissions.form
  const nameOf = useDeviceName()
  const kinds = useAsk(api.custody.deviceKinds, {}).value ?? []
  return (
    <fieldset className="permission-weekdays">
      <legend>{w.devices}</legend>
      <Row gap={8}>
        {kinds
          .filter(({ retired }) => !retired)
          .map(({ id }) => (
            <FilterChip
              key={id}
              pressed={devices.includes(id)}
              onChange={(on) => onChange(on ? [...devices, id] : devices.filter((one) => one !== id))}
            >
              {nameOf(id)}
            </FilterChip>
          ))}
      </Row>
    </fieldset>
  )
}
