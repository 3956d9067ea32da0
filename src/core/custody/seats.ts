import { sql } from 'kysely'
import type { Mark, RoundKey } from '../../contract/custody'
import type { CustodyMode } from '../../contract/settings'
import type { Reading } from '../context'
import { markWithout, type Seat } from './rules'

/** A seat with the name on its tile and the number of its pocket. */
export interface NamedSeat extends Seat {
  readonly pocket: number
  readonly givenName: string
  readonly prefix: string
  readonly familyName: string
  /** A mark is on record; where phones stay in the bag a seat is in order without one. */
  readonly recorded: boolean
}

/** A seat as it is stored, with the round it is in. */
export interface SeatRow {
  class_name: string
  round_id: string | null
  mode: CustodyMode | null
  concluded_in: string | null
  pupil_id: string | null
  pocket: number
  from_day: string
  given_name: string
  prefix: string
  family_name: string
  mark: Mark | null
  returned_in: string | null
  kept_at: string | null
  other_class: string | null
  other_hour: number | null
}

/** The table has no null in its key: a round of the whole day is hour -1. */
export const hourKey = (hour: number | null): number => hour ?? -1

/**
 * Everything there is to know of a round, in one statement: a tick may cost no more than twice a bare commit, and
 * this is all it reads. One row per seat, at least one when there is such a class. A pupil who left the class since
 * keeps their seat as long as they are marked: a device in a pocket never drops out of sight.
 */
export async function rowsOf(db: Reading, key: RoundKey, pupilIds?: readonly string[]): Promise<SeatRow[]> {
  const only = pupilIds ? sql`and e.pupil_id in (${sql.join(pupilIds)})` : sql``
  const seat = sql<SeatRow>`(
    select c.name as class_name, r.id as round_id, r.mode, r.concluded_in, e.pupil_id, e.pocket, e.from_day,
      p.given_name, p.prefix, p.family_name, m.mark, m.returned_in,
      k.place as kept_at, oc.name as other_class, r2.hour as other_hour
    from school_class c
    left join round r on r.class_id = c.id and r.day = ${key.day} and r.hour = ${hourKey(key.hour)}
    left join enrolment e on e.class_id = c.id ${only}
      and ((e.from_day <= ${key.day} and (e.until_day is null or e.until_day > ${key.day})) or exists (
        select 1 from mark x where x.round_id = r.id and x.pupil_id = e.pupil_id and x.replaced_in is null))
    left join pupil p on p.id = e.pupil_id
    left join mark m on m.round_id = r.id and m.pupil_id = e.pupil_id and m.device = 'phone' and m.replaced_in is null
    left join mark o on o.pupil_id = e.pupil_id and o.device = 'phone' and o.mark = 'handed-in'
      and o.replaced_in is null and o.returned_in is null and (r.id is null or o.round_id <> r.id)
    left join round r2 on r2.id = o.round_id
    left join school_class oc on oc.id = r2.class_id
    left join custody k on k.pupil_id = e.pupil_id and k.device = 'phone' and k.returned_at is null
    where c.id = ${key.classId})`
  return db.selectFrom(seat.as('seat')).selectAll().orderBy('pocket').orderBy('from_day').execute()
}

/** The seat of a row that has one. */
export function seatOf(row: SeatRow, mode: CustodyMode): NamedSeat {
  const otherHour = row.other_hour === null || row.other_hour < 0 ? '' : ` · ${row.other_hour}`
  return {
    pupilId: row.pupil_id!,
    pocket: row.pocket,
    givenName: row.given_name,
    prefix: row.prefix,
    familyName: row.family_name,
    mark: row.mark ?? markWithout(mode),
    recorded: row.mark !== null,
    held: row.mark === 'handed-in' && row.returned_in === null,
    elsewhere: row.kept_at ?? (row.other_class === null ? null : row.other_class + otherHour)
  }
}
