import type { Ladder } from '../../contract/ladder'
import type { CustodyMode } from '../../contract/settings'

/** A ladder that comes with the app, and how its school keeps phones. */
export interface Preset {
  readonly custodyMode: CustodyMode
  readonly ladder: Ladder
}
