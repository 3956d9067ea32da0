import type { Ladder } from '../../contract/ladder'

/** A ladder as the school adopted it, from a day on. */
export type Version = Ladder & { readonly id: string; readonly effectiveFrom: string }
