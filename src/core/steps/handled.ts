import type { Handling } from '../../contract/handled'
import { fullName } from '../../contract/names'
import { staffNames } from '../accounts/store'
import type { QueryContext } from '../context'
import { theSchool } from '../settings/store'
import { contactsWhere } from './contact-read'
import type { FoundStep } from './found'
import * as store from './handled-store'
import { openOn, tasksOf } from './handling-rules'
import { asItStands, doneOn } from './open'
import { sidesOf } from './sides'
import { lastSuspension } from './suspension-store'

/** Everything about the handling of one step, as its page shows it. */
export async function handlingOf(
  { db, actor, today }: Pick<QueryContext, 'db' | 'actor' | 'today'>,
  found: FoundStep
): Promise<Handling> {
  const { id, pupilId } = found
  const names = await staffNames(db)
  const soFar = await doneOn(db, found, today)
  const suspension = (await lastSuspension(db, id)) ?? null
  const lines = suspension ? await store.taskLines(db, id, suspension.id, names) : []
  const { policeDuty, policeBy } = await theSchool(db)
  return {
    step: found,
    chosen: [...found.chosen],
    story: await store.storyOf(db, id, names),
    open: openOn(found, soFar),
    sides: (await sidesOf(db, id, pupilId)).map(({ offenceId, heard, ownWords, ...pupil }) => ({
      offenceId,
      pupilId: pupil.pupilId,
      pupilName: fullName(pupil),
      heard,
      ownWords
    })),
    contacts: await contactsWhere(db, { stepId: id }, names),
    appointments: await store.appointmentsOf(db, id, names),
    suspension: suspension && { ...suspension, endedWhy: suspension.endedWhy ?? '' },
    tasks: tasksOf(suspension && asItStands(suspension)).map((task) => {
      const line = lines.findLast((one) => one.task === task)
      const done = line?.done ? line : null
      return { task, doneAt: done?.at ?? null, doneBy: done?.by ?? '', note: line?.note ?? '' }
    }),
    external: await store.externalOf(db, id, names),
    followUp: await store.followUpOf(db, id, names),
    letters: await store.lettersOf(db, id),
    police: { duty: policeDuty, by: policeBy },
    mayDirect: actor.role === 'director'
  }
}
