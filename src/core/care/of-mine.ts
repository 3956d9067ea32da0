import { staffNames } from '../accounts/store'
import { Refusal, type Actor, type QueryContext, type Reading } from '../context'
import { careReach, holdsCare, isWithin, type Reach } from './care-rules'
import { hearerOf, pupilsNamed } from './people'
import { decisionsWhere, findItem, linesOf, type FoundDecision, type FoundItem } from './store'

type Asks = Pick<QueryContext, 'actor' | 'touch'> & { readonly db: Reading }

/** Whose care is the asker's, and whether they hold consultations. Who has nobody in care is told so. */
export async function myReach(db: Reading, actor: Actor): Promise<{ reach: Reach; holds: boolean }> {
  const hearer = await hearerOf(db, actor)
  const reach = careReach(hearer)
  if (reach?.length === 0) throw new Refusal('not-in-care')
  return { reach, holds: holdsCare(hearer) }
}

interface MyItem extends FoundItem {
  readonly classIds: readonly string[]
  readonly spokenOf: boolean
}

/** The classes of a pupil, and whether their care is the asker's. */
async function careOf({ db, actor }: Asks, pupilId: string) {
  const classIds = (await pupilsNamed(db, [pupilId])).get(pupilId)?.classIds ?? []
  return { classIds, mine: isWithin(careReach(await hearerOf(db, actor)), classIds) }
}

/** The item with this id, for whoever the care of its pupil is. Names both for the audit. */
export async function myItem(asks: Asks, id: string): Promise<MyItem> {
  const item = await findItem(asks.db, id)
  if (!item) throw new Refusal('item-unknown')
  const { classIds, mine } = await careOf(asks, item.pupilId)
  if (!mine) throw new Refusal('not-your-pupil')
  asks.touch(item.pupilId, id)
  const nobody = new Map<string, string>()
  const said = (await linesOf(asks.db, [id], nobody)).size
  const decided = (await decisionsWhere(asks.db, { itemIds: [id] }, nobody)).length
  return { ...item, classIds, spokenOf: said + decided > 0 }
}

/** The decision with this id, for whoever the care of its pupil is, or who is to do it. Names both for the audit. */
export async function myDecision(asks: Asks, id: string): Promise<FoundDecision> {
  const decision = (await decisionsWhere(asks.db, { id }, await staffNames(asks.db)))[0]
  if (!decision) throw new Refusal('care-decision-unknown')
  if (decision.doerId !== asks.actor.id && !(await careOf(asks, decision.pupilId)).mine)
    throw new Refusal('not-your-pupil')
  asks.touch(decision.pupilId, id)
  return decision
}
