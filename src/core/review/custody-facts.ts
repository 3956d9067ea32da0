import type { CustodyTurn } from '../../contract/fact'
import type { RegisterLine } from '../../contract/taken'
import { schoolDay } from '../calendar/days'
import type { Reading } from '../context'
import { keptDevices, type Kept } from '../custody/kept'
import { factsOf } from '../custody/taken-rules'
import { factOf, type Told } from './fact-rules'

const went = { pupil: 'to-pupil', guardian: 'to-guardian', mistake: 'not-taken', round: 'to-pupil' } as const
const stateOf = (kind: RegisterLine['facts'][number]['kind'], { returnedTo }: Kept): CustodyTurn =>
  kind === 'returned' ? went[returnedTo ?? 'pupil'] : kind

/**
 * What happened to devices of a pupil that the school held outside a round, each turn on its own day; with a recorder
 * only what that colleague did. What turned out not to have been left behind is not told.
 */
export async function custodyFacts(
  db: Reading,
  pupilId: string,
  names: ReadonlyMap<string, string>,
  recorder: string | null
) {
  const kept = (await keptDevices(db, { pupilId })).filter(({ returnedTo }) => returnedTo !== 'round')
  // The newest first: what happened in one moment stays in that order.
  const facts = kept.toReversed().flatMap((one) =>
    factsOf(one, one.events, (staffId) => staffId)
      .map((turn, at) => ({
        by: turn.by,
        fact: factOf({
          id: at === 0 ? one.id : `${one.id}-${at}`,
          at: turn.at,
          day: schoolDay(turn.at),
          until: turn.kind === 'extended' && turn.due ? schoolDay(turn.due) : null,
          kind: 'custody',
          what: one.device,
          detail: [turn.place, turn.holder].filter(Boolean).join(' · '),
          reason: turn.note,
          by: names.get(turn.by) ?? '',
          state: stateOf(turn.kind, one)
        })
      }))
      .toReversed()
  )
  return facts.filter(({ by }) => recorder === null || by === recorder).map(({ fact }): Told => fact)
}

/** Devices of a pupil that are here now; with a recorder those that colleague took. */
export async function heldOf(db: Reading, pupilId: string, recorder: string | null) {
  return (await keptDevices(db, { pupilId }))
    .filter(({ returnedAt, takenBy }) => returnedAt === null && (recorder === null || takenBy === recorder))
    .map(({ id, device, present }) => ({
      id,
      device,
      where: [present.place, present.holder].filter(Boolean).join(' · ')
    }))
}
