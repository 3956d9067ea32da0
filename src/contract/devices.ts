import { z } from 'zod'
import { Id, command, keepers, query, staff } from './call'

/** The four kinds every school begins with; what it adds gets an id of its own. */
export const knownDevices = ['phone', 'smartwatch', 'tablet', 'other'] as const
/** A kind of device, by its code. */
export const Device = z.string().min(3).max(40)
export type Device = z.infer<typeof Device>

/** A kind of device the school keeps (S0-2, S4-9). Retired kinds stay on what was recorded with them. */
export const DeviceKind = z.object({
  id: Device,
  /** As the school calls it; empty for one of the first four, which the screen names in its own language. */
  label: z.string(),
  retired: z.boolean()
})
export type DeviceKind = z.infer<typeof DeviceKind>

export const devices = {
  deviceKinds: query({ allow: staff, input: z.strictObject({}), output: z.array(DeviceKind) }),
  /** Adds a kind (id null), renames, retires or brings back one. The telephone itself always stays. */
  saveDeviceKind: command({
    allow: keepers,
    input: z.strictObject({ id: Id.nullable(), label: z.string().trim().max(30), retired: z.boolean() }),
    output: z.object({ id: z.string() }),
    refusals: ['device-unknown', 'name-taken', 'name-needed', 'phone-stays']
  })
}
