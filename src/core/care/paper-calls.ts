import type { care } from '../../contract/care'
import { staffNames } from '../accounts/store'
import { Refusal, type Handler, type Reading } from '../context'
import { theSchool } from '../settings/store'
import { nameOnPaper } from '../slips/content'
import { printed, slipPressIn } from '../slips/press'
import { isWithin } from './care-rules'
import { itemsInFull } from './items'
import { findMeeting } from './meeting-store'
import { myReach } from './of-mine'
import { agendaOnPaper, paperName } from './paper-rules'
import { pupilsNamed, reachOfHolder } from './people'
import { itemsOfMeeting, openItems, type FoundItem } from './store'

export const paper: Handler<typeof care.paper> = async ({ meetingId }, ctx) => {
  const { db, actor, today, resources } = ctx
  const { reach } = await myReach(db, actor)
  const meeting = meetingId === null ? null : await findMeeting(db, meetingId)
  if (meeting === undefined) throw new Refusal('meeting-unknown')
  const closed = meeting !== null && meeting.closedAt !== null
  const found = closed ? await itemsOfMeeting(db, meeting.id) : await ofHolder(db, meeting?.by ?? null)
  const items = await itemsInFull(db, found, reach, today, await staffNames(db))
  if (items.length === 0) throw new Refusal('agenda-empty')
  ctx.touch(...(meeting ? [meeting.id] : []), ...items.map(({ pupilId }) => pupilId))
  const strange = new Set(slipPressIn(resources).unprintable(items.map(({ name }) => name)))
  const numbers = await numbersOf(
    db,
    items.map(({ pupilId }) => pupilId)
  )
  const facts = {
    school: await theSchool(db),
    day: meeting?.day ?? today,
    today,
    present: meeting?.present ?? '',
    note: meeting?.note ?? '',
    closed,
    items: items.map((item) => ({
      ...item,
      name: nameOnPaper(item.name, numbers.get(item.pupilId) ?? '', strange)
    }))
  }
  return printed(resources, agendaOnPaper(facts), paperName(facts))
}

/** What is on the agenda of whoever opened the consultation; without one, all there is. */
async function ofHolder(db: Reading, holder: string | null): Promise<FoundItem[]> {
  const items = await openItems(db)
  if (holder === null) return items
  const reach = await reachOfHolder(db, holder)
  const pupils = await pupilsNamed(
    db,
    items.map(({ pupilId }) => pupilId)
  )
  return items.filter(({ pupilId }) => isWithin(reach, pupils.get(pupilId)?.classIds ?? []))
}

async function numbersOf(db: Reading, pupilIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('pupil').select(['id', 'number']).where('id', 'in', pupilIds).execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}
