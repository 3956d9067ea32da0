import type { ContactKind, Open, StepTask } from '../../contract/handled'
import { isOfAge } from '../calendar/days'
import type { Reading } from '../context'
import { theSchool } from '../settings/store'
import { openOn, type Handled, type SoFar, type SuspensionSoFar } from './handling-rules'
import { birthdays, dutiesSet, policeTold, reached, suspensionsOn, tasksOn, unsettled } from './open-store'

type Asked = Handled & { readonly id: string; readonly pupilId: string }

/** What each of these steps still asks for, by its id: seven plain statements, however many steps there are. */
export async function openOf(
  db: Reading,
  steps: readonly Asked[],
  today: string
): Promise<ReadonlyMap<string, readonly Open[]>> {
  const soFar = await soFarOf(db, steps, today)
  return new Map(steps.map((step) => [step.id, openOn(step, soFar(step))]))
}

/** What was done about one step until now. */
export const doneOn = async (db: Reading, step: Asked, today: string): Promise<SoFar> =>
  (await soFarOf(db, [step], today))(step)

async function soFarOf(db: Reading, steps: readonly Asked[], today: string): Promise<(step: Asked) => SoFar> {
  const { policeDuty } = await theSchool(db)
  if (steps.length === 0) return () => ({ ...nothing, policeDuty })
  const ids = steps.map(({ id }) => id)
  const contacts = await reached(db, ids)
  const moments = await unsettled(db, ids)
  const suspensions = await suspensionsOn(db, ids)
  const duties = await dutiesSet(db, ids)
  const tasks = await tasksOn(db, ids)
  const police = await policeTold(db, ids)
  const bornOn = await birthdays(db, [...new Set(steps.map(({ pupilId }) => pupilId))])
  return ({ id, pupilId }) => {
    const here = <Row extends { readonly stepId: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ stepId }) => stepId === id)
    const suspension = here(suspensions).at(-1)
    return {
      met: new Set(
        here(contacts)
          .filter((contact) => contact.pupilId === pupilId)
          .map(({ kind }) => kind as ContactKind)
      ),
      toCome: here(moments).filter(({ outcome }) => outcome === null).length,
      missed: here(moments).filter(({ outcome }) => outcome !== null).length,
      suspension: suspension ? asItStands(suspension) : null,
      dutySet: duties.has(id),
      ticked: tickedOf(here(tasks), suspension?.id ?? ''),
      policeTold: police.has(id),
      policeDuty,
      ofAge: isOfAge(bornOn.get(pupilId) ?? null, today)
    }
  }
}

const nothing: Omit<SoFar, 'policeDuty'> = {
  met: new Set(),
  toCome: 0,
  missed: 0,
  suspension: null,
  dutySet: false,
  ticked: new Set(),
  policeTold: false,
  ofAge: false
}

/** A suspension as its checks look at it. */
export const asItStands = (row: {
  readonly schoolDays: number
  readonly firstDay: string
  readonly endedOn: string | null
}): SuspensionSoFar => ({
  schoolDays: row.schoolDays,
  calledOff: row.endedOn !== null && row.endedOn < row.firstDay
})

/** The checks of a suspension that are done: of each the last line since it began holds. */
function tickedOf(
  lines: readonly { readonly id: string; readonly task: string; readonly done: string }[],
  since: string
): ReadonlySet<StepTask> {
  const last = new Map(lines.filter(({ id }) => id > since).map(({ task, done }) => [task, done]))
  return new Set([...last].filter(([, done]) => done === 'yes').map(([task]) => task as StepTask))
}
