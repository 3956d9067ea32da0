import type { Role } from '../../contract/call'
import type { Granters } from '../../contract/settings'

/** Somebody on the staff, as far as granting goes. `leads`: team leader of every class it is about. */
export interface Granter {
  readonly role: Role
  readonly leads: boolean
}

/** What the school set: who may permit a phone, and who of them one with pictures or sound. */
export interface GrantingRules {
  readonly permitBy: Granters
  readonly permitRecordingBy: Granters
}

/** May somebody permit a phone where the school leaves it to these (S2-15)? A director always may. */
export const mayGrant = (by: Granters, { role, leads }: Granter): boolean =>
  role === 'director' || by === 'teachers' || (by === 'team-leaders' && leads)

const strictness: readonly Granters[] = ['teachers', 'team-leaders', 'directors']

/** Who may permit this one: with pictures or sound it is a permission too, so the stricter of the two rules holds. */
export const grantersOf = ({ permitBy, permitRecordingBy }: GrantingRules, recording: boolean): Granters =>
  recording && strictness.indexOf(permitRecordingBy) > strictness.indexOf(permitBy)
    ? permitRecordingBy
    : permitBy
