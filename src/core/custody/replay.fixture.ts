import type { Transaction } from 'kysely'
import type { Database } from '../database/schema'

/**
 * Where every device of these pupils is when the recorded facts alone are told again: each fact moves a device in or
 * out. A device with more than one place, or two facts that contradict, shows as more than one word.
 */
export async function replayed(
  db: Transaction<Database>,
  pupilIds: readonly string[]
): Promise<Map<string, string[]>> {
  const marks = await db
    .selectFrom('mark')
    .innerJoin('round', 'round.id', 'mark.round_id')
    .selectAll('mark')
    .select(['round.hour', 'round.closed_in'])
    .where('mark.pupil_id', 'in', pupilIds)
    .execute()
  const custodies = await db.selectFrom('custody').selectAll().where('pupil_id', 'in', pupilIds).execute()
  const comings = new Map<string, { event: string; place: string; in: boolean }[]>()
  const tell = (pupil: string, device: string, event: string, place: string, comesIn: boolean) => {
    const key = `${pupil} ${device}`
    const facts = comings.get(key) ?? []
    facts.push({ event, place, in: comesIn })
    comings.set(key, facts)
  }
  for (const { pupil_id, device, mark, event_id, replaced_in, returned_in, hour } of marks) {
    // What went back in the act that recorded it never came in.
    if (mark !== 'handed-in' || returned_in === event_id) continue
    tell(pupil_id, device, event_id, `hour ${hour}`, true)
    const left = returned_in ?? replaced_in
    if (left !== null) tell(pupil_id, device, left, `hour ${hour}`, false)
  }
  for (const { id, pupil_id, device, event_id, returned_at } of custodies) {
    tell(pupil_id, device, event_id, `keeper ${id}`, true)
    if (returned_at !== null) tell(pupil_id, device, '~', `keeper ${id}`, false)
  }
  return new Map(
    [...comings].map(([key, facts]) => {
      const inside = new Map<string, number>()
      for (const { place, in: comesIn } of facts)
        inside.set(place, (inside.get(place) ?? 0) + (comesIn ? 1 : -1))
      const places = [...inside].flatMap(([place, count]) =>
        count === 0 ? [] : [count === 1 ? place.replace(/ [^ ]{20,}$/, '') : `${count} times ${place}`]
      )
      return [key, places.length === 0 ? ['pupil'] : places]
    })
  )
}
