import type { PresetCode } from '../../contract/ladder'
import type { Writing } from '../context'
import { presets } from './presets'
import { insertVersion } from './store'

/** Puts a ladder that comes with the app in force at this school, from a day on. */
export const adoptPreset = (
  tx: Writing,
  { preset, from, now, by, id }: { preset: PresetCode; from: string; now: string; by: string; id: string }
): Promise<void> =>
  insertVersion(tx, { id, ladder: presets[preset].ladder, effectiveFrom: from, at: now, by })
