import type { MyPupil } from '../../contract/my-pupils'
import { compareText } from '../../contract/names'

type Row = Omit<MyPupil, 'place'>

/** A person has something to do here now: a decision, a letter, an agreement that is due, a late device, good news to give. */
const asks = ({ step, letter, agreement, device, goodNews }: Row, today: string): boolean =>
  step?.waits === true ||
  letter !== null ||
  (agreement !== null && agreement.until <= today) ||
  device?.late === true ||
  goodNews !== null

/** Nothing is on record and nothing in force: most pupils, most of the time. */
const isQuiet = (row: Row): boolean =>
  row.count === 0 &&
  row.device === null &&
  row.step === null &&
  row.agreement === null &&
  row.exemptUntil === null &&
  row.dutyUntil === null &&
  row.itemId === null

export function placeOf(row: Row, today: string): MyPupil['place'] {
  if (asks(row, today)) return 'asks'
  return isQuiet(row) ? 'quiet' : 'some'
}

const weight: Readonly<Record<MyPupil['place'], number>> = { asks: 0, some: 1, quiet: 2 }

/**
 * The order of the overview: first where a person has something to do, a decision before anything else; then who is
 * closest to the next rung and who has most; the others by name.
 */
export function inOrderOfAttention(rows: readonly Row[], today: string): MyPupil[] {
  const closeness = ({ count, toNext }: Row) => (count > 0 ? (toNext ?? 98) : 99)
  return rows
    .map((row) => ({ ...row, place: placeOf(row, today) }))
    .sort(
      (a, b) =>
        weight[a.place] - weight[b.place] ||
        Number(b.step?.waits ?? false) - Number(a.step?.waits ?? false) ||
        closeness(a) - closeness(b) ||
        b.count - a.count ||
        compareText(a.sortName, b.sortName) ||
        (a.pupilId < b.pupilId ? -1 : 1)
    )
}
