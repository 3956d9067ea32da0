import { sql } from 'kysely'
import type { Mark, RoundKey, RoundMode } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import { hourKey, hourOf } from '../calendar/hour-key'
import type { Reading } from '../context'
import { stayingAt, stillHandsIn, type Holding } from '../exemptions/rules'
import { parted, untilOf } from '../exemptions/store'
import { markWithout, type Seat } from './rules'

/** A seat with the name on its tile and the number of its pocket. */
export interface NamedSeat extends Seat {
  readonly pocket: number
  readonly givenName: string
  readonly prefix: string
  readonly familyName: string
  /** Sits in at this round only. */
  readonly guest: boolean
  /** A mark is on record; where phones stay in the bag a seat is in order without one. */
  readonly recorded: boolean
  /** What this pupil hands in as a rule. */
  readonly usual: readonly Device[]
  /** What an exemption leaves this pupil here. */
  readonly stays: readonly Device[]
}

/** A seat as it is stored, with the round it is in: as many rows as the pupil has devices in play. */
export interface SeatRow {
  class_name: string
  class_kind: string
  class_mode: string | null
  first_day: string | null
  last_day: string | null
  round_id: string | null
  mode: RoundMode | null
  concluded_in: string | null
  pupil_id: string | null
  pocket: number
  from_day: string
  seat_kind: string
  given_name: string
  prefix: string
  family_name: string
  stays: string | null
  stays_where: string | null
  usual: Device | null
  device: Device | null
  mark: Mark | null
  returned_in: string | null
  kept: Device | null
  kept_at: string | null
  other: Device | null
  other_class: string | null
  other_hour: number | null
}

/**
 * Everything there is to know of a round, in one statement: a tick may cost no more than twice a bare commit, and
 * this is all it reads. At least one row when there is such a class. A pupil who left the class since keeps their
 * seat as long as they are marked: a device in a pocket never drops out of sight.
 */
export async function rowsOf(db: Reading, key: RoundKey, pupilIds?: readonly string[]): Promise<SeatRow[]> {
  const only = pupilIds ? sql`and e.pupil_id in (${sql.join(pupilIds)})` : sql``
  const hour = hourKey(key.hour)
  const seat = sql<SeatRow>`(
    select c.name as class_name, c.kind as class_kind, c.custody_mode as class_mode, c.first_day, c.last_day,
      r.id as round_id, r.mode, r.concluded_in,
      e.pupil_id, e.pocket, e.from_day, e.kind as seat_kind, p.given_name, p.prefix, p.family_name,
      x.stays, x.places as stays_where, u.device as usual, m.device, m.mark, m.returned_in, k.device as kept,
      case when k.id is null then null else coalesce((select x.place from custody_event x
        where x.custody_id = k.id and x.place is not null order by x.id desc limit 1), k.place) end as kept_at,
      o.device as other, oc.name as other_class, r2.hour as other_hour
    from school_class c
    left join round r on r.class_id = c.id and r.day = ${key.day} and r.hour = ${hour}
    left join enrolment e on e.class_id = c.id ${only} and (e.only_hour is null or e.only_hour = ${hour})
      and ((e.from_day <= ${key.day} and (e.until_day is null or e.until_day > ${key.day})) or exists (
        select 1 from mark x where x.round_id = r.id and x.pupil_id = e.pupil_id and x.replaced_in is null))
    left join pupil p on p.id = e.pupil_id
    left join exemption x on x.pupil_id = e.pupil_id and x.from_day <= ${key.day} and ${untilOf('x')} >= ${key.day}
    left join pupil_device u on u.pupil_id = e.pupil_id and u.ended_in is null
    left join mark m on m.round_id = r.id and m.pupil_id = e.pupil_id and m.replaced_in is null
    left join mark o on o.pupil_id = e.pupil_id and o.mark = 'handed-in'
      and o.replaced_in is null and o.returned_in is null and (r.id is null or o.round_id <> r.id)
    left join round r2 on r2.id = o.round_id
    left join school_class oc on oc.id = r2.class_id
    left join custody k on k.pupil_id = e.pupil_id and k.returned_at is null
    where c.id = ${key.classId})`
  return db.selectFrom(seat.as('seat')).selectAll().orderBy('pocket').orderBy('from_day').execute()
}

/** The seats of the rows, in pocket order, each once. */
export function seatsOf(rows: readonly SeatRow[], mode: RoundMode): NamedSeat[] {
  const byPupil = new Map<string, SeatRow[]>()
  for (const row of rows) {
    if (row.pupil_id === null) continue
    const mine = byPupil.get(row.pupil_id)
    if (mine) mine.push(row)
    else byPupil.set(row.pupil_id, [row])
  }
  return [...byPupil].map(([pupilId, mine]) => seatOf(pupilId, mine, mode))
}

/** A pupil hands in one phone, until something else was handed in once. */
const onePhone: readonly Device[] = ['phone']

function seatOf(pupilId: string, rows: readonly SeatRow[], mode: RoundMode): NamedSeat {
  // Of a pupil who was on the list twice, the last place counts.
  const row = rows.at(-1)!
  const elsewhere = new Map<Device, string>()
  const usual = new Set<Device>()
  const handedIn = new Set<Device>()
  const held = new Set<Device>()
  const holdings: Holding[] = []
  for (const each of rows) {
    if (each.usual !== null) usual.add(each.usual)
    if (each.stays !== null && each.stays_where !== null)
      holdings.push({ stays: parted(each.stays), places: parted(each.stays_where) })
    if (each.device !== null && each.mark === 'handed-in') {
      handedIn.add(each.device)
      if (each.returned_in === null) held.add(each.device)
    }
    if (each.other !== null && each.other_class !== null) {
      const hour = hourOf(hourKey(each.other_hour))
      elsewhere.set(each.other, [each.other_class, ...(hour === null ? [] : [hour])].join(' · '))
    }
    if (each.kept !== null && each.kept_at !== null) elsewhere.set(each.kept, each.kept_at)
  }
  const always = usual.size > 0 ? [...usual].sort() : onePhone
  const stays = stayingAt(holdings, row.class_kind === 'trip' ? 'trips' : 'lessons').sort()
  const awaited = stillHandsIn(always, stays)
  const exempt = awaited.length === 0
  return {
    pupilId,
    pocket: row.pocket,
    givenName: row.given_name,
    prefix: row.prefix,
    familyName: row.family_name,
    guest: row.seat_kind === 'guest',
    mark: row.mark ?? markWithout(mode),
    recorded: row.mark !== null,
    usual: always,
    stays,
    exempt,
    // Who is exempt and hands in all the same hands in what others do.
    devices: handedIn.size > 0 ? [...handedIn].sort() : exempt ? always : awaited,
    held: [...held].sort(),
    elsewhere
  }
}
