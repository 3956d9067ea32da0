import { CareFacts, type CareItem } from '../../contract/care-shapes'
import { compareText, fullName, listName } from '../../contract/names'
import type { Reading } from '../context'
import { isWithin, type Reach } from './care-rules'
import { factsOf } from './facts'
import { pupilsNamed } from './people'
import { decisionsWhere, linesOf, type FoundItem } from './store'

/**
 * Items of the agenda in full, of the pupils within a reach: with the facts as they froze, or as they are today. In the
 * order of class and name, as a consultation goes through them.
 */
export async function itemsInFull(
  db: Reading,
  items: readonly FoundItem[],
  reach: Reach,
  today: string,
  names: ReadonlyMap<string, string>
): Promise<CareItem[]> {
  const pupils = await pupilsNamed(
    db,
    items.map(({ pupilId }) => pupilId)
  )
  const seen = items.filter(({ pupilId }) => isWithin(reach, pupils.get(pupilId)?.classIds ?? []))
  if (seen.length === 0) return []
  const ids = seen.map(({ id }) => id)
  const lines = await linesOf(db, ids, names)
  const decisions = Map.groupBy(await decisionsWhere(db, { itemIds: ids }, names), ({ itemId }) => itemId)
  const live = seen.filter(({ facts }) => facts === null).map(({ pupilId }) => pupilId)
  const factsNow = live.length > 0 ? await factsOf(db, live, today, names) : undefined
  return seen
    .map((item): CareItem => {
      const pupil = pupils.get(item.pupilId)!
      return {
        id: item.id,
        pupilId: item.pupilId,
        name: fullName(pupil),
        sortName: listName(pupil),
        className: pupil.className,
        mentor: pupil.mentor,
        source: item.source,
        reason: item.reason,
        by: names.get(item.by) ?? '',
        at: item.at,
        facts:
          item.facts === null ? factsNow!(item.pupilId, [item.id]) : CareFacts.parse(JSON.parse(item.facts)),
        lines: lines.get(item.id) ?? [],
        decisions: decisions.get(item.id) ?? []
      }
    })
    .sort(
      (a, b) =>
        compareText(a.className ?? '', b.className ?? '') ||
        compareText(a.sortName, b.sortName) ||
        (a.id < b.id ? -1 : 1)
    )
}
