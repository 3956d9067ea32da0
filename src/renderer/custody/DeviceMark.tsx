import { IconDeviceMobile, IconDeviceTablet, IconDevices, IconDeviceWatch } from '@tabler/icons-react'

const icons: Readonly<Record<string, typeof IconDevices>> = {
  phone: IconDeviceMobile,
  smartwatch: IconDeviceWatch,
  tablet: IconDeviceTablet
}

/**
 * How many devices and which besides the phone, small on a tile: "2" and a watch. The kinds stand in one text, so that
 * a tile whose devices did not change is not drawn again. `short` leaves the number out.
 */
export function DeviceMark({ devices, short }: { devices: string; short: boolean }) {
  const all = devices.split(' ')
  const more = all.filter((device) => device !== 'phone')
  const Icon = more.length > 1 ? IconDevices : (icons[more[0] ?? 'phone'] ?? IconDevices)
  return (
    <span className="pocket-devices" data-count={all.length > 1 && !short ? all.length : undefined}>
      <Icon size={16} aria-hidden />
    </span>
  )
}
